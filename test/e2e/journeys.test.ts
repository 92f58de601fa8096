// Journeys that no other file has, each by keys alone or by the mouse alone: edges and steps between annotations, labels changed,
// merged, saved and brought in; many articles judged at once, sentences labelled, a relation drawn, the same words everywhere.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/electron'
import { caretTo, dragOver, sampleDesk, type OpenDesk } from '../support/page'
import { listed } from '../support/window'

let open: OpenDesk
beforeAll(async () => { open = await sampleDesk() }, 120_000)
afterAll(async () => { await open?.app.close().catch(() => undefined) })

const said = (words: string | RegExp) => open.page.getByRole('status', { name: 'Done' }).filter({ hasText: words }).waitFor()
const told = (words: string | RegExp) => open.page.getByRole('log', { name: 'Latest' }).filter({ hasText: words }).waitFor()
const bar = (name: string | RegExp, pressed?: true) => open.page.getByRole('toolbar', { name: 'Labels' }).getByRole('button', { name, ...(pressed ? { pressed } : {}) })
const nav = (name: RegExp) => open.page.getByRole('navigation', { name: 'Navigation' }).getByRole('button', { name })
const scheme = () => open.page.getByRole('dialog', { name: 'Labels' })
const option = (name: RegExp) => scheme().getByRole('listbox', { name: 'Labels of the desk' }).getByRole('option', { name })
/** The words of an annotation in the inspector's list. */
const quoted = (words: string) => open.page.locator('[data-annotation-item]').filter({ has: open.page.getByText(words, { exact: true }) })

/** Tab until a control of the dialog has the focus. */
async function tabTo(role: 'button' | 'combobox' | 'option' | 'textbox', name: string | RegExp): Promise<void> {
  const wanted = scheme().getByRole(role, { name }).first()
  for (let step = 0; step < 30; step += 1) {
    if (await wanted.evaluate((node) => node === document.activeElement).catch(() => false)) return
    await open.page.keyboard.press('Tab')
  }
  expect.fail(`not reached by Tab: ${role} ${String(name)}`)
}

async function answerDialogs(filePath: string): Promise<void> {
  await open.app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, filePath)
}

const written = (path: string) => expect.poll(() => { try { return readFileSync(path, 'utf8') } catch { return '' } })

describe.sequential('by keys', () => {
  test('the edges of an annotation grow and shrink, and L goes from one to the next and back', async () => {
    const { page } = open
    await page.getByRole('tab', { name: /^Flags/ }).focus()
    await page.keyboard.press('ArrowRight')
    await caretTo(page, 'Montgomery')
    await page.keyboard.press('1')
    await said('Labelled “Montgomery” person, saved')
    await page.keyboard.press('Shift+ArrowRight')
    await quoted('Montgomery,').waitFor()
    await page.keyboard.press('Shift+ArrowLeft')
    await quoted('Montgomery').waitFor()
    await page.keyboard.press('Alt+Shift+ArrowRight')
    await quoted('ontgomery').waitFor()
    await page.keyboard.press('Alt+Shift+ArrowLeft')
    await quoted('Montgomery').waitFor()
    await page.keyboard.press('Escape')
    await caretTo(page, 'Science')
    await page.keyboard.press('2')
    await said('Labelled “Science” organisation, saved')
    await page.keyboard.press('l')
    await bar('Person', true).waitFor()
    await page.keyboard.press('Shift+l')
    await bar('Organisation', true).waitFor()
    await page.keyboard.press('Escape')
  })

  test('a label takes another key, goes to doccano and to Galley’s own JSON, comes back from both, and is merged', async () => {
    const { page } = open
    const folder = temporaryFolder()
    await page.keyboard.press('Control+l')
    await scheme().waitFor()
    await tabTo('option', /^1?\s*Person/)
    await page.keyboard.type('claim')
    await page.keyboard.press('Enter')
    await tabTo('combobox', 'Key')
    await page.keyboard.type('9')
    await said('Changed the label claim, saved')
    for (const [down, name] of [[0, 'own.json'], [2, 'doccano.json']] as const) {
      await answerDialogs(join(folder, name))
      await tabTo('button', 'Save as…')
      await page.keyboard.press('Enter')
      await page.getByRole('menuitem').first().waitFor()
      for (let step = 0; step < down; step += 1) await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await written(join(folder, name)).toContain('claim')
      await told(`Saved ${name}`)
    }
    const own = JSON.parse(readFileSync(join(folder, 'own.json'), 'utf8'))
    expect(own.labels.find((label: { name: string }) => label.name === 'claim')).toMatchObject({ key: '9', stroke: 'double' })
    own.labels.push({ name: 'statute', description: 'A law by its name' })
    writeFileSync(join(folder, 'own.json'), JSON.stringify(own))
    const doccano = JSON.parse(readFileSync(join(folder, 'doccano.json'), 'utf8'))
    expect(doccano.find((label: { text: string }) => label.text === 'claim')).toMatchObject({ suffix_key: '9', background_color: expect.stringMatching(/^#/) })
    writeFileSync(join(folder, 'doccano.json'), JSON.stringify([...doccano, { text: 'treaty', suffix_key: null, background_color: '#209CEE' }]))
    for (const [name, label] of [['own.json', 'Statute'], ['doccano.json', 'Treaty']] as const) {
      await answerDialogs(join(folder, name))
      await tabTo('button', 'Bring in…')
      await page.keyboard.press('Enter')
      await option(new RegExp(label)).waitFor()
    }
    await tabTo('option', /Claim/)
    await page.keyboard.type('treaty')
    await page.keyboard.press('Enter')
    await tabTo('combobox', 'Merge into')
    await page.keyboard.type('statute')
    await tabTo('button', 'Merge')
    await page.keyboard.press('Enter')
    await option(/Treaty/).waitFor({ state: 'detached' })
    // What had the focus is gone, and the dialog takes it.
    await expect.poll(() => scheme().evaluate((node) => node.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await scheme().waitFor({ state: 'detached' })
    await bar(/Statute/).waitFor()
  })
})

describe.sequential('by the mouse', () => {
  test('picked articles are rejected with a reason, and one press takes it back', async () => {
    const { page } = open
    await listed(page).nth(1).click()
    await listed(page).nth(2).click({ modifiers: ['Shift'] })
    await page.getByText('2 articles picked').waitFor()
    // What is picked stays so until it is let go: by the key that leaves everything, or by its button.
    await page.getByRole('listbox', { name: 'Articles' }).focus()
    await page.keyboard.press('Escape')
    await page.getByText('2 articles picked').waitFor({ state: 'detached' })
    await listed(page).nth(2).click({ modifiers: ['Shift'] })
    await page.getByRole('toolbar', { name: 'Picked articles' }).getByRole('button', { name: 'Pick none' }).click()
    await page.getByText('2 articles picked').waitFor({ state: 'detached' })
    await listed(page).nth(2).click({ modifiers: ['Shift'] })
    await page.getByRole('toolbar', { name: 'Picked articles' }).getByRole('button', { name: 'Reject…' }).click()
    await page.getByRole('dialog', { name: 'Reject 2 articles' }).getByRole('button', { name: /duplicate/ }).click()
    await told(/Rejected 2 articles: /)
    await nav(/^Rejected 2$/).click()
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
    await nav(/^Rejected 0$/).waitFor()
    await nav(/^All articles/).click()
    await listed(page).nth(0).click()
    await page.locator('.cm-content').getByText('Ambassador').first().waitFor()
  })

  test('a drag takes whole sentences where that is chosen, and the bar labels them', async () => {
    const { page } = open
    await page.getByRole('tab', { name: /^Annotations 2$/ }).click()
    await page.getByRole('button', { name: /by words/ }).click()
    await dragOver(page, 'diplomatic relations')
    await bar(/Quotation/).click()
    await said(/^Labelled “Kim Montgomery .*” quotation, saved/)
    await page.getByRole('button', { name: /by sentences/ }).click()
    await page.getByRole('button', { name: /by letters/ }).click()
  })

  test('a relation is drawn between two annotations of the inspector', async () => {
    const { page } = open
    await quoted('Science').getByRole('button').first().click()
    await page.getByRole('button', { name: /^Relation/ }).click()
    await page.getByRole('button', { name: /^Now select the other one/ }).waitFor()
    await quoted('Montgomery').getByRole('button').first().click()
    await page.getByRole('button', { name: /^Relate “Science” to this/ }).click()
    await said(/^Related “.*” to “.*”: related, saved/)
    await page.getByRole('list', { name: 'Relations' }).getByRole('button', { name: 'Science', exact: true }).waitFor()
  })

  test('the same words are labelled everywhere out of the palette', async () => {
    const { page } = open
    await dragOver(page, 'Washington')
    await page.getByRole('button', { name: /^Commands/ }).click()
    await page.getByRole('option', { name: /^Label these words everywhere/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Label these words everywhere' })
    await dialog.getByRole('combobox', { name: 'Label' }).selectOption('place')
    await dialog.getByText(/^\d+ places? in 1 article of 1\.$/).waitFor()
    await dialog.getByRole('button', { name: /^Label/ }).click()
    await told(/^Labelled “Washington” place/)
  })
})
