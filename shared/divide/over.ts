// A word or two above a title, as papers set the name of a section over each report: told by where it stands alone, and
// by the file's first lines, so that its language does not matter.
import type { Place } from './context'

const isWord = ({ row }: Place): boolean => row.look.units <= 2 && row.text.length <= 32 && !row.endsSentence && !row.startsSmall && !row.people && row.header === null

/** Such a word, a title of several words below it, and a text below that. */
export function standsOver(place: Place): boolean {
  const [title, text] = place.after
  if (title === undefined || text === undefined || !text.prose || !isWord(place)) return false
  return title.short && title.text.length <= 140 && title.look.units >= 3 && !title.prose && !title.endsSentence && title.header === null && !title.people && title.speaker === ''
}

/** Such a word right above a text is a heading, or a title. */
export const standsAlone = (place: Place): boolean => place.after[0]?.prose === true && isWord(place)
