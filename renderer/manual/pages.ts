// The pages of the manual by language, in order, with their pictures: the same files that can be read in the repository.
import type { Language } from '../../shared/words/language'

interface Page {
  /** The same in every language: the name of its file. */
  readonly id: string
  readonly title: string
  readonly text: string
}

const texts = import.meta.glob<string>('../../resources/manual/*/*.md', { eager: true, query: '?raw', import: 'default' })
const images = import.meta.glob<string>('../../resources/pictures/*.png', { eager: true, query: '?url', import: 'default' })

export function pagesIn(language: Language): readonly Page[] {
  return Object.entries(texts)
    .filter(([path]) => path.includes(`/manual/${language}/`))
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([path, text]) => ({ id: path.split('/').at(-1)!, title: /^# (.+)$/m.exec(text)![1]!, text }))
}

/** A picture by the path that a page names it with. */
export const pictureOf = (path: string): string | undefined => Object.entries(images).find(([known]) => known.endsWith(path.replace(/^(?:\.\.\/)+/u, '/')))?.[1]
