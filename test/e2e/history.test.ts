// The history of an article says who did what, also of what an article brought along that was cut anew.
import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { galley, temporaryFolder } from '../support/electron'
import { openDesk, type OpenDesk } from '../support/page'
import { listed } from '../support/window'
import { sample } from './galley'

let open: OpenDesk | null = null
afterAll(() => open?.app.close())

test('an edit from before a split stays with its writer', async () => {
  const desk = temporaryFolder()
  const run = async (...words: readonly string[]): Promise<void> => expect((await galley([...words, '--desk', desk])).code).toBe(0)
  const edit = async (by: string, line: object): Promise<void> => {
    const ended = await galley(['edit', '--desk', desk, '--script', '-', '--as', by], { stdin: `${JSON.stringify(line)}\n` })
    expect(ended.code, ended.noise).toBe(0)
  }
  await run('import', sample)
  const raw = readFileSync(sample, 'utf8')
  await edit('Ada', { do: 'text.replace', article: '#1', start: 0, end: 10, with: 'Envoy' })
  await edit('Ben', { do: 'article.split', article: '#1', at: Array.from(raw.slice(0, raw.indexOf('Kim Montgomery (interviewer)'))).length })
  open = await openDesk(desk)
  const { page } = open
  await listed(page).first().click()
  await page.getByRole('tab', { name: /^History/ }).click()
  const step = page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'Split the article' })
  await step.getByRole('button', { name: /^Split the article ?Ben, / }).waitFor()
  await step.getByText(/^Ada, \d\d:\d\d$/).waitFor()
}, 90_000)
