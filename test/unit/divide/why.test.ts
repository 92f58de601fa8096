// Why a line begins an article or none: what speaks for and against it adds up to what the second pass weighed.
import { expect, it } from 'vitest'
import { readRhythm } from '../../../shared/divide/rhythm'
import { weighLine } from '../../../shared/divide/why'
import { learn, linesOf, pieces } from './dump'

const prose = 'Officials said that the plan would be studied for some weeks before anybody decides on it, and that the public will be heard in the meantime, at three meetings in the old town hall.'
const text = ['Council Weighs New Bridge Over the River | The Post', '', prose, '', 'What it costs', '', prose, '', '', 'Farmers Ask for Help After a Dry Summer | The Post', '', prose, '', prose, ''].join('\n')
const lines = linesOf(text)
const learned = readRhythm(learn(lines))

it('weighs a heading inside an article, the strongest signs first', () => {
  expect(pieces(text).filter(({ kind }) => kind === 'article')).toHaveLength(2)
  const { passed, pro, contra, confidence, needed } = weighLine(lines, learned, 4)
  expect(passed).toBeNull()
  expect(confidence).toBeLessThanOrEqual(needed)
  expect(pro.length).toBeGreaterThan(0)
  expect(contra[0]).toEqual({ says: 'most lines begin no article', share: -5.07 })
  expect(pro.every(({ share }, at) => share > 0 && (at === 0 || share <= pro[at - 1]!.share))).toBe(true)
  expect(contra.every(({ share }, at) => share < 0 && (at === 0 || share >= contra[at - 1]!.share))).toBe(true)
})

it('finds the start of the next article worth a cut', () => {
  const { passed, confidence, needed } = weighLine(lines, learned, 9)
  expect([passed, confidence > needed]).toEqual([null, true])
})

it.each([[0, 'first'], [1, 'blank'], [2, 'paragraph'], [99, 'blank']] as const)('weighs nothing at line %i: %s', (index, passed) => {
  expect(weighLine(lines, learned, index).passed).toBe(passed)
})
