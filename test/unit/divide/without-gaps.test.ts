// Dumps that set no blank line between two articles, or end them by a mark: starts are told by what stands around them.
import { expect, it } from 'vitest'
import { articles } from './dump'

const starts = (lines: readonly string[]): readonly number[] => articles(lines.join('\n')).map(([first]) => first)

const chinese = [
  '新能源汽车销量连续三年增长_海风网', '2021-09-15 08:30 来源：海风网 作者：王晓东',
  '记者从中国汽车工业协会获悉，今年前八个月新能源汽车销量达到一百八十万辆，同比增长近两倍，连续三年保持增长。',
  '业内人士认为，充电设施的完善和电池成本的下降是推动销量增长的主要原因。不少城市的公共充电桩数量比去年翻了一番。', '微信 微博 QQ空间',
  '中秋假期铁路预计发送旅客三千万人次_海风网', '2021-09-16 10:12 来源：海风网 作者：赵敏',
  '中秋小长假即将到来，铁路部门预计假期三天共发送旅客三千万人次，比平日增开列车五百余列。', '各地车站加强了防疫措施，提醒旅客佩戴口罩、提前到站。购票可通过官方网站和手机客户端办理。', '微信 微博 QQ空间',
  '考古队在山西发现一处战国墓地_海风网', '2021-09-17 15:45 来源：海风网 作者：孙丽',
  '山西省考古研究院近日宣布，在晋南地区发现一处战国时期墓地，已清理墓葬三十余座，出土青铜器、玉器等文物四百多件。',
]
const forum = [
  'Strange noise from rear hub after rebuild - Bike Mechanics Forum', '12-03-2018, 09:14 PM', 'gearhead',
  'I rebuilt my rear hub last weekend and now there is a clicking noise when I coast. It goes away when I pedal.', 'Old Spokes', 'Did you grease the pawls? Too much grease makes them stick. Use a light oil instead.',
  'Which chain lube for winter? - Bike Mechanics Forum', '20-11-2018, 06:30 PM', 'snowrider',
  'I commute all year on salted roads. The dry lube I use in summer washes off in a day. What do you use?', 'Marta', 'Wet lube, wipe it every evening. There is no magic in any of the bottles they sell.',
  'Read this before posting - Bike Mechanics Forum', '01-01-2018, 10:00 AM', 'Admin',
  'Please search before you post. Use clear titles. Be kind. Photos help a lot when you describe a problem.',
]
const release = (title: string, ...text: readonly string[]): readonly string[] => [title, '', ...text.flatMap((line) => [line, ''])]
const releases = (ends: readonly string[]): readonly string[] => [
  ...release('Northgate Instruments Opens Research Center in Lyon', 'The center will employ 120 engineers by the end of 2023 and will focus on low-power imaging for medical devices.', 'It is the first of the company in Europe.', ends[0]!),
  ...release('Harbor Trust Names New Chief Financial Officer', 'Elena Petrova joins from Atlantic Mutual, where she led the finance organization and oversaw two acquisitions.', 'She succeeds Mark Doyle, who is retiring after 22 years.', ends[1]!),
  ...release('City Zoo Welcomes Twin Red Pandas', 'Two red panda cubs were born at the zoo in August. The cubs and their mother, Mei, are doing well.', 'Visitors will be able to see them from October on.', ends[2]!),
]

it('cuts Chinese news with no blank line at all at its titles', () => {
  expect(starts(chinese)).toEqual([1, 6, 11])
})

it('cuts threads of a forum with no blank line at all at their titles', () => {
  expect(starts(forum)).toEqual([1, 7, 13])
})

it.each([['###', '-30-', 'ENDS'], ['(END)', '-0-', '- Ends -'], ['# # #', '***END***', '（完）']])('cuts behind the marks that end a release: %s, %s, %s', (...ends) => {
  expect(starts(releases(ends))).toEqual([1, 9, 17])
})

it('keeps headings between paragraphs in an article with no blank line at all', () => {
  const text = ['How to Restore an Old Wooden Boat', 'Sanding a hull takes patience more than strength, and a mask, for the old paint of a boat is often poison.',
    'Tools', 'You need a scraper, paper of three grits, a brush, and a lamp that shows every scratch from the side of the hull.',
    'First steps', 'Scrape along the grain of the wood. Fill what is soft with resin, and let the hull of the boat dry for two days.', 'Paint thin. Three thin coats of paint hold longer on a boat than one that is thick, whatever the tin says.']
  expect(starts(text)).toEqual([1])
})

it('begins no article at a row of a table', () => {
  const text = ['Quarterly results of the paper mill', '', 'Net sales rose 4 per cent to 3.2 billion in the third quarter, the company said in a report on Friday.', '', '',
    '\tQ3 2020\tQ3 2019', 'Net sales\t3,201\t3,078', 'Operating profit\t412\t387', '', '', 'The board proposes an unchanged dividend. The outlook for the fourth quarter is stable, chief executive Lars Ek said.']
  expect(starts(text)).not.toContain(6)
})
