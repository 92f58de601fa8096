// Cut ends, numbers of persons and entities as sites of many countries leave them, beside what only looks like them.
import { expect, it } from 'vitest'
import { characterFlags } from '../../../shared/inspect/characters'
import { entityFlags } from '../../../shared/inspect/entities'
import { filledLines } from '../../../shared/inspect/lines'
import { readRhythm } from '../../../shared/divide/rhythm'
import { wholeFlags } from '../../../shared/inspect/whole'
import { personalFlags } from '../../../shared/inspect/personal'
import { truncationFlags } from '../../../shared/inspect/truncation'

const cut = (text: string): boolean => truncationFlags(text, filledLines(text)).length > 0
const personal = (text: string): readonly string[] => personalFlags(text).map(({ ranges }) => text.slice(ranges[0], ranges[1]))

it.each(['and so . . .', 'and so [&hellip;]', 'so … (continued)', 'so... (continua)', '然后…[详细]', 'その後は…（続く）', 'И тогда… →', 'the end … see more', 'text… [Read the full story]', 'text... Click here to read more', 'the text [truncated]', 'а… <a href="x">Читать далее</a>', 'so weit ... Mehr anzeigen', 'assim… Ver mais »', 'en zo...['])('%s is cut off', (text) => expect(cut(text)).toBe(true))
it.each(['So it went. Read more', 'She said: “Well...” And left.', 'Bread, milk and more', 'It is to be continued.', 'Versions 1. 2. 3.'])('%s is whole', (text) => expect(cut(text)).toBe(false))

it.each([
  ['appelez le 01 42 68 53 00', '01 42 68 53 00'], ['звоните 8 (800) 555-35-35', '8 (800) 555-35-35'], ['ligue (11) 98765-4321', '(11) 98765-4321'], ['call 1-800-555-0199', '1-800-555-0199'],
  ['请打 138 1234 5678 咨询', '138 1234 5678'], ['手机：13812345678', '13812345678'], ['write to ann@münchen.example now', 'ann@münchen.example'],
])('%s holds personal data', (text, found) => expect(personal(text)).toEqual([found]))
it.each(['version 1.2.3.4 is out', 'Scores 12-10 11-9 12-10', 'In 2020-2021 2,345,678 people', '订单号 13812345678'])('%s holds none', (text) => expect(personal(text)).toEqual([]))

it('reads every name of HTML 4, escaped several times, and the numbers of Windows-1252', () => {
  expect(entityFlags('&hearts; &Eacute; &frac34; &alpha; &infin; &amp;amp;amp; &amp;lt; &#150; &#8217; &nbsp;')[0]?.fixes).toEqual(['♥', 'É', '¾', 'α', '∞', '&', '<', '–', '’', ' '])
  expect(entityFlags('AT&T; R&D; &amp')).toEqual([])
})

it.each([
  ['appelez le +33\u00a01\u00a023\u00a045\u00a067\u00a089', '+33\u00a01\u00a023\u00a045\u00a067\u00a089'], ['call 212\u2011555\u20110143', '212\u2011555\u20110143'], ['電話：2345 6789', '2345 6789'], ['03（1234）5678まで', '03（1234）5678'], ['Tél : 0123456789', '0123456789'], ['тел. 123-45-67', '123-45-67'], ['ring 098765 43210', '098765 43210'], ['gọi 024.3123.4567', '024.3123.4567'], ['rufen +43 1 12345-0', '+43 1 12345-0'], ['(021) 1234567', '(021) 1234567'],
  ['на почта@пример.рф', 'почта@пример.рф'], ['joe＠example.org', 'joe＠example.org'], ['账号GB82WEST12345698765432', 'GB82WEST12345698765432'],
  ['CNPJ 11.222.333/0001-81', '11.222.333/0001-81'], ['주민 880101-1234568', '880101-1234568'], ['證 A123456789', 'A123456789'], ['RUT 12.345.678-5', '12.345.678-5'], ['СНИЛС 112-233-445 95', '112-233-445 95'], ['ИНН 500100732259', '500100732259'], ['BSN 111222333', '111222333'], ['NI AB 12 34 56 C', 'AB 12 34 56 C'],
])('%s holds personal data, as it is typeset and as other countries number people', (text, found) => expect(personal(text)).toEqual([found]))
it.each(['01-02-2020 15:30', 'CNPJ 11.222.333/0001-82', '880101-1234567', 'A123456788', 'RUT 12.345.678-4', '112-233-445 96', 'ИНН 500100732258', 'BSN 111222334', 'telephone lines since 1990', '1990\u20131995'])('%s holds none, by one digit', (text) => expect(personal(text)).toEqual([]))

it('reads entities of HTML 5, of white space, pulled apart, and without an end where nothing else is meant', () => {
  expect(entityFlags('&Ccaron; &rcy; &ZHcy; &comma; &lbrack; &QUOT; &ZeroWidthSpace; &#9; & amp; &#8211 &nbsp')[0]?.fixes).toEqual(['Č', 'р', 'Ж', ',', '[', '"', '', '\t', '&', '–', ' '])
  expect(entityFlags('a & b; &nbspx &qacute; R&D &#12')).toEqual([])
})

it.each(['a\u034fb', 'a\u115fb', 'a\u3164b', 'a\uffa0b', 'a\u061cb', 'a\u{e0041}b', 'a\ufe0fb', 'a\u{e0101}b', 'ي\u17b4', 'a\u2800b'])('%j is odd', (text) => expect(characterFlags(text)).toHaveLength(1))
it.each(['❤\ufe0f', '1\ufe0f\u20e3', '👩🏽\u200d💻', '🏴\u{e0067}\u{e0062}\u{e007f}', '葛\u{e0100}城', '\u2801\u2800\u2803', '\u1100\u1160', 'a\u034f\u0308', 'هو\u061c', 'ខ\u17b4'])('%j is as its script writes it', (text) => expect(characterFlags(text)).toEqual([]))

it.each(['The council has voted, ', 'Η Βουλή ψήφισε το νόμο, ', 'Совет города решил, '])('sees %j in capitals', (words) => {
  const capitals = (text: string): boolean => wholeFlags(text, filledLines(text), { title: 'x', published: null, learned: readRhythm({}) }).some(({ kind }) => kind === 'all-caps')
  expect([capitals(words.repeat(9)), capitals(words.toUpperCase().repeat(9))]).toEqual([false, true])
})
