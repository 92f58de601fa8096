// Posts with what readers wrote under them: each is one article, and the next begins behind the last comment.
import { expect, it } from 'vitest'
import { articles } from './dump'

const posts = [
  ['Why I gave up my car after twenty years', 'Last autumn I sold the car. It had stood in front of the house for most of the summer, and the bill came.', 'I had driven 2,100 kilometres in a year. A taxi would have been cheaper by a good deal.', 'I did the same in spring and have not missed it for a day.', 'Wait for the winter! You will want it back by then.'],
  ['A week without a screen', 'On Monday I put the phone into a drawer. The first hour was the worst, and I kept reaching for it.', 'By Wednesday I had read two novels. By Friday I had called my mother, and we talked for an hour.', 'How did you find out about the strike, if I may ask?', 'My children would not survive a morning of this.'],
  ['The bakery on the corner', 'For thirty years the bakery on the corner opened at five. I know because I lived above it then.', 'It closed in March. There is a shop for phone covers now, and I wake up at seven for no reason.', 'This made me cry, and I never even lived in your town.', 'We had one like that in Leeds. Gone too, of course.'],
] as const

it.each([
  ['English', '2 comments', ['Marta says:\nOctober 12, 2021 at 8:14 am', 'Old Tom says:\nOctober 12, 2021 at 9:40 am']],
  ['German', 'Kommentare (2)', ['Marta Vogt\n12. Oktober 2021 um 8:14 Uhr', 'Tom Berg\n13. Oktober 2021 um 9:40 Uhr']],
] as const)('parts posts behind their comments: %s', (_, counted, [one, two]) => {
  const text = posts.map(([title, first, second, said, answered]) => [title, first, second, counted, `${one}\n${said}`, `${two}\n${answered}`].join('\n\n')).join('\n\n')
  expect(articles(text).map(([first]) => first)).toEqual([1, 17, 33])
})

it('keeps a guide whole whose comments are counted above its headings, and signed by nobody', () => {
  expect(articles([
    'How to keep a roof for fifty years', 'A roof wants a look each spring, when the snow has gone and before the first storms come over the hill.', '12 comments',
    'What to look for', 'Slates that have slipped show as dark gaps from the street, and moss grows where water stands for long.',
    'Whom to call', 'A roofer with a ladder of his own and no van full of new tiles will tell you what can wait a year.',
    'What it costs', 'Two slates and an hour of work come to less than one ceiling, and the ceiling is what you pay for later.',
  ].join('\n\n'))).toHaveLength(1)
})
