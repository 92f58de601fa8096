// Letters, transcripts and newswire in capitals with one blank line everywhere, or none: what tells their starts is how
// letters open and close, who speaks, and that the file's first line is loud as well.
import { expect, it } from 'vitest'
import { articles } from './dump'

const found = (blocks: readonly string[], gap: string): readonly string[] => {
  const text = blocks.join(gap)
  const lines = text.split('\n')
  return articles(text).map(([first]) => lines[first - 1] ?? '')
}
const gaps = [['one blank line', '\n\n'], ['no blank line', '\n']] as const

const english = [
  'Bath, 4 May 1811', 'My dear Jane,', 'The coach was late and the inn was cold, but we are all here and nobody has lost a hat on the way.', 'Your aunt asks for the receipt of the almond cake, and will not be put off with another one.', 'Yours affectionately,', 'Edward Knight',
  'Bath, 9 May 1811', 'My dear Jane,', 'The cake was a success. We have walked to the river twice, and the second time it did not rain until we were home again.', 'Believe me always yours,', 'Edward Knight', 'P.S. Mr. Elton has been seen with a book.',
  'London, 2 June 1811', 'Dear Sir,', 'I have received the manuscript and will read it as soon as the printer leaves me an hour in which to do so.', 'Your obedient servant,', 'Thomas Egerton',
]
const russian = [
  'Москва, 3 марта 1902 г.', 'Дорогая Ольга!', 'Вчера приехал домой поздно, дорога была вся в снегу, и лошади едва шли до самого города.', 'Пиши мне о театре, здесь о нём никто ничего толком не знает, а газеты врут.', 'Твой', 'Антон Павлов',
  'Ялта, 12 марта 1902 г.', 'Дорогая Ольга!', 'Здесь уже совсем тепло, цветёт миндаль, и я целый день сижу на балконе с книгой, которую ты прислала.', 'С уважением,', 'Антон Павлов',
  'Ялта, 20 марта 1902 г.', 'Уважаемый Иван Алексеевич!', 'Рассказ получил и прочёл с большим удовольствием, отправляю его вам обратно с немногими пометками.', 'Искренне Ваш,', 'Антон Павлов',
]
const radio = [
  'Keeping bees on a roof', 'Mara Lind: Welcome to the garden hour. Today we talk about bees, and I have brought somebody who keeps them in the middle of the city.', 'Otto Reuss: Thank you. I have four hives on the roof of a school, and the children look after two of them.', 'Mara Lind: Do the neighbours mind?', 'Otto Reuss: They did in the first summer. Since they get a jar of honey each, they do not.', 'Mara Lind: We will hear in autumn how the harvest was.',
  'Repairing old clocks', 'Nadia Haddad: My guest has repaired the clocks of three churches, and she has never been paid for one of them.', 'Ines Fall: That is so. The first was a bet, and the others came because of the first, as such things do.', 'Nadia Haddad: What breaks in a clock of that size?', 'Ines Fall: The ropes, nearly always. The wheels will outlive us all, if somebody keeps the pigeons out.', 'Nadia Haddad: Thank you for coming.',
  'Swimming in winter', 'Pavel Dusek: It is four degrees in the lake this morning, and my guest has just come out of it, smiling.', 'Rosa Anders: The smile is frozen, I cannot move it. But it is the best half hour of the day, I promise you that.', 'Pavel Dusek: How does one begin?', 'Rosa Anders: In summer, and then one simply does not stop. Nobody should begin in January, nor alone.',
]
const wire = [
  'PORT STRIKE ENTERS SECOND WEEK', 'Dock workers at the northern ports stayed out for an eighth day, and talks with the employers were put off until Monday.', 'Forty ships are waiting in the roads, a spokesman for the harbour said.',
  'GRAIN BOARD RAISES CROP ESTIMATE', 'The board raised its estimate of the wheat crop to 14.2 mln tonnes from 13.7 mln, after rain in the western districts.', 'Exports are seen unchanged from last month.',
  'CENTRAL BANK LEAVES RATES UNCHANGED', 'The central bank left its discount rate at 5.5 pct, as most dealers had expected, and said growth in money was within its aims.', 'The decision was unanimous.',
  'MINISTER REJECTS PLAN FOR PIPELINE', 'The energy minister rejected a plan to carry gas through the coastal park, and asked the company for another route by June.', 'The company said it would study the decision.',
]

it.each(gaps)('begins a letter at its head, behind the close of the one before: %s', (_, gap) => {
  expect(found(english, gap)).toEqual(['Bath, 4 May 1811', 'Bath, 9 May 1811', 'London, 2 June 1811'])
  expect(found(russian, gap)).toEqual(['Москва, 3 марта 1902 г.', 'Ялта, 12 марта 1902 г.', 'Ялта, 20 марта 1902 г.'])
})

it.each(gaps)('begins a transcript at a line that nobody speaks and behind which others speak: %s', (_, gap) => {
  expect(found(radio, gap)).toEqual(['Keeping bees on a roof', 'Repairing old clocks', 'Swimming in winter'])
})

it.each(gaps)('begins reports at lines in capitals where the first line is one: %s', (_, gap) => {
  expect(found(wire, gap)).toEqual(['PORT STRIKE ENTERS SECOND WEEK', 'GRAIN BOARD RAISES CROP ESTIMATE', 'CENTRAL BANK LEAVES RATES UNCHANGED', 'MINISTER REJECTS PLAN FOR PIPELINE'])
})

it('keeps the parts of one talk together, where the same people go on', () => {
  const talk = ['Keeping bees on a roof', ...radio.slice(1, 4), 'Neighbours and honey', ...radio.slice(4, 6), 'Otto Reuss: It will be a good one. The lime trees flower late this year, and the bees have not been idle so far.', 'Mara Lind: Then we shall come and taste it, all of us.']
  expect(found(talk, '\n\n')).toEqual(['Keeping bees on a roof'])
})
