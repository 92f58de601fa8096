// What taking a dump in needs, whatever its format: its bytes with their hash, a way to send batches, words for its end.
import type { Rhythm } from '../../shared/divide/division'
import type { DumpRecord } from '../../shared/dump/dump'
import { addBytes, type MemberReport, type Tally } from '../../shared/dump/report'
import { failed, type Result } from '../../shared/result'
import type { Aside } from './aside'
import type { Encoding } from './decode/detect'
import type { Extract } from './decode/extract'
import type { Draft } from './finish'
import type { Gathering } from './gathering'
import { calm } from './open/damage'
import type { Source } from './open/source'
import { mixedEncoding } from '../../shared/dump/encodings'
import { formatWords, type FormatName } from '../../shared/formats/names'
import type { Sending, StoreLine } from './store-line'

export interface Taking {
  readonly job: string
  /** Where in the job the dump stands. */
  readonly place: string
  readonly dump: DumpRecord
  readonly format: FormatName
  readonly encoding: Encoding
  readonly source: Source
  /** The decoded text of these bytes. */
  readonly extractOf: (source: Source) => Extract
  readonly gathering: Gathering
  readonly store: StoreLine
  readonly sending: Sending
  readonly aside: Aside
  /** Articles found since the last call; false ends the job. */
  readonly progress: (articles: number) => Promise<boolean>
  /** Whether the file is still the one that was examined. */
  readonly unchanged: () => Promise<boolean>
  /** Hears the report of the whole dump. */
  readonly told: (report: MemberReport) => void
}

/** Where the store is: so far of the dump. */
export interface Standing {
  readonly index: number
  readonly checkpoint: unknown
  /** Of the first run: another one could divide otherwise. */
  readonly rhythm: Rhythm
}

/** The same bytes, hashed as they are read, where they may have become others; a damage is their end, as it was when they were examined. */
export function hashing({ source, aside, dump }: Taking): { readonly source: Source; digest(): Promise<string> } {
  if (source.steady) return { source: calm(source), digest: async () => dump.sha256 }
  const hash = aside.hash(dump.bytes)
  return {
    source: {
      ...source,
      async *open() {
        for await (const chunk of calm(source).open()) {
          await hash.update(chunk)
          yield chunk
        }
      },
    },
    digest: () => hash.digest(),
  }
}

type Content = Omit<Draft['head'], 'job' | 'place' | 'dump' | 'index' | 'rhythm'>
export interface Sender {
  /** `pack` must not change any more; of its articles' texts, `before` lies before it. */
  send(content: Content, pack: Uint8Array, before?: Uint8Array): Promise<Result<null>>
}

const nothing = new Uint8Array(0)

export function createSender({ job, place, dump, gathering, sending }: Taking, rhythm: Rhythm, first: number): Sender {
  let index = first
  return {
    async send(content, pack, before = nothing) {
      const number = index
      index += 1
      return sending.send(() => gathering.add({ head: { job, place, dump, index: number, rhythm: number === 0 ? rhythm : null, ...content }, rhythm, parts: [before, pack] }), pack.length)
    },
  }
}

export function reportOf({ format, encoding, dump, told }: Taking, tally: Tally, broken: MemberReport['broken']): MemberReport {
  const counted = Object.values(tally.bytes).reduce((sum, bytes) => sum + bytes, 0)
  // In text that is divided, what is left over are blank lines; around records, their markup.
  const rest = Math.max(0, dump.bytes - counted)
  // What was read in another encoding is not lost.
  const lost = encoding.name === mixedEncoding ? 0 : Math.min(broken.count, tally.bytes.article)
  const whole = addBytes(tally, dump.mapping === 'exact' ? { blank: rest, article: -lost, undecodable: lost } : { overhead: rest })
  const report: MemberReport = {
    ...whole, format, formatWords: formatWords[format], encoding: encoding.name, confidence: encoding.confidence, how: encoding.how,
    broken: { count: broken.count, places: broken.places.slice(0, 100) },
  }
  told(report)
  return report
}

export const cancelled = failed('cancelled', 'The job was cancelled.')

export function changed(name: string): Result<never> {
  return failed('changed', `${name} was changed while it was read.`, 'Drop it again when it is written whole.')
}
