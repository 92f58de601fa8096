// Articles that close as the file's last line does: by a field, by who speaks, by an agency behind the last sentence. And
// what closes parts of one article alike.
import { describe, expect, it } from 'vitest'
import { articles, linesOf, pieces } from './dump'

const release = (title: string, place: string, about: string, from: string): string =>
  `${title}\n\n${place} /PRNewswire/ -- The company said today that it will open a plant and hire 240 people by the end of the year.\n\n"This is the place for us," its chief executive said.\n\n${about}\n\nIt was founded in 2014 and has customers in eleven countries, most of them in the south.\n\nSOURCE ${from}`

describe('articles are parted where each closes as the last does', () => {
  it('by a word in capitals and a name', () => {
    expect(articles([
      release('Acme Robotics Opens Its First Plant in Ohio', 'COLUMBUS, Ohio, March 3, 2023', 'About Acme Robotics', 'Acme Robotics'),
      release('Blue Lake Bancorp Declares a Dividend', 'BLUE LAKE, Minn., March 3, 2023', 'Forward-Looking Statements', 'Blue Lake Bancorp'),
      release('The Market for Cold Brew Will Double', 'LONDON, March 2, 2023', 'Key Takeaways', 'Brewline Research'),
    ].join('\n\n'))).toEqual([[1, 11], [13, 23], [25, 35]])
  })

  it('by a field whose name nobody was told', () => {
    const text = (title: string, first: string, heading: string, from: string): string => `${title}\n\n${first}\n\n${heading}\n\nDie Kundinnen und Kunden werden in den nächsten Tagen angeschrieben, teilte das Unternehmen mit.\n\nAnsprechpartner\nJens Albrecht\n\nOriginal-Content von: ${from}, übermittelt durch news aktuell`
    expect(articles([
      text('Stadtwerke Lindenau senken den Strompreis', 'Lindenau (ots) - Die Stadtwerke Lindenau senken zum 1. April ihren Strompreis um 2,4 Cent je Kilowattstunde.', 'Über die Stadtwerke', 'Stadtwerke Lindenau GmbH'),
      text('POL-HST: Zeugen nach Unfallflucht gesucht', 'Stralsund (ots) - Nach einem Unfall auf dem Parkplatz eines Supermarktes sucht die Polizei Zeugen.', 'Hinweise', 'Polizeiinspektion Stralsund'),
      text('Jeder Dritte repariert lieber, als neu zu kaufen', 'Köln (ots) - Kaputt ist nicht gleich Müll: 34 Prozent der Deutschen lassen Geräte reparieren.', 'Über die Umfrage', 'Institut Meinung & Markt'),
    ].join('\n\n'))).toEqual([[1, 12], [14, 25], [27, 38]])
  })

  it('by the agency behind the last sentence, with no blank line anywhere', () => {
    expect(articles([
      'Detenidos tres jóvenes por el robo de cobre\nLa Guardia Civil ha detenido a tres jóvenes como presuntos autores del robo de 400 kilos de cobre.\nLos detenidos han pasado a disposición judicial. EFE',
      'El Gobierno destina seis millones a caminos\nEl Consejo de Gobierno ha aprobado una partida de seis millones de euros para reparar caminos.\nLas obras empezarán antes del verano. EFE',
      'La pintora Elena Robles expone en Cádiz\nLa pintora presenta desde este viernes una exposición de treinta lienzos sobre la casa de su infancia.\nLa muestra puede visitarse hasta el 30 de abril. EFE',
    ].join('\n'))).toEqual([[1, 3], [4, 6], [7, 9]])
  })
})

describe('one article stays whole', () => {
  const part = (heading: string, text: string, close: string): string => `${heading}\n\n${text}\n\n${close}`

  it('whose parts each close in a field', () => {
    expect(articles(['Ten gifts for people who have everything', 'Every year I ask myself the same question, and every year the shops have an answer that I do not like.',
      part('A lamp that wakes you', 'It starts to glow half an hour before the alarm. My sister has not been late since she got hers.', 'Price: $49'),
      part('A kettle with a thermometer', 'Green tea wants 80 degrees and coffee 96. This kettle knows, and it keeps the water there.', 'Price: $79'),
      part('Wool socks for the hut', 'They are made in a village in the north by four women and one machine, and do not scratch.', 'Price: $22'),
    ].join('\n\n'))).toHaveLength(1)
  })

  it('that ends in a turn of a talk with headings', () => {
    const talk = (heading: string, asked: string, said: string): string => `${heading}\n\nInterviewer: ${asked}\n\nReid: ${said}`
    expect(articles(['A talk with the keeper of the lighthouse', 'We met Angus Reid on a wet day in March, in the house that he was born in.',
      talk('The early years', 'How did you come here?', 'By boat. There was no road then, and my father rowed us over in a storm.'),
      talk('The machine', 'And then the lamp was made automatic.', 'In 1991. I have climbed the stairs every day since, to see that it is lit.'),
      talk('What remains', 'Will anybody follow you?', 'No. Who would want to?'),
    ].join('\n\n'))).toHaveLength(1)
  })
})

it('notices of deaths open by a surname in capitals, as the first one does', () => {
  expect(articles([
    'HARGREAVES, Dorothy May\nPassed away peacefully at home on 3 February, aged 91. Beloved wife of the late Kenneth.',
    'OLDROYD, Frank\nSuddenly in hospital on 6 February, aged 74 years. A friend to many at the Working Men’s Club.',
    'PEARSON (née Whitley), Margaret\nOn 1 February, after a short illness. Margaret taught at the village school for thirty years.',
  ].join('\n\n'))).toEqual([[1, 2], [4, 5], [7, 8]])
})

it('the title is the line that says so, also deep in a block of fields', () => {
  const clip = (day: string, title: string, text: string): string => `Copyright 2019 The Morning Herald\nAll Rights Reserved\nThe Morning Herald\n\n${day}\nFinal Edition\n\nSECTION: METRO; Pg. B1\n\nLENGTH: 212 words\n\nHEADLINE: ${title}\n\nBODY:\n${text}`
  const text = [clip('June 4, 2019 Tuesday', 'City council puts off vote on stadium', 'The city council put off its vote on the new stadium on Monday night after four hours of talk.'), clip('June 6, 2019 Thursday', 'Hawks win in extra innings', 'The Hawks beat the Rivermen 5-4 in eleven innings on Wednesday, the third win in a row for them.')].join('\n\n')
  const lines = linesOf(text)
  expect(pieces(text).filter(({ kind }) => kind === 'article').map(({ titleLine }) => lines[titleLine ?? -1]?.text)).toEqual(['HEADLINE: City council puts off vote on stadium', 'HEADLINE: Hawks win in extra innings'])
})
