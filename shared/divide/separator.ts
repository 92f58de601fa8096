// Lines that only divide: rules, form feeds, "Document 3 of 12". Said by their shape; the learner says if a file uses them.

const counted = /^\W{0,4}(?:document|article|record|item|doc|file|story|page|dokument|artikel|documento|artículo|documento|article|artigo|articolo|документ|статья)\W{0,3}\s*#?\s*\d+\s*(?:\/|of|von|de|sur|di|van|из)\s*\d+\W{0,4}$/iu
const spoken = /^\W{2,}\s*(?:(?:end|start|begin(?:ning)?) of (?:document|article|record|file|story)|(?:article|document|page|record|story) (?:break|separator|end|start)|(?:next|new) (?:article|document|record|story)|cut here)\s*\W{2,}$/iu
const numbered = /^([=\-*#~_+<>]{2,})\s*[[(#]?\s*\d+\s*[\])]?\s*([=\-*#~_+<>]{2,})$/
const ruled = /^\s*(?:([-=_*#~+•·.─━═—–])\s*)(?:\1\s*){2,}$/u

export type SeparatorStrength = 'sure' | 'rule'

/** The kind of separator, numbers taken out, or null: `=== [12] ===` and `=== [13] ===` are one. */
export function separatorKey(text: string): { readonly key: string; readonly strength: SeparatorStrength } | null {
  if (text.length > 120) return null
  if (text.includes('\f')) return { key: 'form feed', strength: 'rule' }
  const line = text.trim()
  if (line.length < 3) return null
  const first = line.charCodeAt(0)
  const opener = (first > 32 && first < 48) || (first > 57 && first < 65) || first === 91 || first === 95 || first === 126 || first > 127
  if (opener && ruled.test(line)) return /^[.•·]/.test(line) ? null : { key: line.replace(/\s+/g, ' ').slice(0, 40), strength: 'rule' }
  if (opener && numbered.test(line)) return { key: line.replace(/\d+/g, '#'), strength: 'sure' }
  if (opener && spoken.test(line)) return { key: line.toLowerCase(), strength: 'sure' }
  if (/\d$|\d\W{0,4}$/.test(line) && counted.test(line)) return { key: line.replace(/\d+/g, '#').toLowerCase(), strength: 'sure' }
  return null
}
