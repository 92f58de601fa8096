// Tells a page's furniture from its article, line by line; a run of furniture carries its short neighbours with it.
import { phrases, shapes } from './phrases'

const languages = new Map<string, string>()
for (const [language, list] of Object.entries(phrases)) {
  for (const phrase of list.split(/[|\n]/)) {
    const key = phrase.trim()
    if (key !== '' && !languages.has(key)) languages.set(key, language)
  }
}

const edges = /^[\s»›▸►•·|*#[\]({<-]+|[\s:»›▾▼…*|)\]}>.!-]+$/gu

/** Why a line is furniture, in plain words, or null. */
export function debrisReason(text: string): string | null {
  if (text.length > 260) return null
  const line = text.trim()
  if (line.length < 2) return null
  if (line.length <= 70) {
    const key = line.toLowerCase().replace(/[’‘]/g, "'").replace(edges, '')
    if (languages.has(key)) return `"${line}" is a line of the page around an article`
  }
  return shapes.some((shape) => shape.test(line)) ? 'It is a line of a form, a notice or a share bar' : null
}

export function isDebris(text: string): boolean {
  return debrisReason(text) !== null
}

const sections = new Set('arts & culture|arts and culture|politics|culture|apps|podcasts|podcast|education|video|videos|all news|news|talk|pets|live|banking|business|recipes|national|international|local|energy|real estate|sports|sport|opinion|world|health|science|technology|tech|entertainment|lifestyle|travel|weather|photos|events|politics & policy|accounting|obituaries|classifieds|puzzles|games|food|style|money|economy|music|movies|tv|books|fashion|environment|crime|community|columns|editorials|politik|wirtschaft|kultur|sport|wissen|panorama|reise|politique|économie|société|monde|santé|política|economía|cultura|deportes|sociedad|mundo|opinión|economia|politica|esporte|cronaca|binnenland|buitenland'.split('|'))

/** A menu's word: furniture only beside other furniture. */
export function isMenuWord(text: string): boolean {
  return text.length <= 40 && sections.has(text.trim().toLowerCase())
}
