// Every channel between the page and the main process: its argument schema and its result. `electron/ipc/serve.ts` and
// `renderer/bridge/main.ts` bind it; nothing else knows ipcMain or ipcRenderer. The page never names a path.
import { snapUnits } from './anchor/snap'
import { choicesSchema } from './dump/choices'
import type { JobProgress, JobReport, ReportHead } from './dump/dump'
import type { Offer, SourcePreview } from './dump/preview'
import { exportFormats } from './question'
import { z } from './schema'
import { languageChoices } from './words/language'

const none = z.null()
const deskName = z.string().trim().min(1).max(120)

const themes = ['system', 'light', 'dark'] as const
/** What the first steps teach: to correct, to label, to judge. */
export const lessons = ['text', 'annotations', 'status'] as const
export type Lesson = (typeof lessons)[number]

export const settingsSchema = z.object({
  theme: z.enum(themes),
  /** CSS pixels of the reading text. */
  readSize: z.number().int().min(14).max(24),
  inspector: z.boolean(),
  /** Widths of panes in CSS pixels, and other small choices of the page. */
  panes: z.object({ nav: z.number(), list: z.number(), inspector: z.number() }),
  sort: z.object({ by: z.string().max(20), descending: z.boolean() }),
  /** Where selections end; words, where nothing was chosen. */
  snap: z.enum(snapUnits).optional(),
  /** Newer versions may be asked for over the network. */
  updates: z.boolean().optional(),
  /** Of the whole window, 1 where nothing was chosen. */
  zoom: z.number().min(0.5).max(3).optional(),
  /** The first steps that were taken, or waved away. */
  learned: z.array(z.enum(lessons)).max(lessons.length).optional(),
  /** Characters of a line of the reading text, 64 where nothing was chosen. */
  measure: z.number().int().min(40).max(100).optional(),
  /** What Galley speaks; as the system, where nothing was chosen. */
  language: z.enum(languageChoices).optional(),
})
export type Settings = z.infer<typeof settingsSchema>

export const placeSchema = z.object({
  query: z.string().max(10_000),
  /** The article at hand, by its number. */
  article: z.number().int().min(0).nullable(),
  /** How far list and text are scrolled, in CSS pixels. */
  list: z.number().min(0),
  text: z.number().min(0),
})
export type Place = z.infer<typeof placeSchema>

export interface DeskInfo {
  readonly name: string
  readonly editor: string
  /** The editor's name has been asked for and given. */
  readonly named: boolean
  /** The folder's own name, never its path. */
  readonly folder: string
  readonly bytes: number
}

export interface RecentDesk {
  /** A grant that stands for the folder. */
  readonly token: string
  readonly name: string
  readonly current: boolean
}

export interface SinkGrant {
  readonly sink: string
  readonly name: string
}

/** Argument schema by channel. All are `invoke`, all answer a `Result`. */
export const requests = {
  'app.info': none,
  'settings.get': none,
  'settings.set': settingsSchema.partial(),
  'desk.info': none,
  'desk.editor': z.object({ name: deskName }),
  'desk.rename': z.object({ name: deskName }),
  'desk.recent': none,
  /** Where the person was when the desk was last open. */
  'place.get': none,
  'place.set': placeSchema,
  /** Dialogs, then a restart on the other desk. */
  'desk.new': none,
  'desk.choose': none,
  'desk.restore': none,
  'desk.open': z.object({ token: z.string().max(100) }),
  /** Starts once more on the desk that could not be opened. */
  'desk.again': none,
  'desk.show': none,
  /** Ctrl+O: files or folders by dialog. What is chosen is offered like what is dropped. */
  'intake.choose': z.object({ folders: z.boolean() }),
  /** What would come of a source of an offer, with these choices; a newer question ends an older about the same source. */
  'intake.preview': z.object({ offer: z.string().max(100), source: z.number().int().min(0).max(1000), choices: choicesSchema }),
  /** Goes on with what was offered: choices by source, in order. */
  'intake.begin': z.object({ offer: z.string().max(100), choices: z.array(choicesSchema).max(1000), remember: z.boolean() }),
  /** Nothing of an offer is wanted. */
  'intake.decline': z.object({ offer: z.string().max(100) }),
  'intake.sample': none,
  'intake.pause': z.object({ job: z.string().max(100) }),
  /** Goes on with a paused or interrupted job, or forgets it. */
  'intake.resume': z.object({ job: z.string().max(100), go: z.boolean() }),
  /** Reports of jobs that ended, newest first; and one of them whole. */
  'intake.reports': none,
  'intake.report': z.object({ report: z.string().max(100) }),
  'intake.cancel': z.object({ job: z.string().max(100), keep: z.boolean() }),
  /** The report of an import, saved where a dialog says; false where no place was chosen. */
  'intake.save': z.object({ text: z.string().max(16_000_000) }),
  'export.choose': z.object({ name: z.string().max(200), format: z.enum(exportFormats) }),
  /** Shows the finished export in the file manager. */
  'export.show': z.object({ sink: z.string().max(100) }),
  /** A row dragged out of the window: a place for its file, then the drag itself, once the file is whole. */
  'drag.begin': z.object({ name: z.string().max(2000), format: z.enum(exportFormats) }),
  'drag.start': z.object({ sink: z.string().max(100) }),
  /** A list of labels by dialog, as text; null where none was chosen. */
  'scheme.read': none,
  'scheme.write': z.object({ name: z.string().trim().min(1).max(200).regex(/^[^/\\]*$/u), ending: z.enum(['json', 'xml']), text: z.string().max(4_000_000) }),
  'window.theme': z.object({ theme: z.enum(themes) }),
  'log.write': z.object({ level: z.enum(['warn', 'error']), message: z.string().max(10_000) }),
} as const
export type Channel = keyof typeof requests

export interface Replies {
  'app.info': { readonly version: string; readonly electron: string; readonly chrome: string; readonly platform: string }
  'settings.get': Settings
  'settings.set': Settings
  'desk.info': DeskInfo
  'desk.editor': DeskInfo
  'desk.rename': DeskInfo
  'desk.recent': readonly RecentDesk[]
  'place.get': Place | null
  'place.set': null
  'desk.new': null
  'desk.choose': null
  'desk.restore': null
  'desk.open': null
  'desk.again': null
  'desk.show': null
  'intake.choose': null
  'intake.preview': SourcePreview
  'intake.begin': readonly string[]
  'intake.decline': null
  'intake.sample': { readonly job: string }
  'intake.pause': null
  'intake.resume': null
  'intake.reports': readonly ReportHead[]
  'intake.report': JobReport
  'intake.cancel': null
  'intake.save': boolean
  'export.choose': SinkGrant | null
  'export.show': null
  'drag.begin': SinkGrant
  'drag.start': null
  'scheme.read': { readonly name: string; readonly text: string } | null
  'scheme.write': { readonly name: string } | null
  'window.theme': null
  'log.write': null
}

/** Pushed by main to the page. */
export interface Pushes {
  'intake.progress': JobProgress
  /** Files wait for a person's word. */
  'intake.offered': Offer
  /** A menu item or accelerator: the id of a command of `shared/action/commands.ts`. */
  command: { readonly id: string }
  /** Dropped things that could not be taken. */
  'intake.refused': { readonly message: string }
}
export type PushName = keyof Pushes

/** What the preload puts on `window.galley`; the page's only way out. */
export interface Bridge {
  invoke<C extends Channel>(channel: C, ask: z.infer<(typeof requests)[C]>): Promise<import('./result').Result<Replies[C]>>
  on<P extends PushName>(push: P, hear: (value: Pushes[P]) => void): () => void
}

/**
 * Ports do not cross the context bridge: the preload posts them to the page's window with this beside them, and the page
 * hands them to the store worker unread. `desk` comes once at start, `job` once a job.
 */
export interface PortNotice {
  readonly galleyPort: 'desk' | 'job'
  readonly job: string | null
}
