// What belongs to the person and not to a desk: settings, the desks opened of late, the window's place. One small file.
import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Settings, settingsSchema } from '../../shared/contract'
import { z } from '../../shared/schema'
import { writeWhole } from '../backup/flush'

const bounds = z.object({ x: z.number().int(), y: z.number().int(), width: z.number().int().min(400), height: z.number().int().min(300), maximized: z.boolean() })
export type Bounds = z.infer<typeof bounds>

const defaults: Settings = {
  theme: 'system',
  readSize: 17,
  inspector: true,
  panes: { nav: 216, list: 324, inspector: 272 },
  sort: { by: 'order', descending: false },
}

const homeSchema = z.object({
  settings: settingsSchema.catch(defaults),
  /** Desk folders, the last opened first. */
  desks: z.array(z.string()).catch([]),
  window: bounds.nullable().catch(null),
  /** Where each kind of dialog was last used. */
  folders: z.record(z.string(), z.string()).catch({}),
})
type HomeData = z.infer<typeof homeSchema>

const kept = 12

export interface Home {
  readonly folder: string
  read(): HomeData
  /** Reads the file again first: another desk's process may have written it. */
  change(alter: (data: HomeData) => HomeData): Promise<HomeData>
}

export function openHome(folder: string): Home {
  const path = join(folder, 'settings.json')
  let queue: Promise<unknown> = Promise.resolve()

  function read(): HomeData {
    let found: unknown = {}
    try {
      found = JSON.parse(readFileSync(path, 'utf8'))
    } catch {
      // No settings, or broken ones: the defaults serve, and the next change writes a good file.
    }
    const parsed = homeSchema.safeParse(found)
    return parsed.success ? parsed.data : { settings: defaults, desks: [], window: null, folders: {} }
  }

  return {
    folder,
    read,
    change(alter) {
      const turn = queue.then(async () => {
        const next = alter(read())
        await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        await writeWhole(path, `${JSON.stringify(next, null, 2)}\n`)
        return next
      })
      queue = turn.catch(() => undefined)
      return turn
    },
  }
}

export function withDesk(data: HomeData, desk: string): HomeData {
  return { ...data, desks: [desk, ...data.desks.filter((each) => each !== desk)].slice(0, kept) }
}
