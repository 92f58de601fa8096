// A page as a tree: what is wrong with it, and what the library's tokenizer that was used before made of the same.
import { expect, test } from 'vitest'
import { documentOf } from '../../../../electron/intake/readers/html-parse'
import { isElement, type Child } from '../../../../electron/intake/readers/html-tree'

const body = (html: string): string => documentOf(`<body>${html}`).body?.innerHTML ?? ''

test.each([
  ['paragraphs end where the next block begins', '<p>one<p>two<div>three</div>', '<p>one</p><p>two</p><div>three</div>'],
  ['items and cells end where the next one begins', '<ul><li>a<li>b</ul><table><tr><td>c<td>d<tr><th>e</table>', '<ul><li>a</li><li>b</li></ul><table><tr><td>c</td><td>d</td></tr><tr><th>e</th></tr></table>'],
  ['an item of an inner list ends no outer one', '<ul><li>a<ul><li>b</ul>c</ul>', '<ul><li>a<ul><li>b</li></ul>c</li></ul>'],
  ['an end tag closes what is open in it, and one of nothing is passed over', '<div><b>one</div>two</i></section>', '<div><b>one</b></div>two'],
  ['ends of a paragraph and a line that were not begun make one', 'a</p>b</br>c', 'a<p></p>b<br>c'],
  ['an end tag without a name is none', 'a</>b', 'ab'],
  ['names are read in any case', '<DIV CLASS=x>a</div>', '<div class="x">a</div>'],
  ['values in quotes, without, and none', '<a href="x y" title=\'q"\' rel=me/ hidden/>z</a>', '<a href="x y" title="q&quot;" rel="me/" hidden="">z</a>'],
  ['what is said twice counts as it is said first', '<a href=x href=y>z</a>', '<a href="x">z</a>'],
  ['signs that begin no tag are text', 'a < b <3 <= c<', 'a &lt; b &lt;3 &lt;= c&lt;'],
  ['entities, whole or cut short', '&lt;b&gt; &eacute;&copy &#8211;&#x41; AT&T &nosuch; <&lt', '&lt;b&gt; é© –A AT&amp;T &amp;nosuch; &lt;&lt;'],
  ['entities in values end where a word goes on', '<a href="?a=1&copy=2&amp;b" title=&lt;>x</a>', '<a href="?a=1&amp;copy=2&amp;b" title="&lt;">x</a>'],
  ['a script is text up to its end tag', '<script>if (a<b) "</scripts>&amp;"</SCRIPT >c', '<script>if (a<b) "</scripts>&amp;"</script>c'],
  ['a field of text holds no elements', '<textarea><p>a</textarea>b', '<textarea>&lt;p&gt;a</textarea>b'],
  ['comments, short, long and without an end', 'a<!-->b<!--->c<!-- d --- e --->f<!-- g', 'a<!---->b<!---->c<!-- d --- e --->f<!-- g-->'],
  ['declarations and instructions are passed over', 'a<!doctype x><?php y ?>b<![if IE]>c', 'abc'],
  ['elements of a picture end with their own tag, those of a page do not', '<svg><path/><g>a</g></svg><div/>b', '<svg><path></path><g>a</g></svg><div>b</div>'],
  ['a page that ends within a tag', 'a<b>c<a href="', 'a<b>c<a></a></b>'],
])('%s', (_, html, tree) => {
  expect(body(html)).toBe(tree)
})

test('a title is decoded, and holds no elements', () => {
  expect(documentOf('<title>a <b> &amp; c</title>d').title).toBe('a <b> & c')
})

test('a page of a hundred thousand open elements and as many ends of nothing keeps its text, in a tree that is not deeper than browsers make it', () => {
  const page = documentOf(`${'<b>'.repeat(100_000)}<svg>${'<g/>'.repeat(100_000)}text${'</i>'.repeat(100_000)}`)
  expect(page.body?.textContent).toBe('text')
  let deep = 0
  for (let node: Child | null = page.body; node && isElement(node); node = node.lastChild) deep += 1
  expect(deep).toBeLessThan(520)
})
