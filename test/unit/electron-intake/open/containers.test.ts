// Containers of every kind, whole and broken: what can be read is read, and the rest is told.
import { readFile } from 'node:fs/promises'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Damage } from '../../../../electron/intake/open/damage'
import { metered } from '../../../../electron/intake/open/budget'
import { crc32 } from '../../../../electron/backup/crc'
import { fixture, openedBytes, openedFile } from './members'

const both = 'The ferry comes back\n\nOn Monday the ferry came back to the harbour after forty days at the yard.\nThe mill is sold\n\nThe old mill at the river was sold on Friday to a family of bakers.\n'

for (const ending of ['gz', 'bz2', 'xz', 'zst']) {
  test(`several streams in one ${ending} are one member`, async () => {
    expect(await openedFile(`two.txt.${ending}`)).toEqual([{ path: 'two.txt', text: both, bytes: both.length, trouble: null }])
  })

  test(`a ${ending} that was cut gives what it has and says so`, async () => {
    const whole = await readFile(fixture(`two.txt.${ending}`))
    const [member] = await openedBytes(whole.subarray(0, whole.length - 30), `two.txt.${ending}`)
    expect(member?.trouble).toMatch(/^(truncated|damaged)$/)
    expect(both.startsWith(member?.text ?? 'nothing')).toBe(true)
  })

  test(`a ${ending} with a broken byte is told, and ends there`, async () => {
    const broken = await readFile(fixture(`two.txt.${ending}`))
    for (let at = 30; at < 60; at += 1) broken[at] = 0x55
    const [member] = await openedBytes(broken, `two.txt.${ending}`)
    expect(member?.trouble).toMatch(/^(truncated|damaged|trailing)$/)
  })
}

test('what stands behind a gzip is told, and the gzip is whole', async () => {
  const [member] = await openedBytes(Buffer.concat([gzipSync('Whole.\n'), Buffer.from('garbage of a broken download')]), 'a.txt.gz')
  expect(member).toEqual({ path: 'a.txt', text: 'Whole.\n', bytes: 7, trouble: 'trailing' })
})

test('a wrong check sum of a gzip is told', async () => {
  const bytes = gzipSync('Whole.\n')
  bytes[bytes.length - 5]! ^= 1
  expect((await openedBytes(bytes, 'a.txt.gz'))[0]).toMatchObject({ text: 'Whole.\n', trouble: 'damaged' })
})

test('members of a zip come under their names, whatever their signs, and links are not followed', async () => {
  const members = await openedFile('all.zip')
  expect(members.map(({ path, trouble }) => [path, trouble])).toEqual([['häfen/fähre – a.txt', null], ['ferry.txt', null], ['mill.txt', null], ['link.txt', 'link']])
  expect(members[2]?.text).toContain('a family of bakers')
})

test('members of a tar the same', async () => {
  expect((await openedFile('all.tar')).map(({ path, trouble }) => [path, trouble])).toEqual([['./ferry.txt', null], ['./häfen/fähre – a.txt', null], ['./link.txt', 'link'], ['./mill.txt', null]])
})

test('zip in zip in gzip is opened all the way', async () => {
  expect((await openedFile('outer.zip.gz')).map(({ path }) => path)).toEqual(['outer.zip/all.zip/häfen/fähre – a.txt', 'outer.zip/all.zip/ferry.txt', 'outer.zip/all.zip/mill.txt', 'outer.zip/all.zip/link.txt'])
})

test('behind a damaged member of gzip the next ones come, also one that it seems to swallow', async () => {
  const texts = Array.from({ length: 6 }, (_, at) => Array.from({ length: 60 }, (_, line) => `Line ${line} of part ${at}: ${(line * 7919 + at * 104729) % 99991}.\n`).join(''))
  const members = texts.map((text) => gzipSync(text))
  const check = Buffer.from(members[2]!)
  check[check.length - 6]! ^= 1
  const turned = Buffer.from(members[2]!)
  for (let at = 100; at < 130; at += 1) turned[at]! ^= 0xff
  const cut = members[2]!.subarray(0, 200)
  for (const [broken, whole] of [[check, 6], [turned, 5], [cut, 5], [Buffer.alloc(512), 5], [Buffer.from('garbage'), 5]] as const) {
    const [member] = await openedBytes(Buffer.concat([...members.slice(0, 2), broken, ...members.slice(3)]), 'a.txt.gz')
    expect(member?.trouble).toBe('damaged')
    const came = texts.filter((text) => member!.text!.includes(text))
    expect(came).toEqual(whole === 6 ? texts : texts.filter((_, at) => at !== 2))
  }
})

test('bytes behind the end of a zip are told, and its members come', async () => {
  const bytes = await readFile(fixture('all.zip'))
  const members = await openedBytes(Buffer.concat([bytes, Buffer.from('rest of a download PK\x05\x06')]), 'all.zip')
  expect(members.map(({ path, trouble }) => [path, trouble])).toEqual([['häfen/fähre – a.txt', null], ['ferry.txt', null], ['mill.txt', null], ['link.txt', 'link'], [null, 'trailing']])
})

test('a zip that was cut gives its members up to there, and the beginning of the last', async () => {
  const bytes = await readFile(fixture('all.zip'))
  const whole = await openedBytes(bytes, 'all.zip')
  const cut = await openedBytes(bytes.subarray(0, bytes.indexOf('PK\x01\x02')), 'all.zip')
  expect(cut.slice(0, 3)).toEqual(whole.slice(0, 3))
  expect(cut.at(-1)).toMatchObject({ path: null, trouble: 'damaged' })
  const within = await openedBytes(bytes.subarray(0, bytes.indexOf('ferry.txt') + 20), 'all.zip')
  expect(within[0]).toEqual(whole[0])
  expect(within[1]).toMatchObject({ path: 'ferry.txt', trouble: expect.stringMatching(/^(truncated|damaged)$/) })
})

/** Of a zip that was written as a stream: its lengths stand behind it. */
function streamed(name: string, text: string | Buffer): Buffer {
  const content = Buffer.from(text)
  const data = deflateRawSync(content)
  const head = Buffer.alloc(30)
  head.write('PK\x03\x04', 'latin1')
  head.writeUInt16LE(8, 6)
  head.writeUInt16LE(8, 8)
  head.writeUInt16LE(name.length, 26)
  const behind = Buffer.alloc(16)
  behind.write('PK\x07\x08', 'latin1')
  behind.writeUInt32LE(crc32(content), 4)
  behind.writeUInt32LE(data.length, 8)
  behind.writeUInt32LE(content.length, 12)
  return Buffer.concat([head, Buffer.from(name), data, behind])
}

test('members of a zip that was written as a stream, with their lengths behind them, come from a cut one too', async () => {
  const last = streamed('b.txt', 'Cut here.\n')
  const members = await openedBytes(Buffer.concat([streamed('a.txt', 'Whole.\n'), last.subarray(0, last.length - 20)]), 'a.zip')
  expect(members.map(({ path, trouble }) => [path, trouble])).toEqual([['a.txt', null], ['b.txt', 'truncated'], [null, 'damaged']])
  expect(members[0]!.text).toBe('Whole.\n')
})

test('an encrypted member is refused and says what to do', async () => {
  expect(await openedFile('locked.zip')).toEqual([{ path: 'ferry.txt', text: null, bytes: 0, trouble: 'encrypted' }])
})

test('names that lead out of the archive are labels; twice the same name is two members; papers are left out', async () => {
  const members = await openedFile('odd.zip')
  expect(members.map(({ path, trouble }) => [path, trouble])).toEqual([
    ['../../escape.txt', null], ['/absolute.txt', null], ['same.txt', null], ['same.txt', null], ['README.txt', 'left-out'], ['__MACOSX/._x', 'left-out'],
  ])
})

test('a zip with a wrong check sum gives the member and says so', async () => {
  const bytes = await readFile(fixture('all.zip'))
  // CRC of the third entry in the central directory.
  const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  let at = directory
  for (let skip = 0; skip < 3; skip += 1) at = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), at + 4)
  bytes[at + 16]! ^= 0xff
  expect((await openedBytes(bytes, 'all.zip')).map(({ trouble }) => trouble)).toEqual([null, null, 'damaged', 'link'])
})

test('a tar that was cut gives what came before', async () => {
  const bytes = await readFile(fixture('all.tar'))
  const members = await openedBytes(bytes.subarray(0, 1600), 'all.tar')
  expect(members[0]).toMatchObject({ path: './ferry.txt', trouble: null })
  expect(members.at(-1)?.trouble).toMatch(/^(truncated|damaged)$/)
})

test('a bomb is stopped by its proportion', async () => {
  let bomb = gzipSync(Buffer.alloc(64 << 20))
  bomb = gzipSync(Buffer.concat(Array.from({ length: 12 }, () => bomb)))
  const members = await openedBytes(bomb, 'bomb.gz.gz')
  expect(members).toMatchObject([{ trouble: 'bomb' }])
})

test('of a bomb of many members the archive is told, and none that follows', async () => {
  const zeros = streamed('zeros.txt', Buffer.alloc(64 << 20))
  const members = await openedBytes(Buffer.concat(Array.from({ length: 20 }, () => zeros)), 'bomb.zip')
  expect(members.slice(0, -2).every(({ trouble }) => trouble === null)).toBe(true)
  expect(members.slice(-2).map(({ path, trouble }) => [path, trouble])).toEqual([['zeros.txt', 'bomb'], [null, 'bomb']])
  expect(members.length).toBeLessThan(20)
}, 60_000)

test('an archive that holds itself ends at a limit', async () => {
  let archive = gzipSync('In the middle.\n')
  for (let depth = 0; depth < 12; depth += 1) archive = gzipSync(archive)
  expect(await openedBytes(archive, 'deep.gz')).toMatchObject([{ trouble: 'nested-too-deep' }])
})

test('a zip whose member claims another size is told', async () => {
  const content = Buffer.from('short')
  const packed = deflateRawSync(content)
  const local = Buffer.alloc(30 + 5)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(20, 4)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt16LE(5, 26)
  local.write('a.txt', 30)
  const central = Buffer.alloc(46 + 5)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(20, 6)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  central.writeUInt32LE(99, 24)
  central.writeUInt16LE(5, 28)
  central.write('a.txt', 46)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length + packed.length, 16)
  expect(await openedBytes(Buffer.concat([local, packed, central, end]), 'a.zip')).toMatchObject([{ path: 'a.txt', text: 'short', trouble: 'damaged' }])
})

test('a Word document is one wherever its manifest stands, and whether its text is there or not', async () => {
  expect(await openedFile('late-manifest.docx')).toMatchObject([{ path: null, text: 'docx' }])
  // Both places that name the part name another one, as long.
  const without = Buffer.from((await readFile(fixture('late-manifest.docx'))).toString('latin1').replaceAll('word/document.xml', 'word/numberin.xml'), 'latin1')
  expect(await openedBytes(without, 'a.docx')).toMatchObject([{ text: 'docx' }])
})

test('a file that grows too much ends at the same byte in every pass, and what came before it stays whole', async () => {
  const budget = { left: 25 }
  const chunks = (count: number) => async function* () { for (let at = 0; at < count; at += 1) yield Buffer.alloc(10) }
  const passed = async (open: () => AsyncIterable<Buffer>): Promise<number> => {
    let bytes = 0
    try {
      for await (const chunk of open()) bytes += chunk.length
    } catch (error) {
      return `${(error as Damage).failure.code}` === 'bomb' ? -bytes : Number.NaN
    }
    return bytes
  }
  const [small, big, late] = [metered(chunks(1), budget), metered(chunks(5), budget), metered(chunks(1), budget)]
  expect([await passed(small), await passed(big), await passed(big), await passed(small), await passed(late)]).toEqual([10, -10, -10, 10, -0])
})
