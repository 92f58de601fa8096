// Markdown with YAML front matter: the text is escaped, so that it shows as it is and no markup of a dump comes alive.
import { stringify } from 'yaml'
import type { ArticleView } from '../question'
import { byUnits, type Writer } from './writer'

/** What would begin a heading, list, quote, rule, table, fence, a template's field or indented code. */
function escapeLine(line: string): string {
  const inline = line.replace(/[\\`*_[\]<|~]|&(?=#?\w+;)|\{(?=[{%])/g, '\\$&')
  return inline
    .replace(/^( {0,3})([#>+=-])/, '$1\\$2')
    .replace(/^( {0,3}\d{1,9})([.)])/, '$1\\$2')
    .replace(/^ {4}/, '&#32;   ')
    .replace(/^( {0,3})\t/, '$1&#9;')
}

export function escapeMarkdown(text: string): string {
  // A bare carriage return ends a line for readers of Markdown too.
  return text.split(/(\r\n?|\n)/).map((part, at) => (at % 2 ? part : escapeLine(part))).join('')
}

/** Controls that JSON leaves bare and YAML forbids or reads as line ends. */
function escapeControls(yaml: string): string {
  return yaml.replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function frontMatter(view: ArticleView): string {
  const { source } = view
  const facts = {
    id: view.id,
    ...view.fields,
    status: view.status,
    reason: view.reason,
    tags: [...view.tags].sort(byUnits),
    fields: Object.entries(view.custom).sort(([one], [other]) => byUnits(one, other)).map(([name, value]) => ({ name, value })),
    annotations: view.annotations.map(({ label, quote, note, state }) => ({ label, quote, note, state })),
    notes: view.notes.map(({ by, at, text }) => ({ by, at, text })),
    source: { dump: source.dump, member: source.member, sha256: source.sha256, bytes: [source.byteStart, source.byteEnd], lines: [source.lineStart, source.lineEnd] },
  }
  return escapeControls(stringify(facts, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', aliasDuplicateObjects: false }))
}

export const markdownWriter: Writer = {
  extension: 'md',
  head: () => '',
  article(view, _extra, index) {
    const heading = view.fields.title === null ? '' : `# ${escapeMarkdown(view.fields.title.replace(/\s*[\r\n]\s*/g, ' ')).replace(/(?<=\s)#+\s*$/, '\\$&')}\n\n`
    return `${index === 0 ? '' : '\n'}---\n${frontMatter(view)}---\n\n${heading}${escapeMarkdown(view.text)}\n`
  },
  tail: () => '',
}
