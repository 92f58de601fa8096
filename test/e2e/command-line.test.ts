// The command line on the real application: the seed's table, what was saved stays saved, and errors that say what is wrong.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine, sample, type CommandLine, type Ended } from './galley'

interface Line {
  readonly id: string
  readonly [key: string]: unknown
  readonly title: string
  readonly text: string
  readonly tags: readonly string[]
  readonly fields: Readonly<Record<string, string>>
  readonly notes: readonly { readonly text: string }[]
  readonly annotations: readonly { readonly spans: readonly [number, number][]; readonly quote: string; readonly note: string | null; readonly state: string }[]
  readonly flags: readonly { readonly kind: string; readonly message: string }[]
  readonly source: { readonly lineStart: number; readonly lineEnd: number }
}
interface Answer {
  readonly line: number
  readonly ok: boolean
  readonly [key: string]: unknown
}

const folder = mkdtempSync(join(tmpdir(), 'galley-command-line-'))
const desk = join(folder, 'desk')
let galley: CommandLine

function fine(ended: Ended): string {
  expect(ended.complaints).toEqual([])
  expect(ended.code).toBe(0)
  return ended.out
}
function parsed<T>(out: string): T[] {
  return out.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as T)
}
async function articles(of = desk): Promise<Line[]> {
  return parsed<Line>(fine(await galley.run('list', '--desk', of, '--json')))
}
async function exported(of: string, name: string, format = 'galley'): Promise<string> {
  const out = join(folder, name)
  fine(await galley.run('export', '--desk', of, '--format', format, '--out', out))
  return readFileSync(out, 'utf8')
}
async function edit(lines: readonly object[], ...words: string[]): Promise<{ readonly ended: Ended; readonly answers: Answer[] }> {
  const script = join(folder, 'script.jsonl')
  writeFileSync(script, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const ended = await galley.run('edit', '--desk', desk, '--script', script, ...words)
  return { ended, answers: parsed<Answer>(ended.out) }
}

beforeAll(async () => {
  galley = await commandLine()
}, 120_000)
afterAll(() => {
  galley?.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe.sequential('a desk', { timeout: 120_000 }, () => {
  test('takes the sample in, once', async () => {
    expect(fine(await galley.run('import', sample, '--desk', desk))).toMatch(/^sample\.txt {2}imported {2}3 articles/)
    expect(fine(await galley.run('import', sample, '--desk', desk))).toMatch(/already here/)
    expect(fine(await galley.run('list', '--desk', desk)).trimEnd().split('\n')).toHaveLength(3)
  })

  test('has the table of the seed', async () => {
    const all = await articles()
    expect(all.map(({ title, site, section, published, kind, source }) => [title, site, section, published, kind, source.lineStart, source.lineEnd])).toEqual([
      [
        'The Global Nature of Science, Technology and Innovation —Ambassador Qin Gang’ interview with AAAS Science & Diplomacy Magazine',
        'Embassy of the People’s Republic of China in the United States of America', 'China-US Relations', '2021-12-17', 'interview', 1, 22,
      ],
      ['35 Obsolete Technology Things To Prove How Much The World Has Moved On And Changed', 'Bored Panda', null, null, 'list', 26, 32],
      [
        'NIH launches intramural bioengineering center to foster technology collaboration across the agency',
        null, 'News Release', '2023-01-25', 'release', 35, 45,
      ],
    ])
    const kinds = all.map(({ flags }) => new Set(flags.map(({ kind }) => kind)))
    for (const kind of ['debris', 'truncated', 'odd-space', 'site-in-title']) expect(kinds[0]).toContain(kind)
    for (const kind of ['truncated', 'site-in-title']) expect(kinds[1]).toContain(kind)
    for (const kind of ['truncated', 'dangling-title']) expect(kinds[2]).toContain(kind)
    expect(all[0]!.flags.filter(({ kind }) => kind === 'odd-space')).toHaveLength(21)
    expect(all[0]!.flags.filter(({ kind }) => kind === 'debris').length).toBeGreaterThanOrEqual(2)
  })

  test('J1 keeps what it called saved, though killed in the middle', async () => {
    const action = (n: number): object => {
      const article = `#${(n % 3) + 1}`
      switch (n % 5) {
        case 0: return { do: 'tag.add', article, tag: `test/${n}` }
        case 1: return { do: 'note.add', article, text: `note ${n}` }
        case 2: return { do: 'text.replace', article, start: 0, end: 0, with: `[${n}] ` }
        case 3: return { do: 'annotation.add', article, spans: [[5, 9], [20, 30]], label: 'claim', note: `mark ${n}` }
        default: return { do: 'field.set', article, field: `own-${n}`, value: `value ${n}` }
      }
    }
    const running = galley.start('edit', '--desk', desk, '--script', '-', '--as', 'Tester')
    running.process.stdin.write(Array.from({ length: 200 }, (_, n) => `${JSON.stringify(action(n))}\n`).join(''))
    await running.seen(90)
    running.process.kill('SIGKILL')
    await running.ended
    const answers = running.lines().map((line) => JSON.parse(line) as Answer)
    expect(answers.filter(({ ok }) => !ok)).toEqual([])
    expect(answers.length).toBeGreaterThanOrEqual(90)
    expect(answers.length).toBeLessThan(200)

    const all = await articles()
    const absent = answers.map((_, n) => n).filter((n) => {
      const article = all[n % 3]!
      switch (n % 5) {
        case 0: return !article.tags.includes(`test/${n}`)
        case 1: return !article.notes.some(({ text }) => text === `note ${n}`)
        case 2: return !article.text.includes(`[${n}] `)
        case 3: return !article.annotations.some(({ note }) => note === `mark ${n}`)
        default: return article.fields[`own-${n}`] !== `value ${n}`
      }
    })
    expect(absent).toEqual([])
    for (const { text, annotations } of all) {
      const points = Array.from(text)
      for (const { spans, quote, state } of annotations) {
        if (state === 'same' || state === 'moved') expect(spans.map(([start, end]) => points.slice(start, end).join('')).join(' … ')).toBe(quote)
      }
    }
    expect(fine(await galley.run('verify', '--desk', desk))).not.toContain('wrong')
  })

  test('J5 is whole again after its IndexedDB is gone', async () => {
    const before = await exported(desk, 'before.jsonl')
    rmSync(join(desk, 'profile', 'IndexedDB'), { recursive: true })
    const rebuilt = await galley.run('verify', '--desk', desk)
    expect(rebuilt.code).toBe(0)
    expect(rebuilt.complaints).toHaveLength(1)
    expect(await exported(desk, 'after.jsonl')).toBe(before)
  })

  test('E3 exports the same bytes twice, in every format', async () => {
    for (const format of ['galley', 'csv', 'markdown', 'text']) {
      const first = await exported(desk, `one.${format}`, format)
      expect(first.length).toBeGreaterThan(4000)
      expect(await exported(desk, `two.${format}`, format)).toBe(first)
    }
  })

  test('goes into one file and comes back', async () => {
    const file = join(folder, 'desk.backup')
    const other = join(folder, 'other')
    fine(await galley.run('backup', '--desk', desk, '--out', file))
    expect((await galley.run('restore', file, '--desk', desk)).code).toBe(1)
    fine(await galley.run('restore', file, '--desk', other))
    expect((await galley.run('verify', '--desk', other)).code).toBe(0)
    expect(await exported(other, 'other.jsonl')).toBe(await exported(desk, 'this.jsonl'))
  })

  test('accepts the fixes of all articles as one step, and takes it back', async () => {
    const before = await exported(desk, 'unfixed.jsonl')
    const { ended, answers } = await edit([{ do: 'fix.accept', article: '*', kind: 'odd-space' }, { do: 'undo' }])
    fine(ended)
    expect(answers[0]).toMatchObject({ line: 1, ok: true, count: 21 })
    const now = parsed<Line>(await exported(desk, 'taken-back.jsonl'))
    expect(now.slice(1).map(({ text }) => text)).toEqual(parsed<Line>(before).slice(1).map(({ text }) => text))
  })

  test('U4 undoing everything gives the first state back', async () => {
    const { ended, answers } = await edit([{ do: 'undo', times: 1000 }, { do: 'article.get', article: '#1' }])
    fine(ended)
    expect(answers.map(({ ok }) => ok)).toEqual([true, true])
    for (const { tags, notes, annotations, fields, firstText } of await articles()) {
      expect([tags, notes, annotations, fields, firstText]).toEqual([[], [], [], {}, null])
    }
  })

  test('says of each line what came of it', async () => {
    const { ended, answers } = await edit([
      { do: 'tag.add', query: 'all', tag: 'science/diplomacy' },
      { do: 'fly' },
      { do: 'text.replace', article: '#1', start: 99_999, end: 100_000, with: '' },
      { do: 'tag.add', article: '#9', tag: 'x' },
      { do: 'status.set', article: '#2', status: 'accepted' },
    ])
    expect(ended.code).toBe(1)
    expect(answers.map(({ line, ok }) => [line, ok])).toEqual([[1, true], [2, false], [3, false], [4, false], [5, true]])
    expect(answers[0]).toMatchObject({ count: 3 })
    expect(answers[1]).toMatchObject({ code: 'unknown-action' })
    expect(String(answers[2]!.message)).toContain('99999')
    expect(fine(await galley.run('list', '--desk', desk, '--query', 'tag:science status:accepted')).trimEnd().split('\n')).toHaveLength(1)
    const stopped = await edit([{ do: 'fly' }, { do: 'undo' }], '--stop-on-error')
    expect(stopped.ended.code).toBe(1)
    expect(stopped.answers).toHaveLength(1)
  })
})

describe.sequential('what is wrong is said in a sentence', { timeout: 60_000 }, () => {
  test.each([
    ['a word that no query has', 1, ['list', '--desk', desk, '--query', 'colour:red'], 'colour:red'],
    ['no desk', 1, ['list', '--desk', join(folder, 'nowhere')], 'no desk'],
    ['no file', 1, ['import', join(folder, 'nothing.txt'), '--desk', desk], 'nothing.txt'],
    ['a format that is not there', 2, ['export', '--desk', desk, '--format', 'pdf', '--out', join(folder, 'x.pdf')], 'pdf'],
    ['an unknown command', 2, ['fly', '--desk', desk], 'fly'],
    ['a missing option', 2, ['export', '--desk', desk, '--format', 'csv'], '--out'],
  ])('%s', async (_, code, words, said) => {
    const ended = await galley.run(...words)
    expect(ended.code).toBe(code)
    expect(ended.out).toBe('')
    expect(ended.complaints).toHaveLength(1)
    expect(ended.complaints[0]).toContain(said)
  })

  test.each([
    [['--help'], 'usage: galley COMMAND'],
    [['help'], 'usage: galley COMMAND'],
    [['export', '--help'], '--overwrite'],
    [['help', 'import'], '--encoding NAME'],
  ])('help on standard output, with nothing wrong: %j', async (words, said) => {
    expect(fine(await galley.run(...words))).toContain(said)
  })

  test('a file that is there already is left as it is', async () => {
    const out = join(folder, 'kept.txt')
    writeFileSync(out, 'mine')
    expect((await galley.run('export', '--desk', desk, '--format', 'text', '--out', out)).code).toBe(1)
    expect(readFileSync(out, 'utf8')).toBe('mine')
    fine(await galley.run('export', '--desk', desk, '--format', 'text', '--out', out, '--overwrite'))
    expect(readFileSync(out, 'utf8')).not.toBe('mine')
  })

  test('a file that is not read yet', async () => {
    const file = join(folder, 'paper.txt')
    writeFileSync(file, '%PDF-1.7\n')
    const ended = await galley.run('import', file, '--desk', desk)
    expect(ended.code).toBe(1)
    expect(ended.complaints[0]).toContain('paper.txt')
    expect(ended.complaints[0]).toContain('not read yet')
  })

  test('J6 a desk that is open elsewhere has a code of its own', async () => {
    const first = galley.start('edit', '--desk', desk, '--script', '-')
    first.process.stdin.write('{"do":"article.get","article":"#1"}\n')
    await first.seen(1)
    const second = await galley.run('list', '--desk', desk)
    expect(second.code).toBe(3)
    expect(second.complaints).toEqual(['galley: this desk is open in another window'])
    first.process.stdin.end()
    expect((await first.ended).code).toBe(0)
  })
})
