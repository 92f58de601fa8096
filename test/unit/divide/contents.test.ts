// A list of contents tells where the texts of a file begin.
import { describe, expect, it } from 'vitest'
import { pieces } from './dump'

const starts = (text: string): readonly string[] => {
  const lines = text.split('\n')
  return pieces(text).filter(({ kind }) => kind === 'article').map(({ firstLine }) => lines[firstLine] ?? '')
}

const english = ['The Lighthouse Keepers', '', 'Contents', '', 'Chapter One: The Appointment', 'Chapter Two: A Winter Passage', 'Chapter Three: The Broken Lamp', 'Chapter Four: Letters from the Mainland', '', '', '', 'Chapter One: The Appointment', '', 'In the spring of the year in which I turned thirty the Board wrote to tell me that I had been appointed second keeper at Skarra. I had never seen the place and knew nobody who had.', '', 'The boat left from the old pier at six in the morning, and the master told me to bring warm clothes and nothing that could break.', '', '', '', 'Chapter Two: A Winter Passage', '', 'For eleven weeks no boat could come near the rock. We ate salt fish and hard bread, and the principal keeper taught me to splice.', '', 'On the last day of January the wind went round to the north, and we saw a sail.', '', '', '', 'Chapter Three: The Broken Lamp', '', 'It was a gannet that broke the glass, flying straight at the light in the middle of the night. We hung a blanket over the hole and lit the spare.', '', 'No ship passed until morning, or so the log says.', '', '', '', 'Chapter Four: Letters from the Mainland', '', 'There were nineteen letters in the bag, eleven of them for me. I read them in order, one each evening, as if they had come by post.', '', 'The last was from the Board.'].join('\n')
const italian = ['Storie della valle', '', 'Indice', '', 'Il mulino', 'La neve di maggio', 'Il maestro', 'La fiera di San Martino', '', '', '', 'Il mulino', '', 'Il mulino stava in fondo al paese, dove il torrente fa una curva prima di perdersi nei prati. Mio nonno ci portava il grano con il mulo, due volte all\'anno.', '', 'Il mugnaio era un uomo grande e silenzioso che aveva sempre la farina nelle sopracciglia.', '', '', '', 'La neve di maggio', '', 'Quell\'anno nevicò il tre maggio, quando i ciliegi erano già in fiore. Mia madre uscì in camicia da notte a coprire l\'orto con le lenzuola.', '', 'Non servì a niente, ma nessuno ebbe il coraggio di dirglielo.', '', '', '', 'Il maestro', '', 'Il maestro veniva dalla città e portava le scarpe lucide anche quando c\'era il fango. Ci insegnò a leggere con il giornale del giorno prima.', '', 'Rimase undici anni, poi partì senza salutare.', '', '', '', 'La fiera di San Martino', '', 'Alla fiera si vendevano i maiali, le castagne e le bugie. Mio padre comprò un orologio che non andò mai.', '', 'Lo tenne in tasca tutta la vita.'].join('\n')

describe('a list of contents', () => {
  it('tells the chapters: English', () => expect(starts(english)).toEqual(['The Lighthouse Keepers', 'Chapter One: The Appointment', 'Chapter Two: A Winter Passage', 'Chapter Three: The Broken Lamp', 'Chapter Four: Letters from the Mainland']))
  it('tells the stories: Italian', () => expect(starts(italian)).toEqual(['Storie della valle', 'Il mulino', 'La neve di maggio', 'Il maestro', 'La fiera di San Martino']))
  it('tells nothing where its lines stand behind the usual gap', () => expect(starts(italian.replace(/\n{3,}/g, '\n\n'))).toHaveLength(1))
})
