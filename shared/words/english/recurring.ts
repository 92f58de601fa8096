// What the dialog of recurring lines says, in English.
import type { Part } from '../part'

export const recurring = {
  title: 'Recurring lines',
  says: 'Lines that stand in many articles of a source are mostly its page, not its text. Nothing changes before you say so.',
  where: 'Where',
  site: (name: Part) => `Site: ${name}`,
  dump: (name: Part) => `Dump: ${name}`,
  looking: (done: Part, total: Part) => `Looking… ${done} of ${total}`,
  stop: 'Stop',
  stopped: 'Stopped. Choose where to look anew.',
  nothing: 'Nothing recurs here in three articles or more.',
  found: (rules: Part, articles: Part) => `${rules} over ${articles}. What is debris already is not counted as a change.`,
  line: 'Line',
  siteInTitles: 'Site in titles',
  inArticles: (has: Part, of: Part) => `in ${has} of ${of}`,
  changes: (count: Part) => `changes ${count}`,
  settled: 'debris already',
  sample: 'Where it stands',
  apply: (lines: Part, titles: Part) => `Mark ${lines}, shorten ${titles}`,
  markLines: (lines: Part) => `Mark ${lines}`,
  shortenTitles: (titles: Part) => `Shorten ${titles}`,
  choose: 'Choose what is no text',
}
