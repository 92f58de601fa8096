// Heads of pages that count begin no article.
import { describe, expect, it } from 'vitest'
import { pageOf } from '../../../shared/divide/page-head'
import { Row } from '../../../shared/divide/row'
import { pieces } from './dump'

const row = (text: string): Row => new Row({ text, index: 0, start: 0, end: text.length, continued: false }, 1, null)
const starts = (text: string): readonly string[] => {
  const lines = text.split('\n')
  return pieces(text).filter(({ kind }) => kind === 'article').map(({ firstLine }) => lines[firstLine] ?? '')
}

const english = ['THE NETHERBY PARISH NEWS          March 2011          Page 1', '', 'From the Rectory', '', 'Spring has come at last, and with it the first lambs in the field behind the church. I want to thank all those who helped to clear the churchyard after the storms.', '', 'The Easter services will be held at the usual times, with breakfast in the hall afterwards.', '', 'Rev. Susan Park', '', 'Garden Club', '', 'On 12 February Mr. Alan Price gave a talk on growing sweet peas, with slides. He advised us to sow in October and to pinch out the tips at the second pair of leaves.', '', 'The next meeting is on 9 March, when there will be a plant sale.', '', 'THE NETHERBY PARISH NEWS          March 2011          Page 2', '', 'Village Hall Roof', '', 'The committee has had three quotes for the roof, the lowest of which is eleven thousand pounds. A grant has been applied for and we should hear by the summer.', '', 'Meanwhile the buckets will stay where they are.', '', 'Cricket Club', '', 'The season opens on 23 April with a home match against Thornton. New players are welcome, and nets are on Thursday evenings from six.', '', 'Please bring your own tea.', '', 'THE NETHERBY PARISH NEWS          March 2011          Page 3', '', 'Lost Cat', '', 'A grey tabby called Horace has been missing from Mill Lane since the middle of February. He has a white bib and answers to nothing.', '', 'Please look in your sheds.'].join('\n')
const german = ['DORFBLATT NIEDERAU          Ausgabe 4          Seite 1', '', 'Neues vom Gemeinderat', '', 'In seiner letzten Sitzung hat der Gemeinderat beschlossen, den Spielplatz am Weiher zu erneuern. Die Kosten von 40.000 Euro trägt zur Hälfte das Land.', '', 'Mit den Arbeiten soll nach den Sommerferien begonnen werden.', '', 'Freiwillige Feuerwehr', '', 'Die Feuerwehr wurde im März zu sieben Einsätzen gerufen, davon drei Fehlalarme. Am 14. Mai lädt sie zum Tag der offenen Tür ein.', '', 'Für Speisen und Getränke ist gesorgt.', '', 'DORFBLATT NIEDERAU          Ausgabe 4          Seite 2', '', 'Landfrauen', '', 'Beim letzten Treffen zeigte Frau Huber, wie man Körbe aus Weiden flicht. Zwölf Frauen nahmen teil und gingen mit eigenen Körben nach Hause.', '', 'Im Mai fahren wir zur Gartenschau.', '', 'Sportverein', '', 'Die erste Mannschaft verlor ihr Heimspiel gegen Oberau mit zwei zu drei. Trainer Wagner war trotzdem zufrieden mit dem Einsatz.', '', 'Das nächste Spiel ist am Sonntag um 15 Uhr.', '', 'DORFBLATT NIEDERAU          Ausgabe 4          Seite 3', '', 'Fundsachen', '', 'Im Rathaus wurden ein Kinderfahrrad, zwei Schirme und ein Gebiss abgegeben. Sie können zu den Öffnungszeiten abgeholt werden.', '', 'Nach sechs Monaten werden die Sachen versteigert.'].join('\n')

describe('the head of a page', () => {
  it.each([['THE PARISH NEWS  March 2011  Page 2', 2], ['Dorfblatt Niederau, Ausgabe 4, S. 12', 12], ['Сельский вестник   стр. 3', 3], ['村の広報 平成二十三年 3ページ', 3], ['Köy postası, sayı 7, sayfa 4', 4]])('has a number: %s', (text, page) => expect(pageOf(row(text))).toBe(page))
  it.each(['Question 3', 'The class of 1984', 'Letters to the editor', 'Formula 1'])('is none of these: %s', (text) => expect(pageOf(row(text))).toBe(0))
  it('begins no article: English', () => expect(starts(english).filter((line) => line.startsWith('THE NETHERBY'))).toHaveLength(1))
  it('begins no article: German', () => expect(starts(german).filter((line) => line.startsWith('DORFBLATT'))).toHaveLength(1))
})
