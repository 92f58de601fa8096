// Markup and code that a scraper left behind: tags, shortcodes, the marks of wikis, boards and Markdown, styles and scripts.
// A mark is marked, never the words that it stands around.
import type { Flag } from '../article/article'

/** HTML's own names, which are tags wherever they stand in angles; other names have to show it. */
const html = new Set('p br div span a b i u s em strong h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tbody thead tr td th img script noscript style blockquote figure figcaption iframe sup sub hr center font section article aside nav code pre del ins abbr svg html body'.split(' '))
const tag = /<(\/?)([a-z][\w:-]{0,30})(?=[\s/>])([^<>]{0,300})>|<!--[^>]{0,1000}-->|<!doctype [^<>]{0,200}>|<!\[CDATA\[|\]\]>|<\?(?:php|xml)\b[^?]{0,500}\?>|<[a-z]{1,10} [a-z-]{1,20}=["'][^<>\n]{0,300}$/gim
/** Of boards and shortcodes. */
const bracket = /\[(\/?)([a-z][\w-]{0,30})(?=[\]\s=])((?:[\s=][^[\]\n]{1,200})?)\]/gi
const attribute = /^=\S|\s[\w-]+=["'\w]/

interface Shape {
  /** Without it, the shape is not looked for; of several, any. */
  readonly sign: string | readonly string[]
  /** The marks before the words, the words, the marks behind them. */
  readonly shape: RegExp
}

const marks: readonly Shape[] = [
  { sign: '[[', shape: /(\[\[\p{L}{2,12}:[^[\]|\n]{1,120}\.(?:jpe?g|png|svg|gif|webp|ogg|pdf)[^[\]\n]{0,300}\]\])/giu },
  { sign: '[[', shape: /(\[\[(?:\p{L}[^[\]|\n]{0,120}\|)?)(\p{L}[^[\]|\n]{0,200})(\]\])/gu },
  { sign: '[http', shape: /(\[https?:\/\/[^\s[\]]{1,300} )([^[\]\n]{1,200})(\])(?!\()/g },
  { sign: "'''", shape: /('{3}(?:'{2})?)(?!')([^'\n]{1,200})('{3,5})/g },
  { sign: '==', shape: /^(={2,6} ?)([^=\n]{1,120}?)( ?={2,6})[ \t]*$/gm },
  { sign: '{{', shape: /(\{\{[^{}\n]{1,400}\}\})/g },
  { sign: '{%', shape: /(\{%[^{}\n]{1,200}%\})/g },
  { sign: '{|', shape: /^(\{\|[^\n]{0,200}|\|\}|\|-[^|\n]{0,80})$/gm },
  // `f**k and s**t`, `2 ** 3`, `__init__` are no marks.
  { sign: '**', shape: /(?<![A-Za-z\u00c0-\u052f\d*])(\*\*)(?=[^\s*])([^*\n]{1,300})(?<!\s)(\*\*)(?!\*)/g },
  { sign: '__', shape: /(?<![\w*])(__)(?![\s_]|[a-z\d_]{1,40}__)([^_\n]{1,300})(?<!\s)(__)(?!_)/g },
  { sign: '~~', shape: /(~~)(?=[^\s~])([^~\n]{1,300})(?<!\s)(~~)(?!~)/g },
  { sign: '](', shape: /(!?\[)([^[\]\n]{1,300})(\]\((?:https?:|mailto:|[/#]|[\w%./-]{1,200}\.(?:html?|md|png|jpe?g|gif|pdf|svg|webp))[^()\s]{0,300}(?: "[^"\n]{0,100}")?\))/g },
  { sign: '## ', shape: /^(#{2,6} )(?=[^\s#])/gm },
  { sign: '```', shape: /^(```[\w-]{0,20})$/gm },
  // Of builders of pages, wikis that show their links, Textile, trackers, and TeX.
  { sign: '_', shape: /(\[\/?(?:vc|et_pb|fusion|av|tatsu|ultimate|dt|mk|bs|cmsms)_[a-z_]{1,40}(?: [^[\]\n]{0,200})?\])/g },
  { sign: '[', shape: /(\[(?:edit|edit source|bearbeiten|quelltext bearbeiten|modifier|modifier le code|editar|editar código|modifica|modifica wikitesto|bewerken|brontekst bewerken|edytuj|edytuj kod|redigera|rediger|muokkaa|editovat|upraviť|szerkesztés|modificare|uredi|düzenle|править|править код|редагувати|ред\.|редактиране|επεξεργασία|عدل|ویرایش|עריכה|编辑|編輯|編集|편집|sửa|sunting|แก้ไข)\])/gi },
  { sign: ['h1. ', 'h2. ', 'h3. ', 'h4. ', 'h5. '], shape: /^(h[1-6]\. )(?=[^\s])/gm },
  { sign: '{', shape: /(\{(?:code|quote|noformat|panel|color|expand)(?::[^{}\n]{1,60})?\})/g },
  { sign: '\\', shape: /(\\(?:textbf|textit|texttt|emph|underline|footnote|section\*?|subsection\*?)\{)([^{}\n]{1,300})(\})/g },
  { sign: '\\', shape: /(\\(?:cite[pt]?|ref|label|pageref|autoref|cref|bibitem)\{[^{}\n]{1,100}\})/g },
]

/** What a page says to a browser, line by line. */
const code: readonly Shape[] = [
  { sign: '{', shape: /^[ \t]*[.#*a-z][^{}\n]{0,160}\{\s{0,20}(?:[a-z-]{2,30} ?:(?!:)[^;{}\n]{1,120}(?:;\s{0,20}|\s{0,20}(?=\}))){1,30}\}/gim },
  { sign: '@', shape: /^[ \t]*@(?:media|font-face|import|keyframes|supports)\b[^\n]{0,300}[{;}]$/gm },
  { sign: ['{', ');', '";', "';"], shape: /^[ \t]*(?:\(function\b|!function\b|\$\(|jQuery\(|\((?:window\.)?\w{1,40} ?= ?window\.|(?:window|document|googletag)\.|(?:gtag|fbq|ga)\()[^\n]{1,400}[;{}]$/gm },
  { sign: '=', shape: /^[ \t]*(?:var|let|const) [\w$]{1,40} ?= ?[^\n]{1,300};$/gm },
  { sign: '{"', shape: /^[ \t]*\{"[@\w]{1,40}":[^\n]{1,4000}\}$/gm },
]
/** An article that shows more of it is about code. */
const shown = 3

export function markupFlags(raw: string): readonly Flag[] {
  const flags: Flag[] = []
  const say = (what: string, ranges: readonly number[]): void => {
    if (ranges.length > 0) flags.push({ kind: 'markup', in: 'raw', ranges, message: `${ranges.length / 2} × ${what} left over, such as ${raw.slice(ranges[0], ranges[1]).trim().slice(0, 40)}`, fix: '' })
  }
  const left: (readonly [number, number])[] = []
  if (raw.includes('<')) left.push(...tags(raw, tag, html))
  if (raw.includes('[')) left.push(...tags(raw, bracket))
  for (const { sign, shape } of marks) {
    if (!has(raw, sign)) continue
    for (const { index, 0: whole, 1: open = '', 3: close = '' } of raw.matchAll(shape)) {
      left.push([index, index + open.length])
      if (close !== '') left.push([index + whole.trimEnd().length - close.length, index + whole.trimEnd().length])
    }
  }
  say('markup', apart(left))
  const lines = code.flatMap(({ sign, shape }) => (has(raw, sign) ? [...raw.matchAll(shape)].map(({ index, 0: whole }) => [index, index + whole.length] as const) : []))
  if (lines.length <= shown) say('code', apart(lines))
  return flags
}

const has = (raw: string, sign: Shape['sign']): boolean => (typeof sign === 'string' ? raw.includes(sign) : sign.some((one) => raw.includes(one)))

/** What closes is a tag, and what is closed elsewhere in the text, or has attributes, or has a known name. */
function tags(raw: string, shape: RegExp, known: ReadonlySet<string> | null = null): readonly (readonly [number, number])[] {
  const hits = [...raw.matchAll(shape)]
  const closed = new Set(hits.flatMap(({ 1: slash, 2: name }) => (slash === '/' && name !== undefined ? [name.toLowerCase()] : [])))
  return hits.filter(({ 1: slash, 2: name, 3: rest = '' }) => {
    if (name === undefined || slash === '/') return true
    return closed.has(name.toLowerCase()) || attribute.test(rest) || (known !== null && (known.has(name.toLowerCase()) || rest.endsWith('/')))
  }).map(({ index, 0: whole }) => [index, index + whole.length] as const)
}

/** Ascending, and none in another. */
function apart(found: readonly (readonly [number, number])[]): readonly number[] {
  const ranges: number[] = []
  for (const [start, end] of [...found].sort((left, right) => left[0] - right[0] || right[1] - left[1])) if (start >= (ranges.at(-1) ?? 0)) ranges.push(start, end)
  return ranges
}
