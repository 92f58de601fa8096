// A desk without a store: the rows and columns that commands change, in memory, changed by nothing but patches. Every
// plan comes from the functions that the store uses; the journal is text, and a restart reads it again.
import { applyReplacement, place, placeUntouched } from '../../shared/anchor/place'
import type { Annotation, PlacedAnnotation } from '../../shared/article/annotation'
import { carry, type Placed } from '../../shared/anchor/carry'
import { sidePatches } from '../../shared/command/division'
import { changedAnnotation, newAnnotation, replied, type AnnotationChange } from '../../shared/command/marks'
import { eachOf, eachValue, invert, type Patch } from '../../shared/command/patch'
import { revertStep } from '../../shared/command/revert'
import { checkRanges, editsOver, type Replace, type Stamp, type StoredTextEdit } from '../../shared/command/text'
import type { Edit } from '../../shared/article/edit'
import { failed, type Result } from '../../shared/result'
import { bodyOf } from '../../shared/text/body'

interface Line {
  readonly seq: number
  readonly do: 'change' | 'undo' | 'redo'
  readonly turned: number | null
  readonly made: readonly string[]
  readonly patches: readonly Patch[]
}

interface Correction {
  readonly article: number
  readonly fields: Record<string, never>
  readonly custom: Record<string, never>
  readonly decisions: Readonly<Record<string, string>>
}

interface Seen {
  readonly number: number
  readonly text: string
  readonly textEdits: readonly StoredTextEdit[]
  readonly annotations: readonly PlacedAnnotation[]
}

const tables = ['annotations', 'relations', 'notes', 'corrections'] as const

export class Model {
  journal: string[] = []
  first: string[]
  readonly #texts: readonly string[]
  readonly #edits = new Map<string, Edit>()
  readonly #rows = new Map<string, Map<string | number, unknown>>(tables.map((table) => [table, new Map()]))
  readonly #columns = new Map<string, unknown>()
  readonly #lines: Line[] = []
  undo: number[] = []
  redo: number[] = []
  #ids = 0

  constructor(texts: readonly string[]) {
    this.#texts = texts
    this.first = [...texts]
  }

  get #stamp(): Stamp {
    return { seq: this.#lines.length + 1, at: '2026-01-01T00:00:00.000Z', by: 'Mara' }
  }

  #write(line: Line): void {
    this.first.push(...line.made)
    for (const patch of line.patches) this.#apply(patch)
    this.#lines.push(line)
    if (line.do === 'change') {
      this.undo.push(line.seq)
      this.redo = []
    } else if (line.do === 'undo') this.redo.push(this.undo.pop()!)
    else this.undo.push(this.redo.pop()!)
  }

  #commit(patches: readonly Patch[], kind: Line['do'] = 'change', turned: number | null = null, made: readonly string[] = []): void {
    if (patches.length === 0) return
    const text = JSON.stringify({ seq: this.#stamp.seq, do: kind, turned, made, patches } satisfies Line)
    this.journal.push(text)
    this.#write(JSON.parse(text) as Line)
  }

  #apply(patch: Patch): void {
    switch (patch.on) {
      case 'row': {
        const rows = this.#rows.get(patch.table)!
        if (patch.after === null || patch.after === undefined) rows.delete(patch.key)
        else rows.set(patch.key, patch.after)
        break
      }
      case 'text':
      case 'fields':
        for (const edit of patch.edits) if (patch.push) this.#edits.set(edit.id, edit)
          else this.#edits.delete(edit.id)
        break
      case 'column': {
        const values = eachValue(patch.after)
        for (const number of eachOf(patch.articles)) this.#columns.set(`${patch.column} ${number}`, values.next().value)
        break
      }
      default:
        throw new Error(`The model has no ${patch.on}.`)
    }
  }

  /** All that is kept, for comparing: the texts that stand, and every row. */
  state(): unknown {
    const rows = tables.map((table) => [...this.#rows.get(table)!].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)))
    return JSON.parse(JSON.stringify({ texts: this.live().map((number) => [number, this.see(number).text]), rows }))
  }

  restart(): void {
    const again = new Model(this.#texts)
    for (const text of this.journal) again.#write(JSON.parse(text) as Line)
    if (JSON.stringify(again.state()) !== JSON.stringify(this.state())) throw new Error('The journal gives another desk')
    this.#edits.clear()
    for (const [id, edit] of again.#edits) this.#edits.set(id, edit)
    for (const table of tables) this.#rows.set(table, again.#rows.get(table)!)
    this.undo = again.undo
    this.redo = again.redo
  }

  live(): number[] {
    return [...this.first.keys()].filter((number) => this.#columns.get(`retired ${number}`) !== 1)
  }

  #annotations(number: number): Annotation[] {
    return [...this.#rows.get('annotations')!.values()].filter((row): row is Annotation => (row as Annotation).article === number)
  }

  see(number: number): Seen {
    const textEdits = [...this.#edits.values()].filter((edit): edit is StoredTextEdit => edit.kind === 'text' && edit.article === number)
      .sort((one, other) => one.seq - other.seq || part(one) - part(other))
    const text = textEdits.reduce<string>((before, edit) => applyReplacement(before, edit), this.first[number]!)
    return { number, text, textEdits, annotations: this.#annotations(number).map((annotation) => place(annotation, textEdits, text)) }
  }

  replace(number: number, changes: readonly Replace[], why: string): Result<unknown> {
    const seen = this.see(number)
    const checked = checkRanges(seen.text, changes)
    if (!checked.ok) return checked
    const edits = editsOver(seen, changes, this.#stamp, why)
    if (edits.length > 0) this.#commit([{ on: 'text', article: number, push: true, edits }])
    return checked
  }

  annotate(number: number, spans: readonly number[]): Result<unknown> {
    const made = newAnnotation(this.see(number), spans, { id: `a${this.#ids++}`, label: 'person', note: null }, this.#stamp)
    if (made.ok) this.#commit([{ on: 'row', table: 'annotations', key: made.value.id, before: null, after: made.value }])
    return made
  }

  set(number: number, id: string, change: AnnotationChange): Result<unknown> {
    const before = this.#annotations(number).find((annotation) => annotation.id === id)!
    const after = changedAnnotation(this.see(number), before, change)
    if (after.ok) this.#commit([{ on: 'row', table: 'annotations', key: id, before, after: after.value }])
    return after
  }

  reply(number: number, id: string): void {
    const before = this.#annotations(number).find((annotation) => annotation.id === id)!
    this.#commit([{ on: 'row', table: 'annotations', key: id, before, after: replied(before, `r${this.#ids++}`, 'Yes.', this.#stamp) }])
  }

  remove(number: number, id: string): void {
    const before = this.#annotations(number).find((annotation) => annotation.id === id)!
    this.#commit([{ on: 'row', table: 'annotations', key: id, before, after: null }])
  }

  /** Accepts the fix of every odd space that was not touched or decided yet. */
  fix(number: number): void {
    const seen = this.see(number)
    const before = (this.#rows.get('corrections')!.get(number) as Correction | undefined) ?? null
    const decisions: Record<string, string> = { ...before?.decisions }
    const changes: Replace[] = []
    for (const match of this.first[number]!.matchAll(/[\u2002\u00a0]+/gu)) {
      const at = placeUntouched(match.index, match.index + match[0].length, seen.textEdits)
      if (!at || decisions[match.index]) continue
      decisions[match.index] = 'accepted'
      changes.push({ start: at[0], end: at[1], with: ' ' })
    }
    const edits = editsOver(seen, changes, this.#stamp, 'fix: odd-space')
    if (edits.length === 0) return
    this.#commit([{ on: 'text', article: number, push: true, edits }, { on: 'row', table: 'corrections', key: number, before, after: { article: number, fields: {}, custom: {}, decisions } }])
  }

  revert(number: number, pick: number): Result<unknown> {
    const steps = this.undo.map((seq) => this.#lines[seq - 1]!)
    const step = steps[pick % Math.max(1, steps.length)]
    if (!step) return failed('none', 'Nothing was done.')
    const seen = this.see(number)
    const patches = revertStep({
      ...seen, relations: [], row: (table, key) => this.#rows.get(table)!.get(key), column: () => null, field: () => null, tagged: () => false,
    }, step, this.#stamp)
    if (patches.ok) this.#commit(patches.value)
    return patches
  }

  split(number: number, at: number): Result<unknown> {
    const seen = this.see(number)
    const whole = this.first[number]!
    const rows = this.#annotations(number)
    const [left, right] = [whole.slice(0, at).trimEnd(), whole.slice(at).trimStart()]
    if (left === '' || right === '') return failed('empty', 'Nothing would be left on one side.')
    const sides = carry([{ ...placed(whole, 0), textEdits: seen.textEdits, annotations: rows }], [placed(left, 0), placed(right, whole.length - right.length)])
    if (!sides.ok) return sides
    const next = this.first.length
    const patches = sides.value.flatMap((side, index) => [standing(next + index), ...sidePatches(next + index, side, rows, this.#stamp, index === 0 ? 0 : sides.value[0]!.edits.length)])
    this.#commit([retired(number), ...patches], 'change', null, [left, right])
    return sides
  }

  join(first: number, second: number): void {
    const [one, other] = [this.see(first), this.see(second)]
    const [ones, others] = [this.#annotations(first), this.#annotations(second)]
    const between = '\n\n'
    const [left, right] = [this.first[first]!, this.first[second]!]
    const whole = left + between + right
    const side = carry([{ ...placed(left, 0), ...one, annotations: ones }, { ...placed(right, left.length + between.length), ...other, annotations: others }], [placed(whole, 0)])
    if (!side.ok) throw new RangeError(side.failure.message)
    const next = this.first.length
    this.#commit([retired(first), retired(second), standing(next), ...sidePatches(next, side.value[0]!, [...ones, ...others], this.#stamp, 0)], 'change', null, [whole])
  }

  turn(way: 'undo' | 'redo'): void {
    const seq = this[way].at(-1)
    if (seq === undefined) return
    const { patches } = this.#lines[seq - 1]!
    this.#commit(way === 'undo' ? invert(patches) : patches, way, seq)
  }
}

const placed = (raw: string, start: number): Placed => ({ start, raw, body: bodyOf(raw, null) })

function part(edit: Edit): number {
  return Number(edit.id.slice(edit.id.indexOf('.') + 1))
}

const retired = (number: number): Patch => ({ on: 'column', column: 'retired', articles: [number, 1], before: [[0, 1]], after: [[1, 1]] })
/** New articles begin retired, so that taking them back leaves nothing behind. */
const standing = (number: number): Patch => ({ on: 'column', column: 'retired', articles: [number, 1], before: [[1, 1]], after: [[0, 1]] })
