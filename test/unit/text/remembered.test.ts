import { describe, expect, it } from 'vitest'
import { remembered } from '../../../shared/text/remembered'

describe('what is remembered of texts', () => {
  it('is asked once of a text that comes again, and is the same', () => {
    const asked: string[] = []
    const length = remembered((text) => {
      asked.push(text)
      return text.length
    })
    expect([length('one'), length('three'), length('one')]).toEqual([3, 5, 3])
    expect(asked).toEqual(['one', 'three'])
  })

  it('keeps an answer that is false', () => {
    let asked = 0
    const never = remembered(() => {
      asked += 1
      return false
    })
    expect([never('a'), never('a')]).toEqual([false, false])
    expect(asked).toBe(1)
  })

  it('forgets what was not asked about for long, and keeps what was', () => {
    let asked = 0
    const known = remembered(() => {
      asked += 1
      return true
    })
    known('seldom')
    for (let at = 0; at < 20_000; at += 1) {
      known(`line ${at}`)
      known('often')
    }
    expect(asked).toBe(20_002)
    known('often')
    known('seldom')
    expect(asked).toBe(20_003)
  })
})
