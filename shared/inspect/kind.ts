// What sort of article it is, where a plain sign says so.
import type { Found, Speaker } from '../article'
import type { RawLine } from './lines'

export interface KindFound {
  readonly kind: string
  readonly found: Found
}

const kickers: readonly { readonly kind: string; readonly shape: RegExp }[] = [
  { kind: 'release', shape: /^(?:news|press|media) release\b|^for immediate release\b|^pressemitteilung\b|^communiqué de presse\b|^comunicado de prensa\b|^nota de prensa\b|^comunicato stampa\b|^persbericht\b|^新闻稿|^プレスリリース/iu },
  { kind: 'review', shape: /^(?:book |film |movie |album |restaurant |theat(?:er|re) )?review\s*$/i },
  { kind: 'opinion', shape: /^(?:opinion|op-ed|editorial|commentary|kommentar|tribune|opinión|leitartikel)\s*$/iu },
  { kind: 'letter', shape: /^(?:letters? to the editor|dear (?:editor|sir|madam)\b.*|to the editor)[:,]?\s*$/i },
  { kind: 'obituary', shape: /^obituar(?:y|ies)\s*$/i },
]
const counted = /^\s*(?:the\s+)?(?:top\s+)?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?:[\p{L}’'-]+\s+){0,6}?(?:things|ways|reasons|tips|facts|times|photos|pictures|pics|ideas|books|films|movies|songs|places|steps|rules|lessons|questions|tricks|signs|examples|mistakes|people|memes|posts|tools|apps|trends|products|gifts|recipes)\b/iu

export function findKind(title: string | null, titleAt: readonly [number, number] | null, lines: readonly RawLine[], speakers: readonly Speaker[], below: { readonly date: boolean; readonly deck: () => boolean }): KindFound | null {
  const at = (start: number, end: number, confidence: number, how: string): Found => ({ start, end, confidence, how })
  if (speakers.length >= 2) {
    const turns = speakers.reduce((sum, one) => sum + one.turns.length / 2, 0)
    const first = Math.min(...speakers.map((one) => one.turns[0] ?? 0))
    const last = Math.max(...speakers.map((one) => one.turns.at(-1) ?? 0))
    const said = /interview|q\s?&\s?a|gespräch|entretien|entrevista|intervista/iu.test(title ?? '') || speakers.length <= 4
    return { kind: said ? 'interview' : 'transcript', found: at(first, last, 0.9, `${speakers.length} speakers in ${turns} turns`) }
  }
  for (const line of lines.slice(0, 6)) {
    if (line.text.length > 80) continue
    const hit = kickers.find(({ shape }) => shape.test(line.text.trim()))
    if (hit === undefined) continue
    const signs = ['kicker', below.date ? 'date line' : '', below.deck() ? 'deck' : ''].filter((sign) => sign !== '')
    return { kind: hit.kind, found: at(line.start, line.end, 0.95, `${signs.join(', ')} under the title`) }
  }
  if (title !== null && titleAt !== null && title.length <= 600 && counted.test(title)) return { kind: 'list', found: at(titleAt[0], titleAt[1], 0.8, 'the title counts its items') }
  return null
}
