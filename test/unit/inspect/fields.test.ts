// Floors under what stands around titles in twenty-two languages, and walls for subscribers told from texts about them.
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { filledLines } from '../../../shared/inspect/lines'
import { repeatedFlags } from '../../../shared/inspect/repeated'
import { truncationFlags } from '../../../shared/inspect/truncation'
import { wallOf } from '../../../shared/inspect/wall'
import { fieldsFound } from '../../figures/fields'

it.each([
  ['tuned', [['title', 0.98, 0.98], ['site', 1, 1], ['section', 0.94, 0.85], ['byline', 0.94, 1], ['published', 0.97, 1], ['kind', 0.81, 1], ['speaker', 0.81, 0.85]]],
  ['papers', [['title', 1, 1], ['site', 1, 1], ['section', 1, 1], ['deck', 1, 0.8], ['byline', 1, 1], ['published', 1, 1], ['kind', 0.61, 1]]],
] as const)('finds what stands around the titles of %s.txt no worse than it did', async (file, floors) => {
  const { tables: [table] } = await fieldsFound.run(fileURLToPath(new URL(`../../fixtures/inspect/fields/${file}.txt`, import.meta.url)))
  const said = Object.fromEntries(table?.rows.map(([field, , recall, precision]) => [field, { recall, precision }]) ?? [])
  for (const [field, recall, precision] of floors) {
    expect([field, Number(said[field]?.recall) >= recall, Number(said[field]?.precision) >= precision]).toEqual([field, true, true])
  }
})

const cut = (text: string): readonly string[] => {
  const lines = filledLines(text)
  return truncationFlags(text, lines, wallOf(lines)).flatMap(({ ranges: [start, end] }) => [text.slice(start, end)])
}
it.each(['Il vous reste 62 % de cet article à lire.', '残り412文字', 'Subscribe to continue reading', 'Artikel nur für Abonnenten', '+ 1234 chars', 'Suscríbete para seguir leyendo'])('tells by %j that the rest is for those who pay', (wall) => {
  expect(cut(`The council met on Monday.\n\n${wall}\n\nShare`)).toEqual([wall])
})
it.each(['Readers who subscribe to continue reading the paper pay ten euros a month.', 'Der Artikel nur für Abonnenten kostet den Verlag viele Leser, sagt sie.', 'To continue reading was all that she wanted. She lit a lamp.'])('leaves prose about subscriptions: %j', (text) => expect(cut(text)).toEqual([]))
it.each(['Subscribe to continue reading', 'To continue reading', 'Artikel nur für Abonnenten'])('leaves %j where the text goes on behind it', (heading) => {
  expect(cut(`The council met on Monday.\n\n${heading}\n\nThe bridge over the river will be rebuilt next year, and it will cost six million.`)).toEqual([])
})

const body = ['The council met on Monday in the old hall, and nobody in the room could say what the new bridge over the river will cost.', 'It had been asked twice before, once in spring and once in autumn, and each time it was told that the answer was on its way.', 'The mill by the river stays closed until then.']
it.each([
  'Please sign in or register to read the whole of this article', 'Den vollständigen Beitrag lesen Sie mit einem Abo', 'Abonnez-vous pour lire l’intégralité de cet article', 'Inicie sesión para leer la nota completa', 'Artigo exclusivo para assinantes', 'Accedi o registrati per leggere tutto il contenuto', 'Word lid om het hele artikel te lezen',
  'Logga in för att läsa hela artikeln', 'Jatka lukemista tilaajana', 'Zaloguj się, aby przeczytać całość', 'Článek je dostupný pouze pro předplatitele', 'Yazının tamamı yalnızca abonelere özeldir', 'Полный текст доступен только подписчикам', 'Повний текст доступний лише передплатникам', 'اشترك لقراءة المقال كاملا', 'この記事の続きは会員登録が必要です', '注册会员后可继续阅读全文', '로그인 후 전체 기사를 읽을 수 있습니다', 'Berlangganan untuk membaca artikel lengkap',
])('tells by its words alone that %j asks for more before the rest', (wall) => expect(cut([...body, wall].join('\n\n'))).toEqual([wall]))
it.each(['Many readers subscribe to the paper for its reports.', 'Read on', 'Sign the petition for the bridge', 'Der Rest ist Schweigen', '会員の声を聞いた。', 'The whole story is about an account of members'])('takes %j for no such line', (line) => expect(cut([...body, line].join('\n\n'))).toEqual([]))
it('tells by a comma or a word that joins that a text breaks off, with two whole paragraphs before', () => {
  expect(['and asked for a second report on the', 'and asked for a second report, but nobody in the hall,', 'and asked for a second report from the house -'].map((end) => cut(`${body[0]}\n\n${body[1]}\n\nThe council heard the mayor ${end}`))).toEqual([['the'], ['hall,'], ['-']])
  for (const end of ['The council heard the mayor and asked for a second report', 'Yours,', 'With kind regards from the old mill by the river, yours,', 'Bridges of the']) expect(cut(`${body[0]}\n\n${body[1]}\n\n${end}`)).toEqual([])
})
it('knows a paragraph again far behind, and in capitals of other letters than Latin', () => {
  const text = 'Совет собрался в понедельник в старом зале, и никто в комнате не мог сказать, во что обойдётся новый мост через реку Вологду этой осенью и кто за него заплатит из общей казны города.'
  const again = (copy: string): number => repeatedFlags(`${text}\n\n${body.join('\n\n')}\n\n${copy}`, filledLines(`${text}\n\n${body.join('\n\n')}\n\n${copy}`)).length
  expect([again(text), again(text.toUpperCase()), again(text.replace('понедельник', 'четверг'))]).toEqual([1, 1, 0])
})
