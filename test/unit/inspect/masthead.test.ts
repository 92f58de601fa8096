// What stands by a title on lines of its own, or beside a day: sites, sections, desks, signers; and a title under such a name.
import { describe, expect, it } from 'vitest'
import { isAgency, isDesk, creditBehind } from '../../../shared/inspect/desks'
import { describe as said } from '../../../shared/inspect/describe'
import { inspect } from '../../../shared/inspect/inspect'
import { headParts } from '../../../shared/inspect/head-parts'
import { sourceOf } from '../../../shared/inspect/masthead'
import { isSectionName } from '../../../shared/inspect/section-names'
import { isSiteName } from '../../../shared/inspect/site-words'
import { titleParts } from '../../../shared/inspect/title'
import { readRhythm } from '../../../shared/divide/rhythm'
import { pieces } from '../divide/dump'

const prose = 'The council decided on Monday evening that the old bridge over the river will be rebuilt from next spring on, and that it will carry cyclists as well.'
const under = (...head: readonly string[]): string => [...head, prose, prose.replace('bridge', 'mill')].join('\n')
const of = (title: string, ...head: readonly string[]): ReturnType<typeof said> => {
  const text = under(...head)
  return said(text, { titleOffset: text.indexOf(title), rhythm: {} })
}

describe('names of sites', () => {
  it.each(['The Wensley Gazette', 'Heraldo del Jiloca', 'Slezský týdeník', 'Inselbote', 'Сухонский вестник', 'صدى الجنوب', '青川日报', 'みなと日日新聞', '산마을신문', 'harbour-news.org', 'Doğu Ekspres'])('knows %j', (name) => expect(isSiteName(name)).toBe(true))
  it.each(['Anna Miller', 'Le pont est rouvert.', 'World', 'How the press works', 'What happens in the news', 'Bilbao', '王晓梅', '社会'])('takes %j for none', (name) => expect(isSiteName(name)).toBe(false))
  it.each([['Quelle: Inselbote', 'Inselbote'], ['Źródło: Kurier Suwalski', 'Kurier Suwalski'], ['المصدر: صوت الجبل', 'صوت الجبل'], ['2021-07-22 来源：青川日报 作者：卢晓峰', '青川日报']])('is read from %j', (line, site) => expect(sourceOf(line)?.text).toBe(site))
  it.each(['Source: https://example.org/a', 'Quelle: dpa', 'Fonte: segundo a prefeitura, foram três.', 'Source code: open'])('is not read from %j', (line) => expect(sourceOf(line)).toBeNull())
  it('is read alone over a title, behind it in small letters, and not twice', () => {
    expect(of('Old bridge', 'The Courier', 'Old bridge will be rebuilt', 'March 3, 2021')).toMatchObject({ site: 'The Courier', section: null, published: '2021-03-03' })
    expect(titleParts('Povodeň v Opavě poškodila i zámeckou knihovnu | Slezský týdeník', readRhythm({}))).toMatchObject({ site: 'Slezský týdeník', title: 'Povodeň v Opavě poškodila i zámeckou knihovnu' })
    expect(titleParts('Old bridge will be rebuilt – what the council says', readRhythm({})).site).toBeNull()
  })
})

describe('sections', () => {
  it.each(['Politics', 'CRONACA', '[社会]', 'Происшествия', 'Gündem', 'Aus der Region', 'محليات'])('knows %j', (name) => expect(isSectionName(name)).toBe(true))
  it.each(['Introduction', 'Anna Miller', 'Police', ''])('takes %j for none', (name) => expect(isSectionName(name)).toBe(false))
  it('stand over a title, and are neither it nor of the page', () => {
    for (const [section, title] of [['Cronaca', 'Ponte chiuso sul fiume, pendolari in rivolta'], ['Aragón', 'La DGA destinará tres millones al acueducto | Heraldo del Jiloca'], ['Inrikes', 'Snöoväder lamslår trafiken i hela Jämtland']] as const) {
      const text = under(section, title, 'Hundreds wait for the first train of the day and nobody knows more', '3 March 2021')
      const [piece] = pieces(text)
      expect(piece?.titleLine).toBe(1)
      const described = said(text, { titleOffset: section.length + 1, rhythm: {} })
      expect(described.section).toBe(section)
      expect(inspect(text, described, { rhythm: {} }).flags.filter(({ kind }) => kind === 'debris')).toEqual([])
    }
  })
  it('are titles where text stands below', () => expect(pieces(`Education\n\n${prose}\n\n${prose}\n`)[0]?.titleLine).toBe(0))
  it('stand beside the author or the day', () => {
    expect(of('Old', 'Old bridge will be rebuilt', 'Henrike Voss | 12. November 2019 | Reise')).toMatchObject({ byline: ['Henrike Voss'], published: '2019-11-12', section: 'Reise' })
    expect(of('Old', 'Old bridge will be rebuilt', 'Iñaki Larrañaga | Bilbao | 25/10/2019')).toMatchObject({ byline: ['Iñaki Larrañaga'], published: '2019-10-25' })
    expect(of('Old', 'Old bridge will be rebuilt', 'Posted by Henrietta Vance on November 12, 2019 in Travel')).toMatchObject({ byline: ['Henrietta Vance'], section: 'Travel' })
    expect(headParts('The bridge | the mill | and the river', () => '')).toBeNull()
  })
})

it('reads the title under the name of its page, though menus have it, and none of a menu', () => {
  for (const title of ['Privacy Policy', 'Terms of Use', 'Impressum', 'Política de privacidad', '利用規約']) expect(pieces(`${title}\n\n${prose}\n\n${prose}\n`)[0]?.titleLine).toBe(0)
  expect(pieces(`Share this\n\n${prose}\n\n${prose}\n`)[0]?.titleLine).toBeNull()
})

it('reads the title under the head of a release that says whom to ask', () => {
  const text = under('FOR IMMEDIATE RELEASE', 'October 4, 2018', 'Contact: Office of Public Affairs, 202-555-0147', 'Department of Fisheries Announces Twelve Million in Grants to Restore Salmon Habitat')
  expect(pieces(text)[0]?.titleLine).toBe(3)
})

describe('who wrote it', () => {
  it.each([
    ['Von unserem Redaktionsmitglied Torsten Wiegand', ['Torsten Wiegand']], ['De notre correspondante à Lyon, Odile Martin', ['Odile Martin']], ['Par Clémence Vautrin (avec AFP)', ['Clémence Vautrin']], ['Por Rosângela Teixeira, Diário do Vale', ['Rosângela Teixeira']],
    ['By Harriet Ogden-Smythe - Local Democracy Reporter', ['Harriet Ogden-Smythe']], ['Autor: Markéta Havlíčková, ČTK', ['Markéta Havlíčková']], ['كتبت ليلى حيدر', ['ليلى حيدر']], ['Redacción | Teruel | 14/11/2024 - 12:41', ['Redacción']], ['Posted on May 17, 2020 by mossybrick', ['mossybrick']], ['Dobrosława Zych, 12 września 2022, godz. 9:40', ['Dobrosława Zych']],
  ])('is read from %j', (line, names) => expect(of('Old', 'Old bridge will be rebuilt', line).byline).toEqual(names))
  it('is a desk or an agency by its name only', () => {
    expect([isDesk('La Redazione'), isDesk('Redaktion'), isDesk('Old bridge'), isAgency('dpa'), isAgency('Press')]).toEqual([true, true, false, true, false])
    expect(creditBehind('Der Schaden ist hoch. (dpa/mz)')?.said).toBe('dpa/mz')
    for (const line of ['Der Schaden ist hoch. (siehe oben)', 'It costs more (see page 4)', 'It costs more (so far)', 'Kein Ende.']) expect(creditBehind(line)).toBeNull()
    expect(of('Old', 'Old bridge will be rebuilt', 'Der Schaden ist hoch. (dpa/mz)').byline).toEqual(['dpa/mz'])
  })
  it('signs a letter below its farewell, however long it is, and a reader below the text', () => {
    const long = Array.from({ length: 12 }, (_, at) => prose.replace('bridge', `bridge ${at}`)).join('\n\n')
    const letter = `Do not let the night bus die\n\nDear Editor,\n\n${long}\n\nYours faithfully,\n\nBernadette Okafor\n\nShaw Lane, Oldham\n`
    const { byline, found } = said(letter, { titleOffset: 0, rhythm: {} })
    expect(byline).toEqual(['Bernadette Okafor'])
    expect(letter.slice(found.byline!.start, found.byline!.end)).toBe('Bernadette Okafor')
    expect(of('Die Linden', 'Leserbrief', 'Die Linden müssen bleiben', prose, prose).byline).toEqual([])
    expect(said(`Leserbrief\nDie Linden müssen bleiben\n${prose}\nHannelore Pietsch, Quedlinburg\n`, { titleOffset: 11, rhythm: {} }).byline).toEqual(['Hannelore Pietsch'])
    expect(said(`Die Linden müssen bleiben\n${prose}\n${prose}\nHannelore Pietsch, Quedlinburg\n`, { titleOffset: 0, rhythm: {} }).byline).toEqual([])
  })
})

it('tells a report by its place and a full stop', () => {
  const kind = (first: string): string | null => {
    const text = `Snow stops the trains\n\n${first}\n\n${prose}\n`
    return inspect(text, said(text, { titleOffset: 0, rhythm: {} }), { rhythm: {} }).kind
  }
  expect(['ÖSTERSUND. Det kraftiga snöovädret över Jämtland har lamslagit trafiken på flera håll i natt.', 'ВОЛОГДА, 18 мая. В Вологде после реставрации открыли для посетителей дом купца на набережной.', 'Opava – Zářijová povodeň poškodila také fondy zámecké knihovny a knihy se suší mrazem.'].map(kind)).toEqual(['report', 'report', 'report'])
  expect(['Really. Nobody had told the council that the bridge over the river was closed at that hour.', 'The bridge – Nobody had told the council that the way over the river was closed at that hour.'].map(kind)).toEqual([null, null])
})
