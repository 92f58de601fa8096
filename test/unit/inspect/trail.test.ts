// The path of a page in its site is its section and a line of the page, never its title.
import { describe, expect, it } from 'vitest'
import { debrisReason } from '../../../shared/inspect/debris'
import { sectionOf, trailOf } from '../../../shared/inspect/trail'
import { describe as said } from '../../../shared/inspect/describe'
import { learn, linesOf, pieces } from '../divide/dump'

describe('the path of a page', () => {
  it.each([
    ['Home > News > World', 'World'], ['Startseite » Politik', 'Politik'], ['Accueil › Monde › Afrique', 'Afrique'], ['You are here: Home / Business / Markets', 'Markets'], ['首页 > 新闻 > 国内', '国内'], ['ホーム＞ニュース＞社会', '社会'],
    ['Главная » Новости » Экономика', 'Экономика'], ['الرئيسية > أخبار > العالم', 'العالم'], ['Inicio > Cultura', 'Cultura'], ['您的位置：首页 > 体育', '体育'], ['Home > News > Harbour bridge opens after three years', 'News'],
  ])('%j names the section %j', (line, section) => {
    const trail = trailOf(line)
    expect(trail && sectionOf(trail, 'Harbour bridge opens after three years of works')).toBe(section)
    expect(debrisReason(line)).not.toBeNull()
  })
  it.each(['Home', 'Home > ', 'At home: news from abroad', 'Startseite für alle', '3 > 2 > 1', 'File > Open > Save', 'The way home / a story about a long journey through many lands of the north', 'Home is where the heart is | The Daily Post', 'Accueil des réfugiés : la ville agit'])('is not %j', (line) => {
    expect(trailOf(line)).toBeNull()
  })
  const text = 'Home > News > World\n\nHarbour bridge opens after three years of works\n\nMarch 3, 2021\n\nThe bridge over the harbour opened to traffic on Monday, three years after the first works began on its northern side.\n'
  it('is not taken for a title', () => {
    expect(pieces(text).map(({ titleLine }) => titleLine)).toEqual([2])
  })
  it('says the section, with its place', () => {
    const { section, found } = said(text, { titleOffset: text.indexOf('Harbour'), rhythm: learn(linesOf(text)) })
    expect(section).toBe('World')
    expect(text.slice(found.section!.start, found.section!.end)).toBe('World')
  })
})
