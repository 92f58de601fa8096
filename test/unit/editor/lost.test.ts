// A lost annotation is shown where it was, and fields say what is wrong before they are kept.
import { describe, expect, it } from 'vitest'
import { lostPlace } from '../../../renderer/annotate/lost'
import { fieldProblem, fromInput } from '../../../renderer/inspector/field'
import type { Annotation } from '../../../shared/article/annotation'

const lost = { quote: 'the Newton Fund programme', prefix: 'paid by means of ', suffix: ', which ended' } as Annotation

describe('a lost annotation', () => {
  it('is shown where it was', () => {
    expect(lostPlace('It was paid by means of , which ended.', lost)).toBe(24)
  })
})

describe('fields', () => {
  it('refuse dates that do not exist and languages that are no tags', () => {
    expect(fieldProblem('published', '2021-02-30')).not.toBeNull()
    expect(fieldProblem('published', '2021-12-17')).toBeNull()
    expect(fieldProblem('language', 'English language')).not.toBeNull()
    expect(fieldProblem('url', 'javascript:alert(1)')).not.toBeNull()
  })

  it('take a byline apart and nothing as none', () => {
    expect(fromInput('byline', 'A. One, B. Two')).toEqual(['A. One', 'B. Two'])
    expect(fromInput('site', '  ')).toBeNull()
  })
})
