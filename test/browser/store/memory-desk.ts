// A desk's main process in memory: journal lines and batches that outlive the store, for tests of the store alone.
import { Dexie } from 'dexie'
import { fileParts, packBatch, type BatchParts } from '../../../shared/dump/batch'
import type { ArticleRecord, Description, Flag } from '../../../shared/article/article'
import type { Action, Saved } from '../../../shared/action/action'
import { articleId } from '../../../shared/article/identity'
import { describe } from '../../../shared/inspect/describe'
import type { DeskHello } from '../../../shared/port'
import type { ArticleView, StoreEvent } from '../../../shared/question'
import { done, failed, type Result } from '../../../shared/result'
import { act } from '../../../renderer/store/act'
import type { CallDesk } from '../../../renderer/store/call'
import type { Desk } from '../../../renderer/store/desk'
import { inspectAll } from '../../../renderer/store/inspector'
import { startInspecting, type Inspecting } from '../../../renderer/store/inspecting'
import { nothingBegun } from '../../../renderer/store/drop'
import { takeJob } from '../../../renderer/store/intake'
import { keepColumns } from '../../../renderer/store/kept-columns'
import { databaseName, openDesk, type OpenDesk } from '../../../renderer/store/open'
import { viewOf } from '../../../renderer/store/view'

const rhythm = { lines: 0, filled: 0, gaps: [], starts: [], separators: [], suffixes: {}, prefixes: {}, recurring: {}, dates: 0, titles: 0 }

/** Articles one after the other, each `title\n\nbody\n`. */
const articleTexts = [
  'Newton met Faraday\n\nIsaac Newton met Michael Faraday in London. They spoke of light.\n\nNobody wrote it down.\n',
  'The fund pays\r\n\r\nThe Newton Fund pays for ten years. It pays well. 😀 So it is.\r\n',
] as const

export interface MemoryDesk {
  readonly journal: string[]
  readonly batches: Map<string, Uint8Array>
  /** Lines by sequence. */
  readonly snapshots: Map<number, string[]>
  /** Calls that main refuses, as where its disk is full. */
  readonly refused: Set<string>
  /** After which sequences the journal was read. */
  readonly read: number[]
  /** Identifiers of the articles. */
  readonly names: string[]
  desk: Desk
  opened: OpenDesk
  /** What was told while it was opened. */
  readonly told: StoreEvent[]
  /** Only when it is asked: nothing goes on in the background. */
  inspecting: Inspecting
  /** Flags in the place of those that detectors find. */
  flags: ((described: Description) => readonly Flag[] | null) | null
  open(): Promise<OpenDesk>
  /** Closes the store and opens it again, as a restart does. */
  restart(): Promise<OpenDesk>
  act(action: Action): Promise<Result<Saved>>
  must(action: Action): Promise<Saved>
  view(number: number): Promise<ArticleView>
  views(): Promise<ArticleView[]>
  /** Articles that were not split or joined away. */
  live(): number[]
  liveViews(): Promise<ArticleView[]>
  close(): Promise<void>
}

/** The file of batches. */
export function fileOf(...batches: readonly BatchParts[]): Uint8Array {
  const all = fileParts(batches)
  const bytes = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0))
  all.reduce((at, part) => {
    bytes.set(part, at)
    return at + part.length
  }, 0)
  return bytes
}

export async function hex(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes.slice())
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** One batch that holds all the texts, as intake would make it. */
export async function makeBatch(texts: readonly string[]): Promise<{ readonly parts: BatchParts; readonly bytes: Uint8Array; readonly sha256: string }> {
  const encoder = new TextEncoder()
  const extract = encoder.encode(texts.join(''))
  const dump = { sha256: await hex(extract), name: 'two.txt', member: null, bytes: extract.length, encoding: 'utf-8', mapping: 'exact' } as const
  let at = 0
  const articles = texts.map((raw): ArticleRecord => {
    const start = at
    at += encoder.encode(raw).length
    return {
      ...describe(raw, { titleOffset: 0, rhythm }), id: articleId(dump.sha256, start, at), start, end: at, byteStart: start, byteEnd: at,
      lineStart: 1, lineEnd: 1, length: raw.length, boundary: { confidence: 1, reasons: [] },
    }
  })
  const parts = packBatch({ job: 'job', dump, index: 0, rhythm, packStart: 0, packEnd: extract.length, map: [0, 0, extract.length], articles, between: [], checkpoint: null }, extract)
  const bytes = fileOf(parts)
  return { parts, bytes, sha256: await hex(bytes) }
}

/** A new desk with the two articles in it, or with others. */
export async function createDesk(texts: readonly string[] = articleTexts): Promise<MemoryDesk> {
  await Dexie.delete(databaseName)
  const journal: string[] = []
  const batches = new Map<string, Uint8Array>()
  const snapshots = new Map<number, string[]>()
  let writing: { readonly seq: number; readonly lines: string[] } | null = null
  const journalSeq = (): number => (journal.length === 0 ? 0 : JSON.parse(journal.at(-1)!).seq)
  const call = (async (name: string, ask: never) => {
    if (memory.refused.has(name)) return failed('disk-full', `No room for ${name}.`)
    if (name === 'journal.append') {
      journal.push(...(ask as { lines: string[] }).lines)
      return done(null)
    }
    if (name === 'journal.read') {
      const { after } = ask as { after: number }
      memory.read.push(after)
      const left = journal.filter((line) => JSON.parse(line).seq > after)
      return done({ lines: left.slice(0, 3), done: left.length <= 3 })
    }
    if (name === 'snapshot.begin') writing = { seq: (ask as { seq: number }).seq, lines: [] }
    if (name === 'snapshot.write') writing!.lines.push(...(ask as { lines: string[] }).lines)
    if (name === 'snapshot.end') snapshots.set(writing!.seq, writing!.lines)
    if (name === 'snapshot.open') return done(snapshots.size > 0 ? { seq: Math.max(...snapshots.keys()) } : null)
    if (name === 'snapshot.read') return done({ lines: snapshots.get(Math.max(...snapshots.keys()))!, done: true })
    if (name.startsWith('snapshot.')) return done({ bytes: 1 })
    const bytes = batches.get((ask as { sha256: string }).sha256)
    return bytes ? done({ bytes }) : failed('missing', `No answer to ${name}.`)
  }) as unknown as CallDesk
  const hello = (): DeskHello => ({ desk: 'desk-1', name: 'Desk', editor: 'Mara', version: '0.1.0', stored: true, journalSeq: journalSeq() })
  const memory: MemoryDesk = {
    journal, batches, snapshots, refused: new Set(), read: [], names: [], told: [], desk: null as never, opened: null as never, inspecting: null as never, flags: null,
    async open() {
      this.told.length = 0
      this.opened = await openDesk(hello(), {
        call, tell: (event) => void this.told.push(event),
        inspect: async (order) => inspectAll(order).map((found, index) => ({ ...found, flags: this.flags?.(order.articles[index]!.described) ?? found.flags })),
      })
      this.desk = this.opened.desk
      this.inspecting = startInspecting(this.desk, (work) => work(), () => true, async () => undefined)
      return this.opened
    },
    async restart() {
      this.desk.database.close()
      return this.open()
    },
    act(action) {
      return act(this.desk, action, 'Mara')
    },
    async must(action) {
      const saved = await this.act(action)
      if (!saved.ok) throw new Error(`${action.do}: ${saved.failure.code}: ${saved.failure.message}`)
      return saved.value
    },
    async view(number) {
      return (await viewOf(this.desk, number)).view
    },
    async views() {
      const views: ArticleView[] = []
      for (let number = 0; number < this.desk.columns.count; number += 1) views.push(await this.view(number))
      return views
    },
    live() {
      return [...Array(this.desk.columns.count).keys()].filter((number) => this.desk.columns.retired[number] === 0)
    },
    liveViews() {
      return Promise.all(this.live().map((number) => this.view(number)))
    },
    async close() {
      this.desk.database.close()
      await Dexie.delete(databaseName)
    },
  }
  await memory.open()
  const { parts, bytes, sha256 } = await makeBatch(texts)
  batches.set(sha256, bytes)
  const answer = await takeJob(memory.desk, nothingBegun(), { type: 'batch', index: 0, sha256, ...parts })
  await keepColumns(memory.desk)
  if (answer.type !== 'committed') throw new Error(JSON.stringify(answer))
  await memory.inspecting.cover(null)
  memory.names.push(...(await memory.views()).map(({ id }) => id))
  return memory
}
