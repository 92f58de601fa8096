// Which encoding a text is taken for: short ones, ones that say something wrong of themselves, and ones cut for the detector.
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { here } from '../../../../electron/intake/aside'
import { declaredEncoding, encodingOf } from '../../../../electron/intake/decode/detect'
import { examine } from '../../../../electron/intake/decode/examine'
import { createExtract } from '../../../../electron/intake/decode/extract'
import { memorySource } from '../../../../electron/intake/open/source'

async function decoded(bytes: Buffer): Promise<{ readonly encoding: string; readonly text: string }> {
  const source = memorySource(bytes)
  const { sample, utf8 } = (await examine(source, here.hash(bytes.length), async () => true))!
  const encoding = await encodingOf({ head: bytes.subarray(0, 1 << 20), sample, utf8, declared: declaredEncoding(bytes) }, null)
  const parts: Buffer[] = []
  for await (const part of createExtract(source, encoding, utf8.broken === 0).open()) parts.push(part)
  return { encoding: encoding.name, text: Buffer.concat(parts).toString('utf8') }
}

const japanese = '人権の無視及び軽侮が、人類の良心を踏みにじった野蛮行為をもたらし、言論及び信仰の自由が受けられる世界の到来が、一般の人々の最高の願望として宣言されたので、'
const russian = 'Порт снова открыт для судов, сообщили власти в понедельник. Ремонт шлюза длился девять месяцев и стоил сорок миллионов.'

test.each([
  ['euc-jp', japanese],
  ['shift_jis', japanese],
  ['gb18030', '鉴于各联合国国家的人民已在联合国宪章中重申他们对基本人权、人格尊严和价值以及男女平等权利的信念，'],
  ['windows-1252', 'Café déjà vu à la plage'],
  ['windows-1252', 'The ferry costs 5 € a head.'],
  ['windows-1251', 'Привет, мир. Как дела?'],
])('a short text in %s, without a line end: %s', async (encoding, text) => {
  expect(await decoded(iconv.encode(text, encoding))).toEqual({ encoding, text })
})

test.each([
  ['windows-1251', russian],
  ['koi8-r', russian],
  ['windows-1253', 'Το λιμάνι άνοιξε και πάλι για τα πλοία, είπαν οι αρχές τη Δευτέρα. Οι εργασίες κράτησαν εννέα μήνες.'],
  ['shift_jis', japanese],
])('a page in %s that declares another encoding is read as it is written', async (encoding, text) => {
  const page = (declared: string): string => `<html><head><meta charset="${declared}"></head><body><p>${text}</p></body></html>`
  // What is the same in two encodings may be called either.
  expect((await decoded(iconv.encode(page('iso-8859-1'), encoding))).text).toBe(page('iso-8859-1'))
})

test('what a page declares is believed where nothing speaks against it', async () => {
  const page = (declared: string, text: string): string => `<html><head><meta charset="${declared}"></head><body><p>${text}</p></body></html>`
  expect(await decoded(iconv.encode(page('iso-8859-1', 'The barrage cost £41, at 23° in May.'), 'windows-1252'))).toMatchObject({ encoding: 'windows-1252' })
  expect(await decoded(iconv.encode(page('koi8-u', 'Привіт'), 'koi8-u'))).toMatchObject({ encoding: 'koi8-u' })
})

test.each([0, 1])('a long text is cut for the detector between its signs, %i bytes further on', async (shift) => {
  const text = `${'a'.repeat(shift)}${`${japanese}\n`.repeat(2000)}`
  expect((await decoded(iconv.encode(text, 'euc-jp'))).text === text).toBe(true)
})

test('a sign that breaks off right before the last one is counted as broken', async () => {
  const bytes = Buffer.concat([Buffer.from('Fähre '), Buffer.from([0xe2]), Buffer.from('€')])
  const { utf8 } = (await examine(memorySource(bytes), here.hash(bytes.length), async () => true))!
  expect(utf8.broken).toBe(1)
})

const surrogate = Buffer.from([0xed, 0xa0, 0xbd])
const inside = (before: string, bytes: Buffer, after: string, encoding = 'utf-8') => Buffer.concat([iconv.encode(before, encoding), bytes, iconv.encode(after, encoding)])

test.each([
  ['half of a surrogate pair', surrogate, '\ufffd\ufffd\ufffd'],
  ['both halves', Buffer.concat([surrogate, Buffer.from([0xed, 0xb8, 0x80])]), '\ufffd'.repeat(6)],
  ['the other half alone, that would be signs of a quotation', Buffer.from([0xed, 0xb0, 0xbb]), '\ufffd\ufffd\ufffd'],
  ['a quotation mark cut short', Buffer.from([0xe2, 0x80]), '\ufffd'],
  ['a picture cut short', Buffer.from([0xf0, 0x9f, 0x98]), '\ufffd'],
])('a text that is ASCII but for %s is UTF-8 with broken bytes', async (_, bytes, shown) => {
  const [before, after] = ['The ferry sails again, says the town', ' today. Nobody knows for how long.\n']
  expect(await decoded(inside(before, bytes, after))).toEqual({ encoding: 'utf-8', text: `${before}${shown}${after}` })
  expect(await decoded(Buffer.concat([Buffer.from('\ufeff'), inside(before, bytes, after)]))).toEqual({ encoding: 'utf-8', text: `${before}${shown}${after}` })
})

test('half of a surrogate pair among signs of windows-1252 is neither, and they are read', async () => {
  const [before, after] = ['Café crème, ', ' says Zoë.\n']
  expect(await decoded(inside(before, surrogate, after, 'windows-1252'))).toEqual({ encoding: 'utf-8+windows-1252', text: `${before}\ufffd\ufffd\ufffd${after}` })
})

test.each([
  ['windows-1251', 'Голова компанії сказав, що історії про цю компанію, її партії та акції, які чули в місті, не мають підстав.'],
  ['windows-1252', 'La fermeture du « café» et l’arrivée…'],
])('letters of %s that would be halves of pairs by chance are letters: %s', async (encoding, text) => {
  expect(await decoded(iconv.encode(text, encoding))).toEqual({ encoding, text })
})

test('a mark of UTF-8 before a text in another encoding is no text', async () => {
  expect(await decoded(Buffer.concat([Buffer.from('\ufeff'), iconv.encode('Café déjà vu à la plage', 'windows-1252')]))).toEqual({ encoding: 'windows-1252', text: 'Café déjà vu à la plage' })
})
