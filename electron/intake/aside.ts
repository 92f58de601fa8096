// Work that goes on beside reading and dividing: in the program on a second thread, so that both cores are used.
import type { Result } from '../../shared/result'
import { finish, type Draft, type Finished } from './finish'
import { hashHere } from './hash-here'
import { own } from './own'
import { pageHere } from './page-here'
import type { Page } from './readers/page'

export interface Hashing {
  /** Waits where the other side is far behind. */
  update(chunk: Uint8Array): Promise<void>
  digest(): Promise<string>
}

export interface Aside {
  /** The draft's bytes lie in `parts`. */
  finish(batches: string, draft: Omit<Draft, 'bytes'>, parts: readonly Uint8Array[]): Promise<Result<Finished>>
  /** Of so many bytes; null where that is not known. */
  hash(bytes: number | null): Hashing
  /** A web page as an article. */
  page(html: string): Promise<Page>
}

/** On the same thread. */
export const here: Aside = {
  finish: (batches, draft, parts) => finish(batches, { ...draft, bytes: own(parts) }),
  hash: hashHere,
  page: pageHere,
}
