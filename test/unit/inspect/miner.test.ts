// A source of many articles: what recurs is proposed with counts and samples, what is the articles' own is not.
import { expect, it } from 'vitest'
import { filledLines } from '../../../shared/inspect/lines'
import { createMiner } from '../../../shared/inspect/miner'

it('proposes lines and title ends that recur across articles', () => {
  const miner = createMiner()
  for (let at = 0; at < 40; at += 1) {
    const title = `Report number ${at} on the bridge – The Gazette`
    miner.push(filledLines(`${title}\nObscure Widget ${at}\nThe text of article ${'abcdefghij'.charAt(at % 10)}${at} says so.\n${at % 2 === 0 ? 'Subscribe now\n' : ''}`), title)
  }
  const rules = miner.finish()
  expect(rules.map(({ kind, text, articles, of }) => [kind, text, articles, of])).toEqual([
    ['line', 'Obscure Widget 0', 40, 40], ['suffix', '– The Gazette', 40, 40], ['line', 'Subscribe now', 20, 40],
    ...'abcdefghij'.split('').map((sign, at) => ['line', `The text of article ${sign}${at} says so.`, 4, 40]),
  ])
  expect(rules[0]).toMatchObject({ known: null, samples: [expect.stringContaining('/ Obscure Widget 0 /'), expect.any(String), expect.any(String)] })
  expect(rules[2]?.known).not.toBeNull()
})

it('stays bounded over a source of lines that are all different', () => {
  const miner = createMiner()
  const word = (value: number): string => value.toString(36).replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))
  for (let at = 0; at < 30_000; at += 1) miner.push(filledLines(`Line ${word(at)} of ${word(at * 7 + 1)}\nLine ${word(at * 13)} and ${word(at)}\nFollow us`), null)
  expect(miner.finish()[0]).toMatchObject({ text: 'Follow us', articles: 30_000 })
})
