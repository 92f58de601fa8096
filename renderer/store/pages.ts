// Articles are added at the end, in pages of 256: intake and division both come through here.
import type { Desk } from './desk'
import type { PageRow, StoredArticle } from './schema'

/** Pages after these articles are added at the end: the last one is filled up first. */
export async function pagesWith(desk: Desk, articles: readonly StoredArticle[]): Promise<PageRow[]> {
  if (articles.length === 0) return []
  const pages: PageRow[] = []
  const { count } = desk.columns
  let open = (count & 255) === 0 ? [] : [...(await desk.database.articles.get(count >> 8))!.articles]
  let page = count >> 8
  for (const article of articles) {
    open.push(article)
    if (open.length === 256) {
      pages.push({ page, articles: open })
      open = []
      page += 1
    }
  }
  if (open.length > 0) pages.push({ page, articles: open })
  return pages
}
