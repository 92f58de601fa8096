// One article whose headings stand behind two blank lines, beside a dump of articles with bare titles behind as many.
import { describe, expect, it } from 'vitest'
import { learn, linesOf, pieces } from './dump'
import { readRhythm } from '../../../shared/divide/rhythm'
import { barenessOf, shorterOf, undressedOf } from '../../../shared/divide/sections'

const laid = (parts: readonly (readonly string[])[]): string => `${parts.map((part) => part.join('\n\n')).join('\n\n\n')}\n`
const articles = (parts: readonly (readonly string[])[]): number => pieces(laid(parts)).filter(({ kind }) => kind === 'article').length

const english = [
  ['Keeping bees in a city garden', 'More people keep bees between houses than ever before, and most of them begin without much room. This guide says what a garden needs before the first swarm comes.'],
  ['Choosing a place', 'Bees want sun in the morning and shade at noon. A garden wall keeps off the wind.', 'Neighbours should be asked before the hive stands, and water has to be near.'],
  ['The first swarm', 'A swarm comes in May or June. In a city it is best taken from a keeper nearby, whose bees know the trees.'],
  ['Food', 'Lime trees and gardens feed bees well into July. After that they need help.', 'Sugar is given in the evening, never by day.', 'Ivy is the last food of the year.'],
  ['Winter', 'Bees do not sleep. They sit close together and warm one another, and a garden under snow is quiet but not empty.'],
  ['Mistakes that everybody makes', 'Opening the hive too often is the worst. Bees seal every gap, and each look costs them a day of work.', 'The second is taking too much honey.'],
  ['What it costs', 'Hive, suit and smoker cost as much as a bicycle. City gardens give more honey than fields do, so that much of it comes back.'],
]
const german = [
  ['Ein Fahrrad für den Winter vorbereiten', 'Wer auch im Winter fahren will, muss sein Fahrrad im Herbst durchsehen. Diese Anleitung zeigt, worauf es dabei ankommt.'],
  ['Reifen', 'Breite Reifen greifen besser. Im Winter darf der Druck etwas niedriger sein.', 'Spikes lohnen sich nur auf Eis.'],
  ['Licht', 'Das Licht am Fahrrad wird im Dezember doppelt so lange gebraucht wie im Juni. Kabel und Stecker sind zu prüfen.'],
  ['Kette und Schaltung', 'Salz frisst Stahl. Die Kette wird jede Woche gereinigt und neu geölt.', 'Bei Frost hilft dünnes Öl.', 'Züge, die einfrieren, werden mit Fett gefüllt.'],
  ['Bremsen', 'Beläge nutzen sich bei Nässe schneller ab. Wer ein Fahrrad mit Felgenbremsen hat, prüft sie im Winter alle zwei Wochen.'],
  ['Kleidung', 'Handschuhe, Mütze und eine Hose, die Wind abhält.', 'Mehrere dünne Schichten sind besser als eine dicke.'],
]
const news = [
  ['Harbour Ferry to Stay in Port Until Repairs Are Finished', 'The ferry will not sail before Monday, its owner said.', 'Divers found a crack in the rudder stock.', 'Two smaller boats carry the mail.', 'Islanders have asked the ministry for help.'],
  ['Library Opens in the Former Customs House After Long Delay', 'The council voted to turn the old building into a hall.', 'Work begins after the winter.', 'The stone front will be kept as it is.', 'Concerts are planned for the summer.'],
  ['Growers Count Losses as Drought Enters Its Third Month', 'Wheat stands half as high as a year ago.', 'Wells in the north ran dry in June.', 'An agency will pay part of what was lost.', 'Rain is not expected before the autumn.'],
  ['Young Chess Player Wins National Title at First Attempt', 'She is fourteen and learned the game from her aunt.', 'The last match took five hours.', 'Her school gave everybody a free day.', 'She will play abroad in spring.'],
]

describe('headings of one article', () => {
  it.each([['English', english], ['German', german]] as const)('behind long gaps begin no articles: %s', (_, parts) => expect(articles(parts)).toBe(1))
  it('are told from bare titles of a dump behind as long gaps', () => expect(articles(news)).toBe(4))
  it('are bare and speak of what the first line says', () => {
    const { sections, filled } = readRhythm(learn(linesOf(laid(english))))
    expect(sections.count[2]).toBeGreaterThan(3)
    expect(sections.theme[2]).toBeGreaterThan(0.2)
    expect(barenessOf(sections, 2, filled)).toBe(1)
  })
})

describe('bareness', () => {
  const sections = (dressed: number, count = 6, theme = 0.3) => ({ count: [0, 0, count], dressed: [0, 0, dressed], words: [], capitals: [], single: [], theme: [0, 0, theme], first: [], parts: [] })
  it('is none where a quarter of the lines is dressed as titles are', () => expect(barenessOf(sections(0.25), 2, 60)).toBe(0))
  it('is none on a single line, and half on two', () => expect([1, 2, 3].map((count) => barenessOf(sections(0, count), 2, 60))).toEqual([0, 0.5, 1]))
  it('is none of notices of two lines that speak of other things', () => expect([barenessOf(sections(0, 6, 0), 2, 18), barenessOf(sections(0, 6, 0.3), 2, 18)]).toEqual([0, 1]))
})

describe('a heading or two behind long gaps', () => {
  const head = ['Why the ferry will not sail this winter', 'By Anna Becker\n3 March 2019', 'The ferry was built for summers. In January ice drifts into the sound, and its hull is of thin steel.', 'The captain has asked for another ship since the line was opened.']
  const section = ['What the islanders do instead', 'A small boat carries bread and letters over the sound when the wind allows it. For everything else people wait.', 'Some keep a second flat on the other shore for the months of ice.', 'The school has rooms where children sleep from Monday to Friday.']
  it('begin no article where the first line has an author and a date and they have none', () => expect(articles([head, section])).toBe(1))
  it('begin one where they have an author and a date too', () => expect(articles([head, [section[0] ?? '', 'By Peter Novak\n5 March 2019', ...section.slice(1)]])).toBe(2))
})

describe('undressed lines', () => {
  const sections = (count: readonly number[], dressed: number) => ({ count, dressed: [0, 0, dressed], words: [], capitals: [], single: [], theme: [], first: [], parts: [] })
  it('are told from one line on, and not where a third of them is dressed', () => expect([undressedOf(sections([0, 0, 0], 0), 2), undressedOf(sections([0, 0, 1], 0), 2), undressedOf(sections([0, 0, 6], 1 / 3), 2)]).toEqual([0, 1, 0]))
  it('are compared with those behind shorter gaps', () => expect([shorterOf(sections([0, 0, 4], 0), 2), shorterOf(sections([0, 2, 4], 0), 2), shorterOf(sections([0, 9, 4], 0), 2)]).toEqual([0, 0.5, 1]))
})

describe('titles with a date in any form among headings without, all behind two blank lines', () => {
  const heads = { en: ['Why it matters', 'What to bring', 'Where to begin', 'How to go on', 'Who can help', 'What the law says', 'When it rains', 'What it costs', 'What may go wrong', 'How others do it', 'Before the first frost', 'After the long winter', 'Tools worth buying', 'Tools worth borrowing', 'Books on the matter', 'People to ask'], nl: ['Waarom het ertoe doet', 'Wat je meeneemt', 'Waar je begint', 'Hoe je verder gaat', 'Wie kan helpen', 'Wat de wet zegt', 'Als het regent', 'Wat het kost', 'Wat er mis kan gaan', 'Hoe anderen het doen', 'Voor de eerste vorst', 'Na de lange winter', 'Gereedschap om te kopen', 'Gereedschap om te lenen', 'Boeken over het onderwerp', 'Mensen om te vragen'] }
  const says = { en: 'Most people who keep bees begin with a single hive, and after a year or two they have five of them and no free weekend.', nl: 'De meeste mensen die bijen houden beginnen met een enkele kast, en na een jaar of twee hebben ze er vijf en geen vrij weekend.' }
  const guides = { en: [['Keeping bees', '9 May 2011'], ['Selling honey', '12/06/2012'], ['Moving a swarm', '2014-04-03']], nl: [['Bijen houden op een dak', '9 mei 2011'], ['Honing leren verkopen', '12/06/2012'], ['Een zwerm verhuizen', '2014-04-03']] }
  it.each(['en', 'nl'] as const)('begin articles: %s', (lang) => {
    const guide = ([title = '', day = '']: readonly string[]): string => [title, '', day, '', says[lang], ...heads[lang].flatMap((head) => ['', '', head, '', says[lang], '', `${says[lang]} ${head}.`])].join('\n')
    const text = `${guides[lang].map(guide).join('\n\n\n')}\n\nMore of this next year.\n`
    const lines = text.split('\n')
    const starts = pieces(text).filter(({ kind }) => kind === 'article').map(({ firstLine }) => lines[firstLine])
    expect(starts).toEqual(guides[lang].map(([title]) => title))
  })
})
