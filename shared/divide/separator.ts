// Lines that only divide: rules, form feeds, "Document 3 of 12", tags. Said by their shape; the learner says if a file
// uses them.

const things = 'document|article|record|item|doc|file|story|page|text|post|entry|dokument|artikel|datensatz|beitrag|documento|artículo|registro|artigo|articolo|enregistrement|документ|статья|запись|文档|文章|記事|文書|문서|기사|مقال|وثيقة|लेख|दस्तावेज़|tài liệu|bài viết|belge|makale|haber|dokument|artykuł'
const counted = new RegExp(`^[^\\w]{0,4}(?:${things})[^\\w]{0,3}\\s*(?:#|no\\.?|nr\\.?|n°|№)?\\s*\\d+\\s*(?:\\/|of|von|de|sur|di|van|из|の|/|من|में से|trong|z)\\s*\\d+[^\\w]{0,4}$`, 'iu')
/** The same the other way round: `3 of 212 DOCUMENTS`. */
const countedFirst = new RegExp(`^[^\\w]{0,4}\\d+\\s*(?:\\/|of|von|de|sur|di|van|из|the|/|من|z)\\s*\\d+\\s*(?:${things})s?e?[^\\w]{0,4}$`, 'iu')
const named = new RegExp(`^[^\\w]{0,4}(?:${things})[^\\w]{0,3}\\s*(?:#|no\\.?|nr\\.?|n°|№)?\\s*\\d+[^\\w]{0,4}$`, 'iu')
const spoken = /^[^\w]{2,}\s*(?:(?:end|start|begin(?:ning)?) of (?:document|article|record|file|story|text|page)|(?:article|document|page|record|story|text) (?:break|separator|end|start)|(?:next|new) (?:article|document|record|story|text|page)|cut here|eof|eod|end)\s*[^\w]{2,}$/iu
const numbered = /^([=\-*#~_+<>]{2,})\s*[[(#]?\s*\d+\s*[\])]?\s*([=\-*#~_+<>]{2,})$/
const bracketed = /^[[({<#]\s*\d+\s*(?:(?:\/|of)\s*\d+\s*)?[\])}>]$|^\d+\s*\/\s*\d+$|^(?:#|№|no\.\s?)?\d{1,4}[.)]$/i
const tagged = /^<\/?(?:doc|document|article|text|record|item|page|story|post|s)(?:\s[^<>]*)?\/?>$/i
const ruled = /^(\S{1,3}?)(?:\s*\1){2,}$/u
const symbols = /^[^\p{L}\p{N}\p{M}]+$/u

/** `sure`: no text has it. `rule`: it may also be a break inside an article. */
type SeparatorStrength = 'sure' | 'rule'

/** The kind of separator, numbers taken out, or null: `=== [12] ===` and `=== [13] ===` are one. */
export function separatorKey(text: string): { readonly key: string; readonly strength: SeparatorStrength } | null {
  if (text.length > 120) return null
  if (text.includes('\f')) return { key: 'form feed', strength: 'rule' }
  const line = text.trim()
  const length = line.length
  if (length < 2) return null
  const last = line.charCodeAt(length - 1)
  const first = line.charCodeAt(0)
  if (!isLetter(first) && !isLetter(last)) {
    if (length >= 3 && symbols.test(line) && ruled.test(line)) return /^[.…]/.test(line) ? null : { key: line.replace(/\s+/g, ' ').slice(0, 40), strength: 'rule' }
    if (numbered.test(line)) return { key: line.replace(/\d+/g, '#'), strength: 'sure' }
    if (bracketed.test(line)) return { key: line.replace(/\d+/g, '#'), strength: 'rule' }
    if (spoken.test(line)) return { key: line.toLowerCase(), strength: 'sure' }
    if (first === 60 && tagged.test(line)) return { key: line.replace(/\s.*$/, '').toLowerCase(), strength: 'sure' }
  }
  if (length <= 60 && first >= 48 && first <= 57 && countedFirst.test(line)) return { key: line.replace(/\d+/g, '#').toLowerCase(), strength: 'sure' }
  if (length <= 60 && /\d\W{0,4}$/u.test(line)) {
    if (counted.test(line)) return { key: line.replace(/\d+/g, '#').toLowerCase(), strength: 'sure' }
    if (named.test(line)) return { key: line.replace(/\d+/g, '#').toLowerCase(), strength: 'rule' }
  }
  return null
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
}
