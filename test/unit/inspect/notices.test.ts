// Lines of forms, notices and walls as pages of twenty-two languages set them, and sentences of articles that open alike.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { debrisReason, isMenuWord } from '../../../shared/inspect/debris'

const parts = readFileSync(new URL('../../fixtures/inspect/furniture.txt', import.meta.url), 'utf8').trim().split(/^# /mu).slice(1)
const lines: readonly (readonly [string, readonly string[]])[] = parts.map((part) => [part.slice(0, 2), part.split('\n').slice(1).filter((line) => line !== '')])

it.each(lines)('knows the furniture of pages in %s', (_, all) => {
  expect(all.length).toBeGreaterThan(4)
  expect(all.filter((line) => debrisReason(line) === null && !isMenuWord(line))).toEqual([])
})

it.each([
  'We baked cookies for the fair and sold them all before noon.', 'You have 30 days in a month to decide, and most people wait until the last.', 'If you want to get wet, stand under the old bridge.',
  'Continue reading aloud until the child has fallen asleep, the teacher said.', 'Already a member of the council for nine years, she did not seek another term.', 'Tag: Montag, Beginn um acht Uhr', 'Keywords: rivers, floods, bridges',
  'Nous avons mangé des cookies pendant tout le voyage.', 'Wir haben Cookies gebacken und sie im Hof verkauft.', '我们在超市买了曲奇饼干。', '編集者は記事を読み直した。', 'Voices: the mayor', 'Comments by the mayor were not well received.', 'Подпишите договор до конца месяца.',
  'Quote of the day: nobody plans to fail.', '声明发表之后，各国代表相继离开会场。', 'Share prices fell on Monday.', 'The article is for children of seven and older.', 'Unsubscribing from the union cost him friends.',
])('leaves %s to its article', (line) => {
  expect(debrisReason(line)).toBeNull()
})
