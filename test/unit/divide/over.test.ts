// The name of a section above each title, known by where it stands.
import { describe, expect, it } from 'vitest'
import { pieces } from './dump'

const starts = (text: string): readonly string[] => {
  const lines = text.split('\n')
  return pieces(text).filter(({ kind }) => kind === 'article').map(({ firstLine }) => lines[firstLine] ?? '')
}

const italian = ['Cronaca', '', 'Incendio in un capannone a Mestre, nessun ferito', '', 'Le fiamme sono divampate poco dopo le tre di notte in un deposito di mobili alla periferia della città. I vigili del fuoco hanno lavorato fino all\'alba per domare il rogo.', '', 'Il titolare ha riferito di danni per oltre un milione di euro.', '', 'Politica', '', 'Il consiglio regionale approva il bilancio', '', 'Con trentuno voti a favore e diciannove contrari il consiglio ha approvato il bilancio di previsione. L\'opposizione ha parlato di occasione persa.', '', 'La giunta ha promesso una manovra correttiva in primavera.', '', 'Sport', '', 'Il Venezia pareggia in casa', '', 'Un gol per tempo e tanta nebbia al Penzo, dove il Venezia non è andato oltre l\'uno a uno contro il Cittadella. L\'allenatore si è detto soddisfatto.', '', 'Domenica prossima la trasferta a Bari.', '', 'Cultura', '', 'Riapre il teatro dopo dieci anni di restauri', '', 'La sala settecentesca torna ad accogliere il pubblico con un concerto di musiche barocche. I biglietti sono esauriti da settimane.', '', 'Il sindaco ha ringraziato i mecenati che hanno finanziato i lavori.'].join('\n')
const swedish = ['Inrikes', '', 'Brand i lagerlokal utanför Örebro', '', 'Branden började strax efter tre på natten i ett möbellager i stadens utkant. Räddningstjänsten arbetade till gryningen med att släcka lågorna.', '', 'Ägaren uppskattar skadorna till tio miljoner kronor.', '', 'Politik', '', 'Regionen antar ny budget', '', 'Med trettioen röster mot nitton antog regionfullmäktige budgeten för nästa år. Oppositionen talade om ett förlorat tillfälle.', '', 'Majoriteten lovar en ändring till våren.', '', 'Sport', '', 'Örebro kryssade hemma', '', 'Ett mål i varje halvlek och tät dimma på Behrn Arena, där Örebro inte kom längre än ett till ett mot Degerfors. Tränaren sade sig vara nöjd.', '', 'På söndag väntar bortamatch i Malmö.', '', 'Kultur', '', 'Teatern öppnar efter tio års renovering', '', 'Den gamla salongen tar åter emot publik med en konsert av barockmusik. Biljetterna har varit slut i veckor.', '', 'Borgmästaren tackade dem som bekostat arbetet.'].join('\n')
const guide = ['Weben', 'Ein Stuhl aus dem Norden und seine Fäden', 'Ein Webstuhl steht in vielen Scheunen, und kaum jemand weiß noch, wie die Kette aufgezogen wird.', 'Kette', 'Die Kette wird zuerst aufgezogen. Jeder Faden läuft durch ein Auge und wird am Baum geknotet.', 'Schuss', 'Der Schuss kommt mit dem Schiffchen. Er wird mit dem Kamm angeschlagen, nicht zu fest.', 'Muster', 'Köper, Leinwand und Atlas', 'Drei Bindungen genügen für das meiste, was ein Haushalt braucht, vom Handtuch bis zur Decke.'].join('\n\n')

describe('a word above each title', () => {
  it('begins the article: Italian', () => expect(starts(italian)).toEqual(['Cronaca', 'Politica', 'Sport', 'Cultura']))
  it('begins the article: Swedish', () => expect(starts(swedish)).toEqual(['Inrikes', 'Politik', 'Sport', 'Kultur']))
  it('begins none where such words stand over texts too', () => expect(starts(guide)).toEqual(['Weben']))
})
