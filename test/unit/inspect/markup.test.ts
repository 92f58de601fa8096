// Markup and code that scrapers leave in texts, and what only looks like it: what is deleted, and what must stay.
import { expect, it } from 'vitest'
import { markupFlags } from '../../../shared/inspect/markup'

function without(text: string): string {
  const cuts = markupFlags(text).flatMap(({ ranges }) => Array.from({ length: ranges.length / 2 }, (_, at) => [ranges[2 * at] ?? 0, ranges[2 * at + 1] ?? 0] as const))
  return cuts.sort((left, right) => right[0] - left[0]).reduce((now, [start, end]) => now.slice(0, start) + now.slice(end), text)
}

it.each([
  ['a <time datetime="2020">day</time> <!-- more -->out', 'a day out'], ['</main><footer class="f">End', 'End'], ['<svg viewBox="0 0"><path d="M0"/></svg>x', 'x'], ['<o:p>Так</o:p>', 'Так'], ['see\n<img src="x.jpg" alt="foo" width=\nhere', 'see\n\nhere'], ['<?php echo 1; ?>x', 'x'],
  ['the [[Nile|great Nile]] and [[Кама]]', 'the great Nile and Кама'], ["'''Bold''' it is", 'Bold it is'], ['== Geschichte ==\nEs war', 'Geschichte\nEs war'], ['so{{cite web|url=http://a.example}}.', 'so.'], ['[[Datei:Foo.jpg|thumb|200px|Haus]]x', 'x'], ['[http://a.example the site]', 'the site'], ['{| class="w"\n|-\n|}', '\n\n'],
  ['[b]Привет[/b] [url=http://a.example]всем[/url]', 'Привет всем'], ['[SIZE=4]x[/SIZE]', 'x'], ['[caption id="a" width="300"]A dam[/caption]', 'A dam'], ['[/et_pb_text][gallery ids="1,2"]x', 'x'],
  ['so **sehr wichtig** und ~~alt~~', 'so sehr wichtig und alt'], ['这是**重点**内容', '这是重点内容'], ['[the rule](https://a.example/b "T") ![dam](img/a.png)', 'the rule dam'], ['## Why\ntext', 'Why\ntext'],
  ['A\n.post { color: #333; margin: 0 }\nB', 'A\n\nB'], ['A\n#nav a:hover {\n  color: red;\n}\nB', 'A\n\nB'], ['A\n(adsbygoogle = window.adsbygoogle || []).push({});\nB', 'A\n\nB'], ['A\nvar slot = "mpu1";\nB', 'A\n\nB'], ['{"@context":"https://schema.org","@type":"Article"}', ''],
])('%j is cleared to %j', (text, clean) => expect(without(text)).toBe(clean))

it.each([
  'a < b > c', 'List<String> and Vec<T>', '<John Smith> wrote', 'usage: make <target>', '<3 and >:(', 'f**k and s**t', 'п**да', '2 ** 3 ** 4', '__init__ and some_long_name', '[sic] and [...] and [1] and [left] Ann', '[[ -f x ]]', "'' and ''", '{a, b}', '#1 #hashtag', 'He let x = 5', 'f(x)[i](j)', 'struct A { foo: i32,\nbar: f32 }', 'const { Cell::new(1) }', 'a == b',
])('%j stays', (text) => expect(markupFlags(text)).toEqual([]))

it('leaves the code of an article about code', () => {
  const one = 'var a = 1;\n\nThen\n\n'
  expect(markupFlags(one.repeat(2)).map(({ message }) => message)).toEqual(['2 × code left over, such as var a = 1;'])
  expect(markupFlags(one.repeat(4))).toEqual([])
})
