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

/** A draft whose bytes lie in parts. */
export interface LooseDraft extends Omit<Draft, 'bytes'> {
  readonly parts: readonly Uint8Array[]
}

export interface Aside {
  /** They become one file. */
  finish(batches: string, drafts: readonly LooseDraft[]): Promise<Result<Finished>>
  /** Of so many bytes; null where that is not known. */
  hash(bytes: number | null): Hashing
  /** A web page as an article. */
  page(html: string): Promise<Page>
}

/** On the same thread. */
export const here: Aside = {
  finish: (batches, drafts) => finish(batches, drafts.map(({ parts, ...draft }) => ({ ...draft, bytes: own(parts) }))),
  hash: hashHere,
  page: pageHere,
}
