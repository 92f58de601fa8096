// What of real pages is odd: written by hand, in capitals, without a body, with code, with breaks for paragraphs.
import { expect, test } from 'vitest'
import { documentOf } from '../../../../electron/intake/readers/html-parse'
import { textOfHtml } from '../../../../electron/intake/readers/html-text'
import { read } from './read'

const ferry = 'The ferry between the two islands is back, after a winter in which nobody crossed, and the harbour is full of people who waited for it since the storms of November.'
const mill = 'The mill was sold to a family from the valley, who want to bake bread in it again, as their grandparents did, and who asked the village for a loan to mend the wheel.'

test('white space of code is text, across elements and entities', () => {
  const code = '<pre>\n<b>let</b> x = 1 &lt; 2\n\n  <i>if</i> (x) <br>  done\n\n</pre>'
  expect(textOfHtml(`<p>Before</p>${code}<p>After</p>`)).toBe('Before\n\nlet x = 1 < 2\n\n  if (x) \n  done\n\nAfter')
})

test('two breaks in a row end a paragraph, one ends a line', () => {
  expect(textOfHtml(`one<br>two<br><br>three<br />\n<br/>four`)).toBe('one\ntwo\n\nthree\n\nfour')
})

test.each([
  ['in capitals', `<HTML LANG="EN"><HEAD><TITLE>The ferry</TITLE><META NAME="author" CONTENT="Ann Lee"></HEAD><BODY><H1>The ferry</H1><P>${ferry}<P>${mill}</BODY></HTML>`],
  ['without head and body', `<html lang="en"><title>The ferry</title><meta name="author" content="Ann Lee"><h1>The ferry</h1><p>${ferry}<p>${mill}`],
  ['without a head', `<html lang="en"><meta name="author" content="Ann Lee"><title>The ferry</title><body><h1>The ferry</h1><p>${ferry}</p><p>${mill}</p></body></html>`],
  ['with divisions for paragraphs', `<html lang="en"><head><title>The ferry</title><meta name="author" content="Ann Lee"></head><body><div class="text"><h1>The ferry</h1><div>${ferry}</div><div>${mill}</div></div></body></html>`],
])('a page %s', async (_, html) => {
  const { records } = await read(html)
  expect(records.map(({ text, fields }) => ({ text, ...fields }))).toEqual([{ text: `${ferry}\n\n${mill}`, title: 'The ferry', byline: ['Ann Lee'], language: 'en' }])
})

test('a paragraph that says the title again is text where a heading said it, and the title where none did', async () => {
  const page = (top: string) => `<html><head><title>The ferry</title></head><body><article>${top}<p>The ferry</p><p>${ferry}</p><p>${mill}</p></article></body></html>`
  const texts = await Promise.all([page('<h1>The ferry</h1>'), page('')].map(async (html) => (await read(html)).records.map(({ text }) => text)))
  expect(texts).toEqual([[`The ferry\n\n${ferry}\n\n${mill}`], [`${ferry}\n\n${mill}`]])
})

test('a tree gives back what it was made of', () => {
  const body = '<p class="a b" title="1 &lt; 2 &quot;">One &amp; <b>two</b><br>three</p><!-- told --><ul><li>four</li></ul><script>if (a < b) c()</script>'
  const page = documentOf(`<html><body>${body}</body></html>`)
  expect(page.body?.innerHTML).toBe(body)
  page.body!.innerHTML = body
  expect(page.body?.innerHTML).toBe(body)
  expect(page.body?.textContent).toBe('One & twothreefourif (a < b) c()')
})

test('nodes of a tree stay in their order when they are moved', () => {
  const page = documentOf('<html><body><i>1</i><i>2</i><i>3</i><template><i>no</i></template></body></html>')
  const [one, two, three] = page.querySelectorAll('I')
  expect(page.querySelectorAll('i')).toHaveLength(3)
  page.body!.insertBefore(three!, one!)
  page.body!.replaceChild(two!, one!)
  expect(page.body!.children.map(({ textContent }) => textContent)).toEqual(['3', '2', 'no'])
  expect(two!.previousElementSibling).toBe(three)
  expect(one!.parentNode).toBeNull()
  expect(page.body!.lastChild!.previousSibling).toBe(two)
})

test('what stands beside a main part by the page\'s own word is not of it, and what introduces it is', async () => {
  const long = `<p>${ferry}</p><p>${mill}</p><p>${ferry} ${mill}</p>`
  const other = `<p>${'Another story that stands beside it, told at length, with commas, and more of them, so that it counts. '.repeat(8)}</p>`
  const page = (around: string, inside: string) => `<html><head><title>The ferry</title></head><body>${around}<header><p>${mill} So it begins.</p></header><article><h1>The ferry</h1>${long}${inside}</article></body></html>`
  const texts = await Promise.all([page('', ''), page(`<aside>${other}</aside><nav>${other}</nav><footer>${other}</footer>`, '')].map(async (html) => (await read(html)).records.map(({ text }) => text)))
  expect(texts[1]).toEqual(texts[0])
  expect(texts[0]![0]).toContain(`${ferry}\n\n${mill}`)
})
