// A page alone in its file, with teasers of other stories under its text: headline, name, a few lines.
import { expect, it } from 'vitest'
import { articles, learn, linesOf } from './dump'

const menu = ['Home', 'Opinion', 'Sports', 'Business', 'Weather', 'Contact us', 'Log in', 'Subscribe', 'Privacy policy', 'Search']
const text = [
  'The ferry that serves the four outer islands will not sail before Monday, its owner said on Thursday.',
  'Divers found a crack in the rudder stock during an inspection that had been put off since the spring.',
  'Two smaller boats will carry the mail and whatever the shops have ordered, as far as there is room for it.',
]
const teasers = [
  ['Why the harbour master resigned in the middle of the season', 'Ann Keller', 'The man who ran the port for twenty years says that nobody in the town hall answered his letters.'],
  ['A bad summer for the mussel farms along the northern shore', 'Tom Hughes', 'Growers blame warm water for what happened, and count what is left of the year and of their boats.'],
  ['What the new lock will cost the towns upstream of it', 'Ruth Feldman', 'The bill has doubled since the first plans were drawn up by the ministry, and nobody says who pays.'],
]
const foot = ['Share', 'Tweet', 'Read more', 'Newsletter', 'Terms of use', 'Advertise', 'Follow us', 'Cookies']
const page = [...['Ferry to the islands stays in port - The Harbour Post'], ...menu, ...text, 'Share', 'Email', ...teasers.flat(), ...foot]

it.each([['with a blank line everywhere', ['', '']], ['without blank lines', ['']]] as const)('keeps a page with its teasers whole, %s', (_, between) => {
  expect(articles(page.join('\n'.repeat(between.length)))).toHaveLength(1)
})

it('counts the lines of a page among the short ones', () => {
  expect(learn(linesOf(page.join('\n')))['furniture']).toBeGreaterThan(0.5)
  expect(learn(linesOf('Rain on the roof\nand wind in the tree\nnobody comes\nto look for me'))['furniture']).toBe(0)
})
