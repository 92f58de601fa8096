// The stages of intake and inspection alone, in one process, over one dump: what a core does a second. Built and run by
// `stages.bench.mjs`; prints one JSON line.
import { mkdtemp, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { here } from '../../electron/intake/aside'
import { createGathering } from '../../electron/intake/gathering'
import { noChoices } from '../../shared/dump/choices'
import { fileSource, headOf } from '../../electron/intake/open/source'
import { takeMember } from '../../electron/intake/take-member'
import type { StoreLine } from '../../electron/intake/store-line'
import { inspectAll, type ToInspect } from '../../renderer/store/inspector'
import { unpackBatches } from '../../shared/dump/batch'
import type { Rhythm } from '../../shared/divide/division'
import { done } from '../../shared/result'

const path = process.argv[2]!
const goOn = async (): Promise<boolean> => true

/** Seconds of this process's time on a core. */
async function seconds(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

async function readAndDecode(): Promise<void> {
  const file = await open(path, 'r')
  const decoder = new TextDecoder()
  const chunk = Buffer.allocUnsafe(1 << 20)
  for (let at = 0; ;) {
    const { bytesRead } = await file.read(chunk, 0, chunk.length, at)
    if (bytesRead === 0) break
    decoder.decode(chunk.subarray(0, bytesRead), { stream: true })
    at += bytesRead
  }
  await file.close()
}

const store: StoreLine = {
  ask: async () => done({ type: 'fresh', earlier: [] }),
  open: () => ({ send: async (make) => make().then((made) => (made.ok ? done(null) : made)), settled: async () => done(null) }),
  end: () => undefined,
}

async function intake(batches: string): Promise<void> {
  const source = fileSource(path, (await stat(path)).size)
  const head = await headOf(source, 1 << 20)
  const { ended } = await takeMember({ job: 'job', place: '0-0', file: 'dump.txt', path: null, source, head, office: null, choices: noChoices, batches, gathering: createGathering(here, batches), store, aside: here, progress: goOn, unchanged: goOn, ended: () => null, state: () => undefined, apart: async () => undefined, turn: Promise.resolve() })
  const outcome = await ended
  if (outcome.failure) throw new Error(outcome.failure.message)
}

async function inspectBatches(batches: string): Promise<{ readonly articles: number; readonly seconds: number }> {
  const all = (await Promise.all((await readdir(batches)).map(async (name) => unpackBatches(await readFile(join(batches, name)))))).flat()
  const rhythm: Rhythm = all.find(({ head }) => head.index === 0)?.head.rhythm ?? {}
  let articles = 0
  let spent = 0
  for (const { head, pack } of all) {
    // An article that begins in the pack before is left out.
    const orders: ToInspect[] = head.articles.filter(({ start }) => start >= head.packStart).map((described) => ({ described, rhythm: 0, bytes: pack.subarray(described.start - head.packStart, described.end - head.packStart) }))
    articles += orders.length
    spent += await seconds(async () => void inspectAll({ articles: orders, rhythms: [rhythm] }))
  }
  return { articles, seconds: spent }
}

const batches = await mkdtemp(join(tmpdir(), 'galley-stages-'))
try {
  const plain = await seconds(readAndDecode)
  const taken = await seconds(() => intake(batches))
  const inspected = await inspectBatches(batches)
  console.log(JSON.stringify({ read: plain, intake: taken, inspect: inspected.seconds, articles: inspected.articles }))
} finally {
  await rm(batches, { recursive: true, force: true })
}
