// Dates read back from what Intl writes in many languages, and the wordings of newspapers that Intl does not write.
import { describe, expect, it } from 'vitest'
import { fromPersian } from '../../../shared/inspect/date/calendars'
import { findDates, looksLikeDate } from '../../../shared/inspect/dates'

const days = ['1999-12-31', '2007-08-04', '2013-01-18', '2016-02-29', '2020-10-23', '2024-05-15']
const locales = 'en-US en-GB de fr es it pt pt-BR pl ru uk bg tr id vi ja ko zh-Hans zh-Hant nl sv da nb fi cs sk sl hr sr hu ro el ar he fa hi bn ta te th ca gl eu et lv lt is ka hy az kk sq mk af sw fil ur ne'.split(' ')

describe('written by Intl', () => {
  it.each(locales)('%s in full, long and medium form is read, with the locale known', (locale) => {
    for (const iso of days) {
      for (const dateStyle of ['full', 'long', 'medium'] as const) {
        const text = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(new Date(`${iso}T00:00Z`))
        expect([text, findDates(text, { language: locale })[0]?.iso]).toEqual([text, iso])
      }
    }
  })
  it('turns every Persian day into the Gregorian one', () => {
    const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })
    for (let at = Date.UTC(1950, 0, 1); at < Date.UTC(2050, 0, 1); at += 11 * 86_400_000) {
      const part = Object.fromEntries(persian.formatToParts(new Date(at)).map(({ type, value }) => [type, Number(value)]))
      const day = fromPersian(part.year ?? 0, part.month ?? 0, part.day ?? 0)
      expect(Date.UTC(day?.year ?? 0, (day?.month ?? 0) - 1, day?.day)).toBe(at)
    }
  })
})

describe('dates', () => {
  it.each([
    ['(WASHINGTON, Jan. 5, 2023)', '2023-01-05'], ['Sept. 18, 2013', '2013-09-18'], ['26-FEB-1987 15:01:01.79', '1987-02-26'], ['18/ene/2013', '2013-01-18'], ['the 18th of January, 2013', '2013-01-18'],
    ['Dec\u200217\u2002,\u20022021', '2021-12-17'], ['2021. March 3, 2013 was', '2013-03-03'], ['18 d’abril de 2013', '2013-04-18'], ['2013. gada 18. janvāris', '2013-01-18'], ['2013. január 18-án', '2013-01-18'],
    ['18 Ocak 2013’te', '2013-01-18'], ['18-го января 2013 года', '2013-01-18'], ['4 ΑΥΓΟΥΣΤΟΥ 2007', '2007-08-04'], ['4 AOUT 2007', '2007-08-04'], ['ngày 4 tháng 8 năm 2007', '2007-08-04'], ['25 كانون الثاني 2023', '2023-01-25'],
    ['٢٥ يناير ٢٠٢٣', '2023-01-25'], ['平成元年1月8日', '1989-01-08'], ['民國112年3月4日', '2023-03-04'], ['二〇二三年五月二十一日', '2023-05-21'], ['２０２３年５月２１日', '2023-05-21'], ['วันที่ 4 สิงหาคม 2550', '2007-08-04'], ['शनिवार, ५ सितंबर २०२०', '2020-09-05'],
  ])('reads %j', (text, iso) => expect(findDates(text)[0]?.iso).toBe(iso))
  it.each(['yesterday', '3 days ago', 'March 2020', '12 March', '4–6 August 2007', 'August 4-6, 2007', '30 February 2020', '29 February 2019', '14 رجب 1444', 'from 1914 to 1918', 'tel 555-12-1234', '$12.12.2020', '10.12.2013.5', 'In May 2007, 4 people'])('refuses %j', (text) => expect(findDates(text)).toEqual([]))
  it('says doubt, and lets language, region, order and weekday settle it', () => {
    expect(findDates('04/08/2007')[0]?.ambiguous).toBe(true)
    expect(findDates('04/08/2007', { language: 'en' })[0]?.ambiguous).toBe(true)
    expect(findDates('04/08/2007', { language: 'en-US' })[0]).toMatchObject({ iso: '2007-04-08', ambiguous: false })
    expect(findDates('04/08/2007', { language: 'fr' })[0]).toMatchObject({ iso: '2007-08-04', ambiguous: false })
    expect(findDates('04/08/2007', { language: 'en', order: 'day first' })[0]).toMatchObject({ iso: '2007-08-04', ambiguous: false })
    expect(findDates('Saturday, 04/08/2007')[0]).toMatchObject({ iso: '2007-08-04', ambiguous: false })
    expect(findDates('5 listopada 2020')[0]).toMatchObject({ iso: '2020-11-05', ambiguous: true })
    expect(findDates('5. listopada 2020.', { language: 'hr' })[0]).toMatchObject({ iso: '2020-10-05', ambiguous: false })
  })
  it.each(['Sábado, 18 de enero de 2013', '公開日：2023年1月5日', 'Опубликовано 18 января 2013 года', 'Wed, 25 Jan 2023 10:00:00 +0000'])('takes %j for a line of a date', (line) => expect(looksLikeDate(line)).toBe(true))
  it.each(['12 May, 2013 (AFP)', 'The treaty of 18 January 2013', '2013 was good'])('does not take %j for one', (line) => expect(looksLikeDate(line)).toBe(false))
})
