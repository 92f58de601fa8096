// Text of every encoding comes out as it was, and every place in it is traced to its byte of the member.
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { memorySource } from '../../../../electron/intake/open/source'
import { examine } from '../../../../electron/intake/decode/examine'
import { here } from '../../../../electron/intake/aside'
import { encodingOf } from '../../../../electron/intake/decode/detect'
import { createExtract } from '../../../../electron/intake/decode/extract'
import { iconvName } from '../../../../electron/intake/decode/encodings'
import { createEscapeReader } from '../../../../electron/intake/decode/iso-2022-jp'
import type { Source } from '../../../../electron/intake/open/source'
import { countUtf8 } from '../../../../shared/text/utf8'

const samples: Readonly<Record<string, string>> = {
  'utf-16le': 'Größe, 春の嵐, 🌊 und „mehr“\r\n', 'utf-16be': 'Größe, 春の嵐, 🌊 und „mehr“\r\n', 'utf-32le': 'Größe 🌊 春\n', 'utf-32be': 'Größe 🌊 春\n',
  'windows-1252': 'Müller – “quoted” … €\n', 'windows-1251': 'Привет, мир – да\n', 'iso-8859-2': 'Zażółć gęślą jaźń\n', 'koi8-r': 'Привет, мир\n', macintosh: 'Über “Größe” été\n',
  shift_jis: '春の嵐が来た。ｶﾅ and ASCII、表\r\n', 'euc-jp': '春の嵐が来た。ASCII\n', 'euc-kr': '안녕하세요 세계\n', gb18030: '春天来了，大家好 🌊 plain\n', big5: '春天來了，大家好 plain\n',
}

function chunked(bytes: Buffer, size: number): Source {
  return {
    bytes: bytes.length,
    async *open() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    },
    hold: () => Promise.reject(new Error('not wanted')),
  }
}

async function read(bytes: Buffer, name: string, size: number, mark = 0) {
  const extract = createExtract(chunked(bytes, size), { name, mark, confidence: 1, how: 'chosen' }, false)
  const chunks: Buffer[] = []
  for await (const chunk of extract.open()) chunks.push(chunk)
  return { extract, text: Buffer.concat(chunks).toString('utf8') }
}

for (const [name, sample] of Object.entries(samples)) {
  test(`${name}: any chunks give the same text, and each sign its own byte`, async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 0, max: sample.length }), { minLength: 1, maxLength: 900 }), fc.integer({ min: 1, max: 5000 }), async (cuts, size) => {
      const text = cuts.map((cut) => [...sample].slice(0, cut % 30).join('')).join('')
      const bytes = iconv.encode(text, iconvName(name), { addBOM: false })
      const { extract, text: decoded } = await read(bytes, name, size)
      expect(decoded).toBe(text)
      const signs = [...text]
      for (const at of [0, signs.length >> 2, signs.length >> 1, signs.length - 1, signs.length]) {
        const before = signs.slice(0, Math.max(0, at)).join('')
        expect(extract.place(Buffer.byteLength(before))).toBe(iconv.encode(before, iconvName(name), { addBOM: false }).length)
      }
    }), { numRuns: 25, seed: 7 })
  })
}

test('ISO-2022-JP is read, and its places are found', async () => {
  const bytes = Buffer.from('Hello \x1b$B=U$NMr\x1b(B, world\n'.repeat(400), 'latin1')
  const { extract, text } = await read(bytes, 'iso-2022-jp', 100)
  expect(text.startsWith('Hello 春の嵐, world\nHello')).toBe(true)
  expect(extract.broken.count).toBe(0)
  const line = Buffer.byteLength('Hello 春の嵐, world\n')
  expect(extract.place(line * 300)).toBe((bytes.length / 400) * 300)
})

test('escapes are read over the border of chunks', () => {
  const whole = Buffer.from('a\x1b$B=U\x1b(Bz', 'latin1')
  const reader = createEscapeReader()
  const parts = [...whole].map((byte, index) => reader(Uint8Array.of(byte), index === whole.length - 1))
  expect(iconv.decode(Buffer.concat(parts), 'euc-jp')).toBe('a春z')
})

test('broken UTF-8 becomes U+FFFD, counted and placed, as every browser counts it', async () => {
  const bytes = Buffer.from([0x61, 0xff, 0xc3, 0xa4, 0xe2, 0x82, 0x62, 0xf0, 0x9f, 0x8c, 0x8a, 0xed, 0xa0, 0x80, 0x63, 0xc3])
  for (const size of [1, 3, 100]) {
    const { extract, text } = await read(bytes, 'utf-8', size)
    expect(text).toBe(new TextDecoder().decode(bytes))
    expect(extract.broken).toEqual({ count: 6, places: [1, 4, 11, 12, 13, 15] })
    expect(extract.place(Buffer.byteLength(text.slice(0, text.indexOf('b'))))).toBe(6)
  }
})

test('half UTF-8 and half windows-1252: each half is read as it was written, and what is no UTF-8 is counted and placed', async () => {
  const line = 'Das Café in der Straße ist größer – „schöner“.\n'
  const bytes = Buffer.concat([Buffer.from(line.repeat(200)), iconv.encode(line.repeat(200), 'windows-1252')])
  const { name } = await encodingOf({ head: bytes, sample: bytes, utf8: countUtf8(bytes), declared: null }, null)
  for (const size of [999, 1 << 20]) {
    const { extract, text } = await read(bytes, name, size)
    expect(text).toBe(line.repeat(400))
    const wide = [...line].filter((sign) => sign > '\x7f').length
    expect(extract.broken.count).toBe(wide * 200)
    expect(extract.place(Buffer.byteLength(line.repeat(399)))).toBe(bytes.length - line.length)
  }
})

test('a few bytes of windows-1252 in UTF-8 are its signs; bytes of a damage are none', async () => {
  const line = 'Das Café in der Straße ist größer – „schöner“.\n'
  const found = async (bytes: Buffer) => (await encodingOf({ head: bytes, sample: bytes, utf8: countUtf8(bytes), declared: null }, null)).name
  const few = Buffer.concat([Buffer.from(line.repeat(50)), iconv.encode('Don’t go – the café’s closed…\n', 'windows-1252'), Buffer.from(line)])
  expect(await found(few)).toBe('utf-8+windows-1252')
  expect((await read(few, 'utf-8+windows-1252', 999)).text).toBe(`${line.repeat(50)}Don’t go – the café’s closed…\n${line}`)
  for (const damage of [[0xff, 0xc3, 0x0a], [0x20, 0x81, 0x8d, 0x20], [0x20, 0xe2, 0x80, 0x20]]) expect(await found(Buffer.concat([Buffer.from(line.repeat(50)), Buffer.from(damage)]))).toBe('utf-8')
})

test('UTF-8 with another alphabet behind it keeps what is whole and counts the rest', async () => {
  const line = 'Первый номер журнала вышел весной, и читатели ждали его долго.\n'
  const bytes = Buffer.concat([Buffer.from(line.repeat(100)), iconv.encode(line.repeat(100), 'windows-1251')])
  const { name } = await encodingOf({ head: bytes, sample: bytes, utf8: countUtf8(bytes), declared: null }, null)
  const { text, extract } = await read(bytes, name, 999)
  expect([name, text.startsWith(line.repeat(100))]).toEqual(['utf-8', true])
  expect(extract.broken.count).toBeGreaterThan(4000)
})

test('the sample shows what breaks UTF-8, wherever in a member it stands', async () => {
  const line = 'Das Café in der Straße ist größer – „schöner“.\n'
  const bytes = Buffer.concat([Buffer.from(line.repeat(120_000)), iconv.encode(line.repeat(50), 'windows-1252')])
  const examined = (await examine(memorySource(bytes), here.hash(bytes.length), async () => true))!
  expect(await encodingOf({ head: bytes.subarray(0, 1 << 20), sample: examined.sample, utf8: examined.utf8, declared: null }, null)).toMatchObject({ name: 'utf-8+windows-1252' })
})

test('text as mail sends it is decoded, line by line, each sign at its own bytes; a text with = in it is none', async () => {
  const lines = ['Die Fähre zwischen den Inseln fährt wieder, und „alle“ warten – 🌊 = Meer.', '', 'Nobody’s sure when it sails again.', '']
  const coded = (line: string) => [...Buffer.from(line)].map((byte) => (byte > 0x7e || byte === 0x3d ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte))).reduce((whole, part) => (whole.length - whole.lastIndexOf('\n') + part.length > 72 ? `${whole}=\n${part}` : whole + part), '')
  const bytes = Buffer.from(lines.map(coded).join('\n').repeat(90))
  const text = lines.join('\n').repeat(90)
  const found = async (some: Buffer) => (await encodingOf({ head: some, sample: some, utf8: countUtf8(some), declared: null }, null)).name
  expect(await found(bytes)).toBe('quoted-printable')
  for (const size of [999, 1 << 20]) {
    const { extract, text: decoded } = await read(bytes, 'quoted-printable', size)
    expect([decoded, extract.broken.count]).toEqual([text, 0])
    const at = extract.place(Buffer.byteLength(text.slice(0, text.lastIndexOf('Nobody'))))
    expect(bytes.toString('latin1', at, at + 12)).toBe('Nobody=E2=80')
  }
  expect(await found(Buffer.from('a=b and c=\n=E2=80=99 =C3=A4 stay\n'))).toBe('utf-8')
})

test('random bytes are read in every encoding, and the whole of them is accounted for', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 9000 }), fc.constantFrom(...Object.keys(samples), 'utf-8', 'utf-8+windows-1252', 'quoted-printable', 'iso-2022-jp'), fc.integer({ min: 1, max: 6000 }), async (random, name, size) => {
    const bytes = Buffer.from(random)
    const { extract, text } = await read(bytes, name, size)
    const length = Buffer.byteLength(text)
    expect(extract.place(length)).toBe(bytes.length)
    expect(extract.map(0, length).filter((_, index) => index % 3 === 2).reduce((sum, part) => sum + part, 0)).toBe(bytes.length)
    let last = 0
    for (let at = 0; at <= length; at += 97) {
      const place = extract.place(at)
      expect(place).toBeGreaterThanOrEqual(last)
      last = place
    }
  }), { numRuns: 150, seed: 11 })
})

test('a lone surrogate in UTF-16 is a broken sign', async () => {
  const { extract, text } = await read(Buffer.from([0x61, 0, 0x3d, 0xd8, 0x62, 0]), 'utf-16le', 100)
  expect(text).toBe('a\ufffdb')
  expect(extract.broken).toEqual({ count: 1, places: [2] })
})
