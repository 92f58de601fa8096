// A dump made to break things, in the real application: it is shown and exported as the words it is, and nothing else happens.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { galley, temporaryFolder } from '../support/electron'
import { listen, type Listener } from '../support/listener'
import { expectArticles, listed, openWindow } from '../support/window'

const esc = '\u001b'
/** What a terminal or a line of text is steered by. */
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
const hostile = (port: number): Readonly<Record<string, readonly [title: string, text: string]>> => ({
  'markup.txt': ['Words <script>hit("title")</script><img src=x onerror=hit("title")>', `Words come first. <script>hit('text')</script> <img src="http://127.0.0.1:${port}/i" onerror="hit('onerror')"> <svg/onload=hit('svg')> <iframe srcdoc="<script>parent.hit('srcdoc')</script>"></iframe> <a href="javascript:hit('link')">press</a> <style>*{display:none}</style> <meta http-equiv=refresh content="0;url=http://127.0.0.1:${port}/m"> {{constructor.constructor('hit(1)')()}} \${hit(2)}`],
  'page.html': ['<!doctype html><title>Page</title><script>hit(10)</script>', `<body onload="hit(11)"><img src=x onerror="hit(12)"><h1 onclick="hit(13)">A heading of the page</h1><p>${'The page has words enough to be an article of its own. '.repeat(6)}</p><script src="http://127.0.0.1:${port}/s.js"></script></body>`],
  'links.txt': [`javascript:hit('t') data:text/html,<script>hit(3)</script>`, `See http://127.0.0.1:${port}/x and https://раураl.com/ and file:///etc/passwd and data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg== and vbscript:hit and mailto:a@b.c?body=x for more of it.`],
  'formula.txt': [`=cmd|' /C calc'!A0`, `+1+1 is a sum, -2 is a number, @SUM(A1) is a call, and "quotes, commas" are not cells.`],
  'yaml.txt': ['--- !!js/function "x": [*a, &b] # no', `---\ntitle: taken\n---\n\n# Not a heading\n\n\`\`\`\n<b>not code</b>\n[x](javascript:hit(4)) ![y](http://127.0.0.1:${port}/y)`],
  'bidi.txt': ['Invoice \u202Egpj.exe\u202C and \u2066isolated\u2069', `The words \u202Eare turned\u202C here and \u200Eleft\u200F, with a zero\u200Bwidth and \u061Cmark in an article that is long enough.`],
  'terminal.txt': [`${esc}[2J${esc}]0;taken\u0007 \u009b31m red title`, `${esc}[31mred${esc}[0m and ${esc}]52;c;Zm9v\u0007 clipboard and a bell \u0007 in the middle of this text.`],
  '$(touch pwned) `x` ;&.txt': ['../../../../etc/passwd', 'An article whose title is a path, and whose file has a name for a shell.'],
  'proto.txt': ['__proto__', 'constructor and prototype and hasOwnProperty are only words in this article, however they are used.'],
})

const desk = temporaryFolder()
let app: ElectronApplication
let page: Page
let listener: Listener
let dump: ReturnType<typeof hostile>

beforeAll(async () => {
  listener = await listen()
  dump = hostile(listener.port)
  const folder = temporaryFolder()
  for (const [name, [title, text]] of Object.entries(dump)) writeFileSync(join(folder, name), `${title}\n\n${text}\n`)
  const files = Object.keys(dump).map((name) => join(folder, name))
  const imported = await galley(['import', ...files, '--desk', desk])
  expect(imported.code, imported.noise).toBe(0)
  const script = Object.values(dump).flatMap(([title, text], at) => [
    { do: 'field.set', article: `#${at + 1}`, field: 'title', value: title },
    { do: 'field.set', article: `#${at + 1}`, field: 'site', value: title },
    { do: 'field.set', article: `#${at + 1}`, field: 'toString', value: 'one' },
    { do: 'field.set', article: `#${at + 1}`, field: 'constructor', value: 'two' },
    { do: 'note.add', article: `#${at + 1}`, text },
    { do: 'annotation.add', article: `#${at + 1}`, spans: [[0, 5]], label: 'claim', note: text },
  ])
  const tags = ['__proto__/constructor', '<img src=x onerror=hit(8)>'].map((tag) => ({ do: 'tag.add', query: 'all', tag }))
  const edited = await galley(['edit', '--desk', desk, '--script', '-', '--as', '<b onclick=hit(9)>Ada</b>'], { stdin: [...script, ...tags].map((line) => `${JSON.stringify(line)}\n`).join('') })
  expect(edited.code, edited.stdout).toBe(0)
  ;({ app, page } = await openWindow({ desk }))
  await page.evaluate(() => {
    const all = globalThis as unknown as { hits: string[]; hit(what: string): void }
    all.hits = []
    all.hit = (what) => void all.hits.push(what)
    addEventListener('securitypolicyviolation', (event) => all.hit(`policy: ${event.violatedDirective}`))
  })
  page.on('dialog', (dialog) => void dialog.dismiss())
  await expectArticles(page, Object.keys(dump).length)
})
afterAll(async () => {
  await app?.close()
  listener?.stop()
})

const hits = () => page.evaluate(() => (globalThis as unknown as { hits: string[] }).hits)
const copy = (parts: Readonly<Record<string, string>>) =>
  page.evaluate((all) => navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(all).map(([type, text]) => [type, new Blob([text], { type })])))]), parts)
/** The article of a file, whatever its place in the list. */
async function open(words: string): Promise<void> {
  await listed(page).filter({ hasText: words }).first().click()
  await page.locator('.cm-content').waitFor()
}

describe('on the screen', () => {
  test('every article shows in every view, and nothing of it comes alive', async () => {
    const rows = await listed(page).count()
    for (let row = 0; row < rows; row += 1) {
      await listed(page).nth(row).click()
      for (const name of ['Raw', 'Changes', 'Text']) await page.getByRole('tab', { name }).click()
      for (const name of [/^Details/, /^History/, /^Annotations/, /^Flags/]) await page.getByRole('tab', { name }).click()
    }
    await page.waitForTimeout(300)
    expect(await hits()).toEqual([])
    expect(listener.caught).toEqual([])
    expect(page.url()).toBe('app://galley/index.html')
    const alive = await page.evaluate(() => [...document.querySelectorAll('script:not([src]), iframe, object, embed, img, a[href], meta[http-equiv], base, form[action]')].map((node) => node.outerHTML.slice(0, 80)))
    expect(alive).toEqual([])
    expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
  })

  test('I5 markup and links are words', async () => {
    await open('Words <script>')
    expect(await page.locator('.cm-content').innerText()).toContain(`<script>hit('text')</script>`)
    await open('javascript:hit')
    await page.locator('.cm-content').click()
    await page.locator('.cm-content').dblclick({ modifiers: ['Control'] })
    await page.keyboard.press('Escape')
    expect(await hits()).toEqual([])
  })

  test('a title cannot turn the order of the words around it', async () => {
    const row = listed(page).filter({ hasText: 'Invoice' }).first()
    expect(await row.innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(await row.innerText()).toContain('\\u202e')
  })

  test('pasted markup is its plain words', async () => {
    await open('__proto__')
    const markup = '<img src=x onerror="hit(5)"><b>rich</b><script>hit(6)</script>'
    await copy({ 'text/plain': 'plain <b>words</b> ', 'text/html': markup })
    await page.locator('.cm-content').dblclick()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+v')
    await expect.poll(() => page.locator('.cm-content').innerText()).toContain('plain <b>words</b> ')
    await page.keyboard.press('Escape')
    expect(await page.locator('.cm-content b, .cm-content img, .cm-content script').count()).toBe(0)
    await copy({ 'text/html': markup })
    await page.locator('.cm-content').dblclick()
    await page.keyboard.press('Control+v')
    await page.keyboard.press('Escape')
    expect(await page.locator('.cm-content img').count()).toBe(0)
    expect(await hits()).toEqual([])
  })
})

describe('on the way out', () => {
  const out = temporaryFolder()
  async function exported(format: string, ending: string): Promise<string> {
    const file = join(out, `set.${ending}`)
    const ended = await galley(['export', '--desk', desk, '--format', format, '--out', file])
    expect(ended.code, ended.noise).toBe(0)
    return readFileSync(file, 'utf8')
  }

  test('a terminal is told nothing', async () => {
    await app.close()
    const edited = await galley(['edit', '--desk', desk, '--script', '-'], { stdin: `{"do":"tag.add","article":"#1","tag":"x","__proto__":{"polluted":1}}\n{"do":"\\u001b[31m"}\n{"do":"tag.add","article":"${esc}[31m","tag":"x"}\n` })
    expect(edited.stdout + edited.stderr).not.toMatch(steering)
    for (const words of [['list'], ['list', '--json'], ['list', '--query', `site:"${esc}[31m"`], ['verify'], [`${esc}[31m`]]) {
      const { stdout, stderr } = await galley([...words, ...(words.length > 1 || words[0] === 'list' || words[0] === 'verify' ? ['--desk', desk] : [])])
      expect(`${stdout}${stderr}`).not.toMatch(steering)
    }
  })

  test('keys of a prototype are fields and tags like others', async () => {
    const lines = (await exported('galley', 'jsonl')).trim().split('\n').slice(1).map((line) => JSON.parse(line) as { fields: object; tags: string[] })
    expect(lines).toHaveLength(Object.keys(dump).length)
    for (const { fields, tags } of lines) {
      expect(Object.entries(fields).sort()).toEqual([['constructor', 'two'], ['toString', 'one']])
      expect(tags).toContain('__proto__/constructor')
    }
    const found = await galley(['list', '--desk', desk, '--query', 'tag:__proto__'])
    expect(found.stdout.trim().split('\n')).toHaveLength(lines.length)
  })

  test('a spreadsheet is given no formula', async () => {
    const cells = [...(await exported('csv', 'csv')).matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    expect(cells).toContain(`'=cmd|' /C calc'!A0`)
  })

  test('Markdown and YAML hold only what Galley wrote', async () => {
    const file = await exported('markdown', 'md')
    const fronts = [...file.matchAll(/(?:^|\n)---\n(.*?)\n---\n/gs)].map(([, front]) => front!)
    expect(fronts).toHaveLength(Object.keys(dump).length)
    const titles = fronts.map((front) => (parseAllDocuments(front)[0]!.toJS() as { title: string }).title)
    expect(titles).toContain('--- !!js/function "x": [*a, &b] # no')
    const bodies = file.replace(/(?:^|\n)---\n.*?\n---\n/gs, '\n')
    expect(bodies).not.toMatch(/(?<!\\)<\w|(?<!\\)!\[|(?<!\\)\]\(|^```|^#(?! )/m)
  })
})
