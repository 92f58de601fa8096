// Who speaks in an interview or transcript: labels at line starts, or names alone on their lines, with the turns that
// follow them.
import type { Speaker } from '../article/article'
import { looksLikeByline } from './byline'
import type { RawLine } from './lines'

const label = /^\s*((?:[\p{Lu}][\p{L}\p{M}.’'-]*)(?:\s(?:[\p{Lu}][\p{L}\p{M}.’'-]*|de|van|von|of|the|bin|al|da)){0,5})(?:\s?\(([^)]{1,40})\))?\s?[:：][\s\u00a0\u2000-\u200a\u202f]+(?=\S)/u
/** Names in scripts without capitals: `记者：`, `س:`, `राम:`. Chinese and Japanese leave no space behind the mark. */
const labelUncased = /^\s*((?:\p{Lo}[\p{Lo}\p{M}·・]{0,14})(?:\s\p{Lo}[\p{Lo}\p{M}]{0,14}){0,2})(?:\s?[（(]([^)）]{1,20})[)）])?\s?(?:：\s*|:\s+)(?=\S)/u
const notNames = /^(?:Note|Notes|Source|Sources|Date|Author|Title|URL|Update|Updated|Related|Image|Photo|Credit|Caption|Tags?|Category|Contact|Phone|Email|Where|When|What|Why|How|Who|Example|Warning|Tip|Step|Summary|Location|Register|Published|Posted|By|TL|PS|Pros|Cons|Background|Results?|Conclusion|Goal|Problem|Solution)\b/

interface Turn {
  readonly name: string
  readonly start: number
  end: number
}

/** A name in capitals alone on its line, as in plays: `MARTHA`, `JOHN (off)`. */
const cue = /^\s*(\p{Lu}[\p{Lu}\p{M}.’' -]{1,30})(?:\s?\([^)]{1,40}\))?\s*:?\s*$/u

/** Plays: at least two names that come again, each with something said under it. */
function inPlay(lines: readonly RawLine[]): readonly Turn[] {
  const turns: Turn[] = []
  for (const [at, line] of lines.entries()) {
    const name = line.text.length <= 75 ? cue.exec(line.text)?.[1]?.trim() : undefined
    const next = lines[at + 1]
    if (name !== undefined && name.split(/\s+/u).length <= 4 && next !== undefined && /\p{Ll}/u.test(next.text)) turns.push({ name, start: next.start, end: next.end })
    else {
      const open = turns.at(-1)
      if (open !== undefined && line.start > open.start) open.end = line.end
    }
  }
  const again = [...new Set(turns.map(({ name }) => name))].filter((name) => turns.filter((turn) => turn.name === name).length >= 2)
  return again.length >= 2 ? turns : []
}

export function findSpeakers(lines: readonly RawLine[]): readonly Speaker[] {
  const labelled = speakersOf(byLabels(lines))
  return labelled.length > 0 ? labelled : speakersOf(inPlay(lines))
}

function byLabels(lines: readonly RawLine[]): readonly Turn[] {
  const turns: Turn[] = []
  for (const line of lines) {
    const hit = line.text.length > 3 ? (label.exec(line.text) ?? labelUncased.exec(line.text)) : null
    const name = hit?.[1] ?? ''
    // `Text: Ann Lee` says who wrote, not who speaks.
    if (hit !== null && name.length <= 60 && !notNames.test(name) && (line.text.length > 120 || !looksLikeByline(line.text))) turns.push({ name, start: line.start + hit[0].length, end: line.end })
    else {
      const open = turns.at(-1)
      if (open !== undefined) open.end = line.end
    }
  }
  return turns
}

function speakersOf(turns: readonly Turn[]): readonly Speaker[] {
  const merged = new Map<string, number[]>()
  const names = [...new Set(turns.map((turn) => turn.name))]
  for (const turn of turns) {
    const full = names.find((name) => name !== turn.name && name.length > turn.name.length && name.endsWith(` ${turn.name}`)) ?? turn.name
    const list = merged.get(full) ?? []
    list.push(turn.start, turn.end)
    merged.set(full, list)
  }
  const again = [...merged.values()].some((list) => list.length >= 4)
  if (merged.size < 2 || merged.size > 40 || turns.length < 3 || !again || turns.length < merged.size * 1.3) return []
  return [...merged].map(([name, list]) => ({ name, turns: list }))
}
