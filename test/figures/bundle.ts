// Reads a bundle of dumps with gold: texts decoded, lines with their ends, what the gold says of each article.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface GoldArticle {
  readonly start_line: number
  readonly end_line: number
  readonly lang: string | null
  readonly title_alts: readonly string[]
  readonly title_form: string
  readonly title_line_text: string | null
  readonly site: string | null
  readonly site_known: string | null
  readonly site_alts: readonly string[]
  readonly date: string | null
  readonly date_known: string | null
  readonly authors: readonly string[]
  readonly authors_known: readonly string[]
  readonly defects: readonly { readonly type: string }[]
  readonly debris: readonly { readonly line: number; readonly kind: string; readonly text: string }[]
}

export interface GoldFile {
  readonly file: string
  readonly style: string
  /** What sort of articles it holds, where that is said. */
  readonly kind?: string
  readonly text: string
  readonly lines: readonly GoldLine[]
  readonly articles: readonly GoldArticle[]
}

export interface GoldLine {
  readonly text: string
  /** UTF-16 units in the text: where it starts, where it ends. */
  readonly start: number
  readonly end: number
}

export function readBundle(folder: string): readonly GoldFile[] {
  return readFileSync(join(folder, 'gold.jsonl'), 'utf8').split('\n').filter((line) => line !== '').map((line) => {
    const { file, style, kind, encoding, articles } = JSON.parse(line) as { file: string; style: string; kind?: string; encoding: string; articles: GoldArticle[] }
    const text = new TextDecoder(encoding.replace('-sig', '').replace('utf-16-', 'utf-16')).decode(readFileSync(join(folder, 'txt', file)))
    return { file, style, ...(kind === undefined ? {} : { kind }), text, lines: cutLines(text), articles }
  })
}

/** Ends are `\n`, `\r\n` or `\r`, as the gold counts them. */
export function cutLines(text: string): readonly GoldLine[] {
  const lines: GoldLine[] = []
  let start = 0
  for (const end of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: text.slice(start, end.index), start, end: end.index })
    start = end.index + end[0].length
  }
  lines.push({ text: text.slice(start), start, end: text.length })
  return lines
}

/** Letters as they are compared: one form, one case, straight quotes and plain hyphens, single spaces. */
export function plainly(text: string | null | undefined): string {
  return (text ?? '').normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\s+/g, ' ').trim()
}
