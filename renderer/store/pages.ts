// Articles are added at the end, in pages of 256: intake and division both come through here.
import type { Desk } from './desk'
import type { PageRow, StoredArticle } from './schema'

/** The last page where it is not full. A kept one that is behind the columns would lose articles, so it is read again. */
async function lastPage(desk: Desk): Promise<readonly StoredArticle[]> {
  const { count } = desk.columns
  const filled = count & 255
  if (filled === 0) return []
  const kept = desk.pages.get(count >> 8)
  return kept?.articles.length === filled ? kept.articles : (await desk.database.articles.get(count >> 8))!.articles
}

/** Pages after these articles are added at the end: the last one is filled up first. */
export async function pagesWith(desk: Desk, articles: readonly StoredArticle[]): Promise<PageRow[]> {
  if (articles.length === 0) return []
  const pages: PageRow[] = []
  let open = [...(await lastPage(desk))]
  let page = desk.columns.count >> 8
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

/** After pages were written: what is known of them is what was written, and the next batch goes on with the last one. */
export function keepPages(desk: Desk, pages: readonly PageRow[]): void {
  for (const { page } of pages) desk.pages.delete(page)
  const last = pages.at(-1)
  if (last && last.articles.length < 256) desk.pages.set(last.page, last)
}
