// A file as its members: containers are opened in one another up to a limit, and every member comes as bytes that can be
// read again, under its path in the containers. What cannot be opened comes as a trouble, and the next member follows.
import { basename } from 'node:path'
import type { Failure } from '../../../shared/result'
import { bunzip2 } from '../inflate/bzip2'
import { gunzip } from '../inflate/gzip'
import { unxz } from '../inflate/xz'
import type { Packed } from '../inflate/zip'
import { unzstd } from '../inflate/zstd'
import { ensureLeft, metered, type Budget } from './budget'
import { Damage } from './damage'
import { containerOf, notRead } from './kinds'
import { leftOut } from './left-out'
import { headOf, madeSource, type Scratch, type Source } from './source'

type Found =
  | { readonly path: string | null; readonly source: Source; readonly head: Buffer; readonly office: 'docx' | null }
  /** `left-out`: seen, and not wanted by anybody. */
  | { readonly path: string | null; readonly trouble: Failure }

interface Opening {
  /** The file's own name. */
  readonly name: string
  readonly scratch: Scratch
  readonly budget: Budget
}

const deepest = 8
const headBytes = 1 << 20
const streams = { gzip: gunzip, bzip2: bunzip2, xz: unxz, zstd: unzstd } as const
const extensions = /\.(?:gz|bz2|xz|zst|zstd)$/i
const shortened: Readonly<Record<string, string>> = { '.tgz': '.tar', '.tbz2': '.tar', '.txz': '.tar' }

/** What the one member of a compressed file is called. */
function inside(name: string): string {
  const plain = basename(name)
  const short = Object.keys(shortened).find((ending) => plain.toLowerCase().endsWith(ending))
  return short ? plain.slice(0, -short.length) + shortened[short] : plain.replace(extensions, '')
}

function troubleOf(path: string | null, error: unknown): Found {
  if (!(error instanceof Damage)) throw error
  return { path, trouble: error.failure }
}

const joined = (path: string | null, name: string): string => (path === null ? name : `${path}/${name}`)

export async function* membersOf(source: Source, opening: Opening, path: string | null = null, depth = 0): AsyncGenerator<Found> {
  try {
    const head = await headOf(source, headBytes)
    const container = containerOf(head)
    if (!container) {
      yield { path, source, head, office: null }
      return
    }
    if (depth >= deepest) {
      yield { path, trouble: { code: 'nested-too-deep', message: `${path ?? opening.name} stands in ${deepest} archives within one another, and is not opened any further.` } }
      return
    }
    if (container === 'zip') yield* zipMembers(source, opening, path, depth, head)
    else if (container === 'tar') yield* tarMembers(source, opening, path, depth)
    else {
      const inflate = streams[container]
      const made = madeSource(metered(() => inflate(() => source.open()), opening.budget), opening.scratch)
      yield* membersOf(made, opening, joined(path, inside(path ?? opening.name)), depth + 1)
    }
  } catch (error) {
    yield troubleOf(path, error)
  }
}

async function* zipMembers(source: Source, opening: Opening, path: string | null, depth: number, head: Buffer): AsyncGenerator<Found> {
  const held = await source.hold()
  try {
    const [{ officeOf }, { unzip }] = await Promise.all([import('./office'), import('../inflate/zip')])
    const office = await officeOf(held)
    if (office === 'docx') {
      yield { path, source, head, office }
      return
    }
    if (office) {
      yield { path, trouble: notRead(path ?? opening.name, office) }
      return
    }
    for await (const packed of unzip(held)) {
      ensureLeft(opening.budget)
      yield* packedMember(packed, opening, path, depth)
    }
  } finally {
    await held.close()
  }
}

async function* packedMember(packed: Packed, opening: Opening, path: string | null, depth: number): AsyncGenerator<Found> {
  const name = joined(path, packed.name)
  const unwanted = leftOut(packed.name)
  if (unwanted || packed.refused) {
    yield { path: name, trouble: unwanted ?? (packed.refused as Damage).failure }
    return
  }
  yield* membersOf(madeSource(metered(() => packed.open(), opening.budget), opening.scratch), opening, name, depth + 1)
}

async function* tarMembers(source: Source, opening: Opening, path: string | null, depth: number): AsyncGenerator<Found> {
  const { untar } = await import('../inflate/tar')
  for await (const entry of untar(source.open(), opening.scratch)) {
    ensureLeft(opening.budget)
    const name = joined(path, entry.name)
    const unwanted = leftOut(entry.name)
    if (unwanted || entry.refused) yield { path: name, trouble: unwanted ?? (entry.refused as Damage).failure }
    else yield* membersOf(entry.source, opening, name, depth + 1)
  }
}
