// Cut ends, numbers of persons and entities as sites of many countries leave them, beside what only looks like them.
import { expect, it } from 'vitest'
import { entityFlags } from '../../../shared/inspect/entities'
import { filledLines } from '../../../shared/inspect/lines'
import { personalFlags } from '../../../shared/inspect/personal'
import { truncationFlags } from '../../../shared/inspect/truncation'

const cut = (text: string): boolean => truncationFlags(text, filledLines(text)).length > 0
const personal = (text: string): readonly string[] => personalFlags(text).map(({ ranges }) => text.slice(ranges[0], ranges[1]))

it.each(['and so . . .', 'and so [&hellip;]', 'so … (continued)', 'so... (continua)', '然后…[详细]', 'その後は…（続く）', 'И тогда… →', 'the end … see more', 'text… [Read the full story]', 'text... Click here to read more', 'the text [truncated]'])('%s is cut off', (text) => expect(cut(text)).toBe(true))
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
