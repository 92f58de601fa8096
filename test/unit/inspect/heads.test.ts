// The lines around a title as offices, agencies and sites of many languages set them: authors behind dates, places and days,
// words over the title.
import { describe, expect, it } from 'vitest'
import { headerKind } from '../../../shared/divide/header'
import { readByline } from '../../../shared/inspect/byline'
import { pieces } from '../divide/dump'

describe('authors behind a date', () => {
  it.each([
    ['Posted on March 3, 2021 by Ann Lee', ['Ann Lee']], ['March 3, 2021 | By Ann Lee and Bo Chen', ['Ann Lee', 'Bo Chen']], ['2021-09-15 08:30 来源：海风网 作者：王晓东', ['王晓东']],
    ['12.03.2020 von Karl Groß', ['Karl Groß']], ['Publié le 3 mars 2021 par Claire Le Goff', ['Claire Le Goff']], ['12/03/2019 - por José Núñez', ['José Núñez']],
  ])('are read from %j', (line, names) => {
    const found = readByline(line)
    expect(found?.names).toEqual(names)
    expect(line.slice(found!.start, found!.end)).toContain(names[0])
  })
  it.each(['In 2019, 40 houses were built by Ann Lee', 'The plan was made in 2019 by the council', '5 May 2020, updated by the editors', 'Chapter 3 was written in 1921 by Karl Groß and others'])('are not read from %j', (line) => {
    expect(readByline(line)).toBeNull()
  })
})

it.each([
  'MADRID, 4 may (Agencia Sur) - El Gobierno presentó este lunes un plan', 'LYON, France, Sept. 8, 2022 – Northgate Instruments today announced', 'МОСКВА, 5 мая — РИА Новости. Министр заявил', 'МОСКВА, 5 мая. /ТАСС/. Министр заявил',
  '新华社北京9月15日电（记者王晓东）记者从部门获悉', '(서울=연합뉴스) 김철수 기자 = 정부는', '【東京=佐藤健】政府は三日', 'القاهرة (رويترز) - قال وزير', 'NEW YORK, Jan. 5 -- Stocks fell', 'OSLO, May 2, 2023 /PRNewswire/ -- Acme Robotics today opened',
  'Köln (ots) - Kaputt ist nicht gleich Müll: 34 Prozent der Deutschen lassen Geräte reparieren.', 'Lugo, 3 mar (EFE).- La Guardia Civil ha detenido a tres jóvenes de entre 19 y 23 años.', 'Nowy Jork, 3.5.2021 (PAP) – Rada miasta odłożyła w poniedziałek głosowanie nad planem.',
])('opens a report: %j', (line) => {
  expect(headerKind(line)).toBe('dateline')
})

it.each(['Anna Berg (Sweden) – gold', 'Smith said (and nobody doubted it) – as he often did in those days – that the bridge would hold.'])('opens no report: %j', (line) => {
  expect(headerKind(line)).toBeNull()
})

it('takes the headline for the title, not the word of the press office over it', () => {
  const text = ['FOR IMMEDIATE RELEASE', '', 'Northgate Instruments Opens Research Center in Lyon', '', 'LYON, France, Sept. 8, 2022 – Northgate Instruments, a maker of optical sensors, today announced the opening of its first European research center.', ''].join('\n')
  expect(pieces(text).map(({ titleLine }) => titleLine)).toEqual([2])
})
