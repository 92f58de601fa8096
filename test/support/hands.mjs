// The journey whose hands are counted: the sample into a fresh desk, fixed, tagged, labelled, noted, accepted, exported.
// Every step is one real input event of Playwright's, written down with what it is for; a typed word counts as one.

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ readonly count: number, readonly lines: readonly string[] }} Counted */

/** @param {Page} page */
function countingHands(page) {
  /** @type {string[]} */
  const lines = []
  let count = 0
  const note = (/** @type {number} */ events, /** @type {string} */ line) => {
    count += events
    lines.push(`${String(count).padStart(3)}  ${line}`)
  }
  return {
    counted: () => ({ count, lines }),
    /** @param {string} key @param {string} why */
    async key(key, why) {
      note(1, `key ${key}: ${why}`)
      await page.keyboard.press(key)
    },
    /** @param {string} text @param {string} why */
    async type(text, why) {
      const words = text.split(' ').length
      note(words, `${words === 1 ? 'word' : `${words} words`} “${text}”: ${why}`)
      await page.keyboard.type(text)
    },
    /** @param {number} x @param {number} y @param {string} why */
    async click(x, y, why) {
      note(1, `click: ${why}`)
      await page.mouse.click(x, y)
    },
    /** The system's own dialog is beyond the page: its one key is counted here. @param {string} why */
    beyond(why) {
      note(1, why)
    },
  }
}

/** The middle of a word of the text in view. @param {Page} page @param {string} word */
async function middleOf(page, word) {
  await page.waitForFunction((searched) => document.querySelector('.cm-content')?.textContent?.includes(searched), word, { timeout: 20_000 })
  return page.evaluate((searched) => {
    const walker = document.createTreeWalker(/** @type {Element} */ (document.querySelector('.cm-content')), NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').search(new RegExp(`\\b${searched}\\b`))
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + searched.length)
      const { left, top, width, height } = /** @type {DOMRect} */ (range.getClientRects()[0])
      return { x: left + width / 2, y: top + height / 2 }
    }
    throw new Error(`not in view: ${searched}`)
  }, word)
}

/** Three persons and one organisation an article. Where an article names none, other words stand in, so that the hands are counted in full. */
const articles = [
  { persons: ['Qin', 'Gang', 'Montgomery'], organisation: 'AAAS', note: 'speakers named' },
  { persons: ['Pandas', 'kids', 'Dreams'], organisation: 'Twitter', note: 'list cut' },
  { persons: ['Institute', 'Center', 'Acceleration'], organisation: 'NIBIB', note: 'ends early' },
]

/**
 * On a desk that is open and empty. The save dialog has to be answered already.
 * @param {Page} page
 * @returns {Promise<Counted>}
 */
export async function journey(page) {
  const hands = countingHands(page)
  const tab = (/** @type {RegExp} */ name) => page.getByRole('tab', { name }).waitFor({ timeout: 20_000 })
  const saved = (/** @type {RegExp} */ words) => page.getByRole('status', { name: 'Done' }).filter({ hasText: words }).waitFor({ timeout: 20_000 })
  const told = (/** @type {RegExp} */ words) => page.getByRole('log', { name: 'Latest' }).filter({ hasText: words }).waitFor({ timeout: 20_000 })

  const button = /** @type {{ x: number, y: number, width: number, height: number }} */ (await page.getByRole('button', { name: /^Open the sample/ }).boundingBox())
  await hands.click(button.x + button.width / 2, button.y + button.height / 2, 'import the sample')
  const options = page.getByRole('listbox', { name: 'Articles' }).getByRole('option')
  await options.nth(2).waitFor({ timeout: 60_000 })
  await page.locator('.cm-content').waitFor()
  await tab(/^Flags \d/)

  await hands.key('Control+a', 'pick all three articles')
  await page.getByText('3 articles picked').waitFor()
  await hands.key('Control+Alt+Enter', 'accept every proposed fix')
  await told(/Fixed \d+/)
  for (const tag of ['science/diplomacy', 'china-us']) {
    await hands.key('t', 'tag them')
    await page.getByRole('dialog').getByRole('textbox', { name: 'Tag' }).waitFor()
    await hands.type(tag, 'the tag')
    await hands.key('Enter', 'give it')
    await told(new RegExp(`Tagged 3 articles: ${tag}`))
  }
  for (const [index, { persons, organisation, note }] of articles.entries()) {
    for (const [at, word] of [...persons, organisation].entries()) {
      const { x, y } = await middleOf(page, word)
      await hands.click(x, y, `into ${word}`)
      await hands.key(at < 3 ? '1' : '2', at < 3 ? 'person' : 'organisation')
      await tab(new RegExp(`^Annotations ${at + 1}$`))
    }
    await hands.key('Escape', 'let the annotation go, so that the note is on the article')
    await hands.key('n', 'a note')
    await page.getByRole('textbox', { name: 'Note on the article' }).and(page.locator(':focus')).waitFor()
    await hands.type(note, 'the note')
    await hands.key('Enter', 'keep it')
    await saved(/^Wrote a note/)
    if (index < articles.length - 1) await hands.key('Alt+j', 'the next article')
  }
  await hands.key('Escape', 'out of the note')
  await hands.key('Control+a', 'pick all three articles')
  await page.getByText('3 articles picked').waitFor()
  await hands.key('a', 'accept them')
  await told(/Accepted: 3 articles/)
  await hands.key('Control+e', 'export')
  await page.getByRole('dialog', { name: 'Export' }).waitFor()
  await hands.key('Enter', 'the set, natively')
  hands.beyond('key Enter in the system’s dialog: save it there')
  await page.getByRole('button', { name: 'Show in folder' }).waitFor({ timeout: 30_000 })
  return hands.counted()
}
