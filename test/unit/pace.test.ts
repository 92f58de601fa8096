// The pace of a triage in words, and the sentence at its end.
import { expect, test } from 'vitest'
import { closingWords, paceWords, spent, type Verdict } from '../../renderer/triage/pace'

test('pace and what is left are said once something is done', () => {
  expect(paceWords(0, 10, 0)).toBeNull()
  expect(paceWords(37, 59, 37 * 41_000)).toEqual({ each: '41 s an article', rest: 'about 40 min' })
  expect(paceWords(2, 200, 2 * 180_000)).toEqual({ each: '3 min an article', rest: 'about 10 h' })
  expect(paceWords(3, 0, 1)).toEqual({ each: '1 s an article', rest: '' })
})

test('time away from the desk counts as five minutes', () => {
  expect(spent(1000, 4000)).toBe(3000)
  expect(spent(0, 3_600_000)).toBe(300_000)
})

test('the closing sentence has the sums', () => {
  const verdicts: Verdict[] = [...Array<Verdict>(71).fill('accepted'), ...Array<Verdict>(19).fill('rejected'), ...Array<Verdict>(6).fill('later')]
  expect(closingWords(verdicts, 51 * 60_000)).toBe('96 articles in 51 minutes: 71 accepted, 19 rejected, 6 for later.')
  expect(closingWords(['rejected'], 1200)).toBe('1 article in 1 second: 0 accepted, 1 rejected, 0 for later.')
})
