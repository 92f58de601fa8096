// The inspectors one by one: what each finds, and what it must leave alone.
import { describe, expect, it } from 'vitest'
import { readRhythm } from '../../../shared/divide/rhythm'
import { readByline } from '../../../shared/inspect/byline'
import { characterFlags } from '../../../shared/inspect/characters'
import { findDates, looksLikeDate } from '../../../shared/inspect/dates'
import { isDebris } from '../../../shared/inspect/debris'
import { entityFlags } from '../../../shared/inspect/entities'
import { detectLanguage } from '../../../shared/inspect/language'
import { filledLines } from '../../../shared/inspect/lines'
import { markupFlags } from '../../../shared/inspect/markup'
import { mojibakeFlags } from '../../../shared/inspect/mojibake'
import { personalFlags } from '../../../shared/inspect/personal'
import { titleParts } from '../../../shared/inspect/title'
import { truncationFlags } from '../../../shared/inspect/truncation'

describe('dates', () => {
  it.each([
    ['2021-12-17', '2021-12-17'], ['2014/10/01', '2014-10-01'], ['Dec\u200217\u2002,\u20022021', '2021-12-17'], ['January 25, 2023', '2023-01-25'], ['4th of July 2020', '2020-07-04'], ['12. März 2020', '2020-03-12'],
    ['3 février 2019', '2019-02-03'], ['1er août 2018', '2018-08-01'], ['5 de mayo de 2017', '2017-05-05'], ['8 dicembre 2016', '2016-12-08'], ['8 december 2016', '2016-12-08'], ['9 de março de 2015', '2015-03-09'], ['7 mei 2014', '2014-05-07'], ['15 января 2013', '2013-01-15'], ['2020年3月4日', '2020-03-04'], ['31.12.2019', '2019-12-31'],
  ])('reads %j', (text, iso) => expect(findDates(`x ${text} y`)[0]?.iso).toBe(iso))
  it.each(['2021-02-30', 'February 30, 2021', '31 April 2020', '2021-13-01', 'Foo 12, 2020', '99.99.2020'])('refuses %j', (text) => expect(findDates(text)).toEqual([]))
  it('says when day and month could be swapped', () => {
    expect(findDates('03/04/2020')[0]?.ambiguous).toBe(true)
    expect(findDates('03/14/2020')[0]?.ambiguous).toBe(false)
  })
  it('tells a date line from a sentence with a date', () => {
    expect(looksLikeDate('March 15, 2017 | 8:00 am')).toBe(true)
    expect(looksLikeDate('On March 15, 2017 the bridge fell')).toBe(false)
  })
})

describe('bylines', () => {
  it.each([['By Ann Lee', ['Ann Lee']], ['Posted by Ann Lee and Bo Chen', ['Ann Lee', 'Bo Chen']], ['Von Jürgen Groß', ['Jürgen Groß']], ['Par Émile de la Tour', ['Émile de la Tour']], ['Escrito por Ana Ruiz y Luis Gil', ['Ana Ruiz', 'Luis Gil']], ['Yazar: Ayşe Öz', ['Ayşe Öz']], ['Oleh Budi Santoso', ['Budi Santoso']], ['بقلم: سمير حداد', ['سمير حداد']], ['Szerző: Nagy Anna', ['Nagy Anna']]])('reads %j', (text, names) => expect(readByline(text)?.names).toEqual(names))
  it.each(['By the time he left it was dark', 'By 2020, most had gone.', 'Bye Ann'])('refuses %j', (text) => expect(readByline(text)).toBeNull())
})

describe('debris', () => {
  it.each(['Leave a Reply', 'Share on Facebook', 'Datenschutzerklärung', 'Laisser un commentaire', 'Política de privacidad', 'Lascia un commento', 'Deixe um comentário', 'Geef een reactie', '© 2021 The Post. All rights reserved.', 'We use cookies to improve your visit', '関連記事'])('knows %j', (text) => expect(isDebris(text)).toBe(true))
  it.each(['The share of homes rose', 'He read more books', 'Comments by the minister were met with silence', 'Search and rescue went on'])('leaves %j', (text) => expect(isDebris(text)).toBe(false))
})

describe('titles', () => {
  const learned = readRhythm({ suffixes: { Xinhua: 4 }, prefixes: { 'The Post': 3 } })
  it.each([
    ['A long day at sea – Bored Panda', 'A long day at sea', 'Bored Panda'], ['A long day at sea_Xinhua', 'A long day at sea', 'Xinhua'], ['The Post | A long day at sea', 'A long day at sea', 'The Post'],
    ['Title: A long day at sea | Digital.gov', 'A long day at sea', 'Digital.gov'], ['A day – and what came of it', 'A day – and what came of it', null], ['State-of-the-art ships sail', 'State-of-the-art ships sail', null], ['News of the year — December 2025', 'News of the year — December 2025', null],
  ])('takes %j apart', (line, title, site) => expect(titleParts(line, learned)).toMatchObject({ title, site }))
  it.each([
    ['Saka double lifts Gunners back to the top | Football | The Courier', 'Saka double lifts Gunners back to the top', 'Football'],
    ['A long day at sea | Jane Doe, our correspondent | The Courier', 'A long day at sea | Jane Doe, our correspondent', null],
    ['Interview | Jane Doe | The Courier', 'Interview | Jane Doe', null],
    ['A long day at sea - Football | The Courier', 'A long day at sea - Football', null],
  ])('takes the section of %j', (line, title, section) => expect(titleParts(line, learned)).toMatchObject({ title, section, site: 'The Courier' }))
  it('sees a dangling mark', () => expect(titleParts('A long day at sea –', learned)).toMatchObject({ title: 'A long day at sea', dangling: [17, 19] }))
})

describe('characters', () => {
  it('keeps joiners where a script or an emoji needs them', () => {
    expect(characterFlags('می\u200cخواهم')).toEqual([])
    expect(characterFlags('👩\u200d🚀 flew')).toEqual([])
    expect(characterFlags('he\u200dllo')).toHaveLength(1)
  })
  it('groups places by character', () => {
    const flags = characterFlags('a\u2002b\u2002c\u00a0d\u202ee\ufffdf')
    expect(flags.map((flag) => [flag.kind, flag.ranges.length / 2])).toEqual([['odd-space', 2], ['odd-space', 1], ['bidi', 1], ['replacement-char', 1]])
  })
  it('deletes what cannot be seen', () => expect(characterFlags('so\u00adft\u200b')?.map((flag) => flag.fix)).toEqual(['', '']))
})

describe('encoding and markup', () => {
  it('says what each entity stands for', () => {
    expect(entityFlags('Fish &amp; chips &#8217; &hellip; R&D; AT&T')[0]?.fixes).toEqual(['&', '’', '…'])
    expect(entityFlags('Fish &amp;amp; chips, &amp;amp;amp;#8217;')[0]?.fixes).toEqual(['&', '’'])
  })
  it('finds tags, not comparisons', () => {
    expect(markupFlags('<p>Hello</p> a < b and Vec<T>')[0]?.ranges).toEqual([0, 3, 8, 12])
  })
  it('repairs mojibake and leaves sound text', () => {
    expect(mojibakeFlags('itâ€™s cafÃ© time')[0]?.fixes).toEqual(['’', 'é'])
    for (const sound of ['Ça va à Âge', 'SÃO PAULO', 'naïve café', '«À»', 'L’été']) expect(mojibakeFlags(sound)).toEqual([])
  })
})

describe('the rest', () => {
  it('finds personal data', () => {
    expect(personalFlags('ann@example.org, (202) 555-0143, 8.8.8.8, 192.168.0.1, version 1.2.3.4567')).toHaveLength(3)
  })
  it.each(['the rest is dust...', 'and so […]', 'more [+120 chars]'])('sees %j cut off', (text) => expect(truncationFlags(text, filledLines(text))).toHaveLength(1))
  it('tells languages', () => {
    expect(detectLanguage('Der Rat der Stadt hat gestern beschlossen, die alte Brücke zu erneuern.')?.language).toBe('de')
    expect(detectLanguage('市议会昨天决定重建旧桥，工程将于明年开始。')?.language).toBe('zh')
    expect(detectLanguage('市議会は昨日、古い橋を架け替えることを決めた。')?.language).toBe('ja')
    expect(detectLanguage('')).toBeNull()
  })
  it('reads lines of any end', () => {
    expect(filledLines('a\r\nb\rc\n\n d').map((line) => [line.text, line.start, line.end])).toEqual([['a', 0, 1], ['b', 3, 4], ['c', 5, 6], [' d', 8, 10]])
  })
})
