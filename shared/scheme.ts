// The label scheme that every new desk starts with: what a reader of news marks. Hue and stroke as in the tokens.
import type { Label } from './annotation'

export const newsScheme: readonly Label[] = [
  { name: 'person', hue: 1, stroke: 'solid', key: '1', description: 'A person, by name or by title and name.' },
  { name: 'organisation', hue: 2, stroke: 'solid', key: '2', description: 'A company, office, party, team, paper.' },
  { name: 'place', hue: 3, stroke: 'dashed', key: '3', description: 'A country, city, building, sea.' },
  { name: 'date', hue: 4, stroke: 'solid', key: '4', description: 'A day, month, year or span of time.' },
  { name: 'quotation', hue: 5, stroke: 'dotted', key: '5', description: 'Words of somebody, quoted.' },
  { name: 'claim', hue: 6, stroke: 'double', key: '6', description: 'A statement that can be checked.' },
  { name: 'error', hue: 8, stroke: 'wavy', key: '7', description: 'Something wrong that stays as it is.' },
]
