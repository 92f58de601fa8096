// The forms in which archives of newspapers hand articles out as text: how each is known, where an article begins and ends in
// it, and what is said of it. A form is a line here.
import { blocksOf, dateIn, isLabels, isCopyright, labelOf, labelsIn, said, takeDown, textOf, withoutTail, writersOf, type Block, type Label, type Said } from './press-lines'

export interface Form {
  /** What its beginning holds, all of them. */
  readonly signs: readonly RegExp[]
  /** The line that an article begins with, or ends with; it is none of its text. */
  readonly begins?: RegExp
  readonly ends?: RegExp
  read(lines: readonly string[]): Said
}

const isCentred = (block: Block): boolean => /^\s{8}/.test(block[0]!)

/** Lines in the middle of the page: copyright, paper, date, edition. */
function takeCentred(into: Said, block: Block): void {
  for (const line of block) {
    const date = dateIn(line)
    if (isCopyright(line)) into.custom['copyright'] ??= line.trim()
    else if (date && into.fields.published === undefined) into.fields.published = date
    else if (into.fields.site === undefined) into.fields.site = line.trim()
    else into.custom['edition'] ??= line.trim()
  }
}

/** Nexis until 2018: the paper and the date in the middle, labels in capitals, the length before the text. */
function readCentred(lines: readonly string[]): Said {
  const into = said()
  const blocks = blocksOf(lines)
  let at = 0
  let measured = false
  for (; at < blocks.length; at += 1) {
    const block = blocks[at]!
    const found = isLabels(block) ? labelsIn(block) : []
    if (found.some(({ target }) => target === 'text')) break
    measured ||= found.some(({ target }) => target === 'length')
    for (const label of found) takeDown(into, label)
    if (found.length > 0) continue
    if (isCentred(block)) takeCentred(into, block)
    else if (measured || into.fields.title !== undefined) break
    else into.fields.title = block.map((line) => line.trim()).join(' ')
  }
  into.text = textOf(withoutTail(bodyOf(blocks.slice(at)), into))
  return into
}

/** Without the label that opens it. */
function bodyOf(blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks
  const label = first ? labelOf(first[0]!) : null
  if (!first || label?.target !== 'text') return blocks
  const opened = [label.value, ...first.slice(1)].filter((line) => line !== '')
  return opened.length > 0 ? [opened, ...rest] : rest
}

const bodyLine = /^(?:Body|Text|Texte|Corps|Volltext|Cuerpo|Testo|Tekst)$/

/** The last of the labels that stand with the length; -1 where there is none. */
function headEnd(lines: readonly string[]): number {
  let end = lines.findIndex((line) => labelOf(line)?.target === 'length')
  for (let at = end + 1; end >= 0 && at < lines.length; at += 1) {
    if (labelOf(lines[at]!)) end = at
    else if (lines[at]!.trim() !== '') break
  }
  return end
}

/** Nexis since then: title, paper, date, labels, `Body`. */
function readHeaded(lines: readonly string[]): Said {
  const into = said()
  const mark = lines.findIndex((line) => bodyLine.test(line.trim()))
  const from = mark >= 0 ? mark : headEnd(lines)
  const head = lines.slice(0, mark >= 0 ? mark : from + 1).map((line) => line.trim()).filter((line) => line !== '')
  const plain = head.filter((line) => labelOf(line) === null)
  for (const label of labelsIn(head)) if (label.target !== 'title') takeDown(into, label)
  const dated = plain.findIndex((line, index) => index > 0 && dateIn(line) !== null)
  if (plain[0] !== undefined) into.fields.title = plain[0]
  if (dated > 0) into.fields.published = dateIn(plain[dated]!)!
  if (dated > 1) into.fields.site = plain[dated - 1]!
  const notice = plain.find(isCopyright)
  if (notice) into.custom['copyright'] = notice
  into.text = textOf(withoutTail(blocksOf(lines.slice(from + 1)), into))
  return into
}

const counted = /^\d[\d.,\s]*(?:words?|Wörter|mots|palabras|parole|woorden|palavras)$/i

/** Factiva: title, writer, number of words, date, time, paper, its code, page, language, copyright, each a line. */
function readStacked(lines: readonly string[]): Said {
  const into = said()
  const filled = lines.map((line, at) => ({ line: line.trim(), at })).filter(({ line }) => line !== '')
  const words = filled.slice(0, 15).findIndex(({ line }) => counted.test(line))
  if (words < 1) return into
  const before = filled.slice(0, words).map(({ line }) => line)
  const [section, title, writer] = before.length > 2 ? before.slice(-3) : [undefined, ...before]
  into.fields.title = title!
  if (section) into.fields.section = section
  if (writer) into.fields.byline = writersOf(writer)
  into.custom['length'] = filled[words]!.line
  const after = filled.slice(words + 1)
  const notice = after.slice(0, 10).findIndex(({ line }) => isCopyright(line))
  const head = after.slice(0, notice < 0 ? 5 : notice + 1)
  const [date, ...more] = head.map(({ line }) => line)
  const published = date === undefined ? null : dateIn(date)
  if (published) into.fields.published = published
  const [site, ...rest] = more.filter((line) => !/^\d{1,2}:\d{2}/.test(line))
  if (site) into.fields.site = site
  for (const line of rest) takeDown(into, { name: isCopyright(line) ? 'copyright' : 'more', target: isCopyright(line) ? 'more' : 'language', value: line })
  into.text = textOf(blocksOf(lines.slice((head.at(-1)?.at ?? filled[words]!.at) + 1)))
  return into
}

const tags: Readonly<Record<string, Label['target']>> = {
  HD: 'title', TI: 'title', T1: 'title', BY: 'byline', AU: 'byline', A1: 'byline', PD: 'published', PY: 'published', Y1: 'published', DA: 'published',
  SN: 'site', JO: 'site', JF: 'site', T2: 'site', SE: 'section', LA: 'language', UR: 'url', LP: 'text', TD: 'text', AB: 'text', N2: 'text', WC: 'length',
}
const tagged = /^(?:([A-Z][A-Z\d]) {2}- |(HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|SE|CLM|ART|VOL)(?:\s{2,}|\s*$))(.*)$/

/** Each line with what it is in two letters, as programs for references and Factiva write it. */
function readTagged(lines: readonly string[]): Said {
  const into = said()
  const texts: string[][] = []
  const writers: string[] = []
  let open: { tag: string; lines: string[] } | null = null
  const close = (): void => {
    if (!open) return
    const target = tags[open.tag] ?? 'more'
    const value = open.lines.join('\n').trim()
    if (target === 'text') texts.push(open.lines)
    else if (target === 'byline') writers.push(...writersOf(value.replace(/\s+/g, ' '), open.tag !== 'BY'))
    else takeDown(into, { name: open.tag.toLowerCase(), target, value: target === 'published' ? value.replaceAll('/', '-').replace(/-+$/, '') : value })
  }
  for (const line of lines) {
    const [, reference, factiva, value = ''] = tagged.exec(line) ?? []
    const tag = reference ?? factiva
    if (tag) {
      close()
      open = { tag, lines: [value] }
    } else open?.lines.push(line)
  }
  close()
  if (writers.length > 0) into.fields.byline = writers
  into.text = texts.map((each) => textOf(blocksOf(each))).join('\n\n')
  return into
}

/** ProQuest: everything behind a label, the text too. */
function readLabelled(lines: readonly string[]): Said {
  const into = said()
  const from = lines.findIndex((line) => labelOf(line)?.name === 'full text')
  const next = lines.findIndex((line, at) => at > from && labelOf(line) !== null)
  const end = next < 0 ? lines.length : next
  const around = from < 0 ? lines : [...lines.slice(0, from), '', ...lines.slice(end)]
  const [first] = blocksOf(lines)
  if (first && !isLabels(first)) into.fields.title = first.map((line) => line.trim()).join(' ')
  const blocks = blocksOf(around).filter(isLabels).flatMap(labelsIn)
  // The title of the paper and its date are said in full further below.
  for (const label of blocks.filter(({ name }) => name !== 'publication info').concat(blocks)) takeDown(into, label, true)
  if (from >= 0) into.text = textOf(bodyOf(blocksOf(lines.slice(from, end))))
  return into
}

const forms: readonly Form[] = [
  { signs: [/^\s{0,80}\d+ (?:of|de|von|di|van) \d+ (?:DOCUMENT|DOKUMENT)\w*\s*$/m, /^(?:LENGTH|LONGUEUR|LÄNGE|LUNGHEZZA|LONGITUD|LENGTE):\s+\d/m], begins: /^\s*\d+ (?:of|de|von|di|van) \d+ (?:DOCUMENT|DOKUMENT)\w*\s*$/, read: readCentred },
  { signs: [/^End of Document\s*$/m, /^(?:Length|Longueur|Länge|Lunghezza|Longitud|Lengte):\s+\d/m], ends: /^End of Document\s*$/, read: readHeaded },
  { signs: [/^(?:HD|SN) {2,}\S/m, /^PD {2,}\S/m, /^AN {2,}\S/m], ends: /^AN {2,}\S/, read: readTagged },
  { signs: [/^(?:Document|Dokument|Documento) [A-Z]{2,10}\d{6,}[A-Za-z\d]*\s*$/m, new RegExp(counted.source, 'im')], ends: /^(?:Document|Dokument|Documento) [A-Z]{2,10}\d{6,}[A-Za-z\d]*\s*$/, read: readStacked },
  { signs: [/^\s*TY {2}- [A-Z]{3,}/, /^ER {2}-/m], ends: /^ER {2}-/, read: readTagged },
  { signs: [/^Full text: /m, /^Publication (?:info|title|date): /m], begins: /^Document \d+ of \d+\s*$/, ends: /^_{20,}\s*$/, read: readLabelled },
]

const looked = 256 << 10

export function formOf(text: string): Form | null {
  const start = text.slice(0, looked).replace(/\r\n?/g, '\n')
  return forms.find(({ signs }) => signs.every((sign) => sign.test(start))) ?? null
}
