// Who speaks: labels of interviews and transcripts in the manners of several scripts, and lists that only look like them.
import { describe, expect, it } from 'vitest'
import { filledLines } from '../../../shared/inspect/lines'
import { findSpeakers } from '../../../shared/inspect/speakers'

const said = (text: string): Readonly<Record<string, number>> => Object.fromEntries(findSpeakers(filledLines(text)).map(({ name, turns }) => [name, turns.length / 2]))

describe('speakers', () => {
  it.each([
    ['Q: Why now?\nA: No.\nQ: And later?\nA: Perhaps.', { Q: 2, A: 2 }],
    ['LEAHY: We begin.\nSPEAKER (on tape): It was late.\nLEAHY: Go on.\nAnd so on.', { LEAHY: 2, SPEAKER: 1 }],
    ['记者：您好，请谈谈。\n王明：谢谢。\n记者：接下来呢？\n王明：再说。', { 记者: 2, 王明: 2 }],
    ['س: متى بدأتم؟\nج: قبل عام كامل.\nس: ولماذا؟\nج: لأن الوقت حان.', { س: 2, ج: 2 }],
    ['Анна Лі: Коли?\nБорис: Завтра вранці.\nАнна Лі: А де?\nБорис: Там.', { 'Анна Лі': 2, Борис: 2 }],
    ['A kitchen.\nMARTHA\nHave you seen it?\nJOHN\nThe green one?\nMARTHA\nThey both leak.\nJOHN (off)\nThen take mine.', { MARTHA: 2, JOHN: 2 }],
  ])('are told in %j', (text, names) => expect(said(text)).toEqual(names))
  it.each(['FERRIES STAY IN PORT\nAll were cancelled.\nSCHOOLS CLOSED\nUntil Monday.\nTRAINS LATE\nBy an hour.', '时间：周五\n地点：图书馆\n主讲：王明\n费用：免费', 'Monday: rain\nTuesday: sun\nWednesday: wind', '他说：这样不行。\n大家都同意。'])('are none in %j', (text) => expect(said(text)).toEqual({}))
})
