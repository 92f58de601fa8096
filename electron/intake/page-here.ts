// A web page as an article, on the thread that asks. Loaded with the first page, for it brings its libraries along; by
// itself, because what asks needs nothing of describing, which would be loaded with it.
import type { Page } from './readers/page'

export async function pageHere(html: string): Promise<Page> {
  return (await import('./readers/page')).readPage(html)
}
