// A whole page alone in its file: what stands on it beside the article begins no article.
import { expect, it } from 'vitest'
import { articles } from './dump'

const menu = ['Home', 'News', 'Sport', 'Culture', 'Weather', 'Jobs', 'Contact', 'Sign in']
const text = ['The old ferry over the Lenn will stop at the end of the month, after ninety years, because nobody wants to pay for a new engine.', 'The council says that the bridge is near enough. People on the far bank say that it is near only for those who own a car.', 'A last trip with music is planned for the thirtieth.']
const page = (...more: readonly string[]): string => ['The ferry stops – Lenn Courier', ...menu, 'The ferry stops', ...text, ...more].join('\n\n')
const starts = (dump: string): readonly number[] => articles(dump).map(([first]) => first)

it('takes no headline beside the article for a start, where the first title stands again as the heading of its page', () => {
  expect(starts(page('Most read', 'Baker of the market square retires after forty years of early mornings', 'Ines Fall', 'He never once overslept, he says, and now he means to begin with it as soon as he can.', 'Contact', 'About us', 'Privacy'))).toEqual([1])
})
