// Articles that open as the file's first line does: by a block of fields, an address, a heading's rank, a salutation, a
// counted document. And what looks alike and opens nothing.
import { describe, expect, it } from 'vitest'
import { openingOf } from '../../../shared/divide/opening'
import { Row } from '../../../shared/divide/row'
import { articles, linesOf, pieces } from './dump'

const titles = (text: string): readonly (string | undefined)[] => {
  const lines = linesOf(text)
  return pieces(text).filter(({ kind }) => kind === 'article').map(({ titleLine }) => (titleLine === null ? undefined : lines[titleLine]?.text.trim()))
}

const rowOf = (text: string): Row => new Row({ text, index: 0, start: 0, end: text.length, continued: false }, 0, null)

describe('a block of fields', () => {
  it('opens articles with no blank line anywhere, in a language whose words are not known', () => {
    const text = [
      'Pealkiri: Kitsarööpmeline tuleb tagasi', 'Autor: Hanna Tamm', 'Kuupäev: 3.08.2015', 'Tekst: Pärast üksteist aastat sõidab väike rong jälle metsa. Esimene sõit on laupäeval kell kümme.', 'Pilet maksab kaheksa eurot.',
      'Pealkiri: Toonekured lahkusid varem', 'Autor: Toomas Kask', 'Kuupäev: 1.08.2015', 'Tekst: Tänavu lahkusid toonekured kaks nädalat varem kui tavaliselt. Põhjuseks peetakse põuda.',
      'Pealkiri: Kirsisaak on suur', 'Autor: Mari Lepp', 'Kuupäev: 30.07.2015', 'Tekst: Kirsse korjati tänavu rohkem kui kunagi varem, aga hinnad langesid poole võrra.',
    ].join('\n')
    expect(articles(text)).toEqual([[1, 5], [6, 9], [10, 13]])
  })

  it('is not what turns of speech make', () => {
    const turns = ['Host: Good morning, and welcome to all of you who have come here today in this rain.', 'Carvalho: Good morning. Thank you for having me, it is my first time on this programme.', 'Malloy: Good morning to you both, and to everybody who listens to us at home.']
    expect(articles([...turns, ...turns, ...turns].join('\n'))).toHaveLength(1)
  })
})

describe('an address', () => {
  const page = (path: string, title: string, text: string): string => `https://www.harbour-post.example/${path}\n${title}\n${text}\nNobody was hurt.`
  const three = [page('a-1', 'Ferry runs aground off Skerry Point', 'The ferry that left Oban on Saturday ran aground in fog and was freed by the tide six hours later.'), page('a-2', 'Council to mend the quay', 'The council will mend the north quay this summer after all, it was decided on Monday night.'), page('b-7', 'A quiet regatta', 'For the first time in ten years the regatta was sailed without a single protest.')]

  it('opens articles where the file begins with one', () => {
    expect(articles(three.join('\n'))).toEqual([[1, 4], [5, 8], [9, 12]])
  })

  it('opens none where the file begins with a title', () => {
    expect(articles(`What to read about the sea this week\n${three.join('\n')}`)).toHaveLength(1)
  })
})

describe('a day before a title', () => {
  const items = ['2019-08-02 Swan Lake closes for repairs', '2019-08-05 Heat brings out the adders', '2019-08-09 Mayor to swim the channel']
  const texts = ['The theatre will close from September to April so that its roof can be mended, it was said.', 'Walkers have been told to keep dogs on a lead after three were bitten by adders in a week.', 'Mayor Tina Abbot will try to swim the channel on Sunday; she has trained at night for two years.']

  it('opens articles where the file begins with one', () => {
    expect(articles(items.map((item, at) => `${item}\n${texts[at]}`).join('\n'))).toEqual([[1, 2], [3, 4], [5, 6]])
  })
  it('opens none in a list of days', () => {
    expect(articles(items.join('\n'))).toHaveLength(1)
  })
})

describe('a heading', () => {
  const post = (title: string, mark: string): string => `${title}\n\nFor three years our builds ran on eleven machines. Last month we moved them to one.\n\n${mark} The problem\n\nCaches. Each machine had its own, and none of them was ever right.\n\n${mark} What we did\n\nWe bought a big machine.`

  it('of the first rank opens articles where others have a lower one', () => {
    expect(articles([post('# Why we moved', '##'), post('# The night the queue stood still', '##')].join('\n\n'))).toEqual([[1, 11], [13, 23]])
  })

  it('opens none where all have one rank', () => {
    expect(articles(post('# Why we moved', '#'))).toHaveLength(1)
  })
})

it('letters to an editor are parted by their salutation, though nobody takes leave in them', () => {
  const letter = (name: string, place: string, text: string): string => `To the Editor:\n\n${text}\n\n${name}\n${place}`
  expect(articles([
    letter('JOAN PETTIFER', 'Wexley, March 6', 'Your report on the closing of the swimming bath leaves out that the roof has leaked since the winter of 2011.'),
    letter('R. J. HOLROYD', 'Upper Marsh', 'As the engineer who surveyed the roof in 2012, I can say what the cost of mending it was then put at.'),
    letter('DEREK and PAM FOSS', 'Wexley', 'Mr. Anstey complains that dogs are let off the lead in the park before eight o’clock.'),
  ].join('\n\n\n'))).toEqual([[1, 6], [9, 14], [17, 22]])
})

describe('a counted document', () => {
  const document = (at: number, title: string, text: string): string => `                 ${at} of 212 DOCUMENTS\n\n\n                 The Irish Courier\n\n              March 1${at}, 2019 Thursday\n                   City Edition\n\n${title}\n\nBYLINE: Aoife Brennan\n\nLENGTH: 96 words\n\n\n${text}\n\nLOAD-DATE: March 14, 2019`
  const text = [document(3, 'Dublin port tunnel to close for six weekends', 'The Dublin port tunnel will close for six weekends from May so that its lights can be replaced.'), document(4, 'Garda numbers fall for third year', 'The number of gardai fell for the third year running, figures published last night show.')].join('\n\n\n')

  it('is parted at its number', () => {
    expect(articles(text)).toHaveLength(2)
  })
  it('has its title under what is set in the middle', () => {
    expect(titles(text)).toEqual(['Dublin port tunnel to close for six weekends', 'Garda numbers fall for third year'])
  })
})

describe('pages that begin with the same menu', () => {
  const menu = 'Skip to main content\nMENU\nNews\nSport\nCulture\nOpinion\nSearch\nSign in'
  const page = (title: string, text: string): string => `${menu}\n${title}\nPublished 7 September 2021\nShare\n${text}\nIt is so decided.\nAbout us\nContact\n© 2021 Westcountry Chronicle`
  const pagesOf = [page('Bridge to close for a year as cracks widen', 'Engineers who looked at the cracks in the road bridge have told the county that it cannot stay open.'), page('The pub that only opens when it rains', 'There is no sign and no telephone. If it rains, the landlord lights the stove and opens the door.')]

  it('are parted there, with no blank line between them', () => {
    expect(articles(pagesOf.join('\n'))).toEqual([[1, 16], [17, 32]])
  })
  it('have their titles under it', () => {
    expect(titles(pagesOf.join('\n'))).toEqual(['Bridge to close for a year as cracks widen', 'The pub that only opens when it rains'])
  })
  it('are one page where the menu stands under the text as well', () => {
    expect(articles(`${pagesOf[0]}\n${menu}`)).toHaveLength(1)
  })
})

it('posts that begin with their day are parted there, behind one blank line as all others', () => {
  const post = (day: string, title: string, text: string): string => `${day}\n\n${title}\n\n${text}\n\nposted by hetty at 9:14 PM`
  expect(articles([
    post('Tuesday, May 6, 2008', 'the trouble with marrows', 'i planted six. that was five too many. if you are passing and would like a marrow, please take one.'),
    post('Saturday, May 3, 2008', 'rain', 'it rained. the dog and i looked at it. in the evening i read the whole of the seed catalogue to him.'),
    post('Thursday, May 1, 2008', 'begin as you mean to go on', 'so this is a blog. my nephew says that everybody has one. i have nothing to say but a nice hand.'),
  ].join('\n\n'))).toEqual([[1, 7], [9, 15], [17, 23]])
})

it('the same line under titles parts them, among menus and notices that stand once', () => {
  const item = (title: string, text: string, ...notices: readonly string[]): string => `${title}\nCELEB CORNER — by Mandy Fisk\n\n${text}\n\nSHARE THIS ARTICLE\nShare\n${notices.join('\n')}`
  expect(articles([
    item('What a night at the harbour gala', 'There were frocks. There was fizz. And at half past ten there was a fire alarm, which nobody minded much.', '1.2k shares', 'RELATED ARTICLES', 'Previous', '1', 'Next', 'The hat that stopped the traffic', 'He said yes! Pier proposal goes viral', '', 'Comments (48)', 'Newest Oldest Best rated'),
    item('Weather girl quits to keep goats', 'After eleven years of sun and showers Trish Bellamy has had enough. She has bought nine goats and a barn.', '204 shares', '', 'Comments (3)', 'The comments below have not been moderated.'),
  ].join('\n\n'))).toEqual([[1, 17], [19, 29]])
})

describe('a line with the day under each title', () => {
  const item = (title: string, by: string, text: string): string => `${title}\nDe Kustbode\n${by}\n${text}\nReageren? Mail de redactie`
  const three = [
    item('Tweede Kamer wil snel duidelijkheid over dijk', 'Redactie • 4 november 2020 om 09:12', 'Een meerderheid van de Tweede Kamer wil nog deze maand weten of de dijk bij Oosterdam veilig is.'),
    item('Haven krijgt walstroom', 'Redactie • 3 november 2020 om 16:40', 'De haven krijgt volgend jaar als eerste in de provincie walstroom voor vissersschepen in de haven.'),
    item('Zeehond zwemt tot in de binnenstad', 'Jan-Willem Bakker • 2 november 2020 om 11:05', 'Een jonge zeehond is maandag door de sluis tot in de gracht gezwommen, zegt de opvang van het eiland.'),
  ]

  it('parts articles by its form, whoever wrote them', () => {
    expect(articles(three.join('\n'))).toEqual([[1, 5], [6, 10], [11, 15]])
  })
  it('parts none where it has another form', () => {
    const text = three.join('\n').replace('Redactie • 3 november 2020 om 16:40', 'Het is 3 november 2020').replace('Jan-Willem Bakker • 2 november 2020 om 11:05', 'Dit was op 2 november 2020')
    expect(articles(text)).toHaveLength(1)
  })
})

describe('over the title', () => {
  it('stand a word of the press office and whom to ask', () => {
    expect(titles('FOR IMMEDIATE RELEASE\n\nContact:\nLaura Estevez\npress@tidewater.example\n\nTidewater Labs Opens Second Wave Tank\n\nTidewater Labs today opened its second wave tank, a basin of sixty meters that lets small firms test devices.')).toEqual(['Tidewater Labs Opens Second Wave Tank'])
  })
  it('stand a section or the number of a chapter', () => {
    expect(titles('Cronaca\n\nRubata la statua di San Rocco\n\nScritto da Redazione il 3 marzo 2014. Pubblicato in Cronaca\n\nNella notte tra sabato e domenica ignoti hanno rubato la statua di San Rocco dalla cappella di Borgo Sotto.')).toEqual(['Rubata la statua di San Rocco'])
    expect(titles('Ştiri > Local\nPodul de la Turda, închis două luni\nAutor: Andrei Popa | Publicat: 05.09.2017 10:12\nPodul peste Arieş va fi închis timp de două luni pentru reparaţii, a anunţat primăria.')).toEqual(['Podul de la Turda, închis două luni'])
    expect(titles('II\n\nA VISIT\n\nMy aunt arrived on a Tuesday, with two trunks and a parrot, and said that she would stay until the weather was better.')).toEqual(['A VISIT'])
  })
  it('stands the word of a wire', () => {
    expect(titles('BC-GRAIN-EXPORTS\nUKRAINE GRAIN EXPORTS RISE 12 PCT IN OCTOBER\nKYIV, NOV 3 - UKRAINE EXPORTED 4.2 MILLION TONNES OF GRAIN IN OCTOBER, UP 12 PCT FROM A YEAR EARLIER.')).toEqual(['UKRAINE GRAIN EXPORTS RISE 12 PCT IN OCTOBER'])
  })
})

describe('a place', () => {
  const reports = ['LONDON (AP) — The British government said Monday it would review the rules for short-term lets after complaints from seaside towns.', 'PARIS (AP) — French police fired tear gas on Saturday at protesters who had gathered near the Bastille for the tenth weekend.', 'TOKYO (AP) — Japan’s economy shrank in the third quarter as a string of natural disasters hit spending, the government said.']
  const rest = ['“Nobody wants to see villages go dark in winter,” the minister said.', 'Shops along the route stayed shut all day.', 'Economists expect growth to return.']

  it('opens reports without titles where the file begins with one', () => {
    expect(articles(reports.map((report, at) => `${report}\n\n${rest[at]}`).join('\n\n'))).toEqual([[1, 3], [5, 7], [9, 11]])
  })
  it('opens none under a title of the file', () => {
    expect(articles(`Around the world in three paragraphs\n\n${reports.join('\n\n')}`)).toHaveLength(1)
  })
})

describe('a word that counts', () => {
  const answer = (number: number, name: string): string => `Question ${number}: ${name}\nTo ask how many bridges of the network are subject to a limit of weight.\n\nAnswer: The Minister\nThere are 1,214 such bridges. The list is published each quarter.`
  const three = [answer(1, 'Mr Whitaker (Northfield)'), answer(2, 'Ms Nair (Eastcombe)'), answer(3, 'Sir Colin Marsh (The Fens)')]

  it('opens articles where the file begins with one', () => {
    expect(articles(three.join('\n\n'))).toEqual([[1, 5], [7, 11], [13, 17]])
  })
})

describe('the head of a page', () => {
  const page = (path: string, title: string, name: string): string => `Ouest-Info\nAccueil > ${path}\n\n${title}\n\nPar ${name}\nPublié le 03/02/2020 à 18h42\n\nLe navire de seize mètres s’est échoué lundi vers quinze heures sur les rochers, a dit le maire. Une enquête est ouverte.\n\nPartager\nFacebook`
  const text = [page('Bretagne', 'Un chalutier s’échoue à Penmarc’h', 'Yann Le Goff'), page('Brest', 'Le téléphérique à l’arrêt pour un mois', 'Soazig Kervella'), page('Sports', 'Vannes l’emporte dans la douleur', 'Loïc Hamon')].join('\n\n')

  it('stays with its article, and is not its title', () => {
    expect(articles(text)).toEqual([[1, 12], [14, 25], [27, 38]])
    expect(titles(text)).toEqual(['Un chalutier s’échoue à Penmarc’h', 'Le téléphérique à l’arrêt pour un mois', 'Vannes l’emporte dans la douleur'])
  })
  it('is a line with the day of the paper', () => {
    const clip = (day: string, title: string): string => `読売新聞　2015年4月${day}日　朝刊\n\n${title}\n\n東海道新幹線は３日午前、静岡県内で架線に異常が見つかり、上下線とも約２時間運転を見合わせた。約４万人に影響が出た。`
    expect(titles([clip('3', '桜まつり始まる'), clip('3', '架線トラブルで２時間停止'), clip('4', '新人２氏が立候補')].join('\n\n'))).toEqual(['桜まつり始まる', '架線トラブルで２時間停止', '新人２氏が立候補'])
  })
  it('is a wire’s slug that is numbered by the hour', () => {
    const report = (hour: string, title: string): string => `NEWSWIRE ${hour} GMT\n${title}\nLONDON, Oct 3 - Oil prices rose on Tuesday after industry data showed a bigger than expected fall in stocks.\nBrent was up 42 cents.`
    expect(titles([report('0431', 'OIL RISES AS STOCKS FALL'), report('0455', 'YEN SLIPS BEFORE MEETING'), report('0502', 'AUSTRALIA HOLDS RATES AS EXPECTED')].join('\n'))).toEqual(['OIL RISES AS STOCKS FALL', 'YEN SLIPS BEFORE MEETING', 'AUSTRALIA HOLDS RATES AS EXPECTED'])
  })
})

describe('a kicker', () => {
  const release = (title: string, text: string): string => `COMUNICATO STAMPA\n\n${title}\n\n${text}\n\nUfficio stampa\nTel. 0532 000000`
  const three = [
    release('Il Comune presenta il nuovo piano della mobilità', 'Ferrara, 4 maggio 2023 – È stato presentato questa mattina in Municipio il piano della mobilità, che prevede 40 chilometri di piste ciclabili.'),
    release('Restauro del Castello, al via i lavori', 'Ferrara, 9 maggio 2023 – Partiranno lunedì i lavori di restauro della torre dei Leoni. Il cantiere durerà dodici mesi.'),
    release('Chiusura di via Garibaldi per lavori', 'Ferrara, 11 maggio 2023 – Da lunedì 15 a venerdì 19 maggio la via sarà chiusa al traffico per il rifacimento della rete idrica.'),
  ]

  it('opens articles where it stands over the first and over other titles', () => {
    expect(articles(three.join('\n\n'))).toEqual([[1, 8], [10, 17], [19, 26]])
    expect(titles(three.join('\n\n'))).toEqual(['Il Comune presenta il nuovo piano della mobilità', 'Restauro del Castello, al via i lavori', 'Chiusura di via Garibaldi per lavori'])
  })
  it('opens none where the text goes on below it, as below a running head', () => {
    const page = (text: string): string => `THE VALLEY HERALD\n\n${text}`
    const long = 'The council met for the third time this month to talk about the bridge, and for the third time it did not agree on who should pay for what'
    expect(articles([page(`Bridge talks stall again\n\n${long}`), page(`when the last member had left. ${long}`), page(`as the mayor had promised. ${long}.`)].join('\n\n'))).toHaveLength(1)
  })
})

describe('a number', () => {
  const reports = ['DEN HAAG - Het kabinet trekt de komende vier jaar 300 miljoen euro extra uit voor het versterken van dijken.', 'UTRECHT - Door een stroomstoring rijden er sinds vrijdagochtend nauwelijks treinen van en naar Utrecht Centraal.', 'ROTTERDAM - Het museum heeft een schilderij teruggekocht dat in 1943 werd verkocht. Het was jarenlang spoorloos.']
  const named = ['Kabinet trekt miljoenen uit voor dijken', 'Treinverkeer stil na stroomstoring', 'Museum koopt schilderij terug']
  const numbered = (texts: readonly string[]): string => texts.map((text, at) => `${at + 1}. ${named[at]}\n\n${text}\n\nDaarover wordt later beslist.`).join('\n\n')

  it('opens reports where a place stands below each', () => {
    expect(articles(numbered(reports))).toEqual([[1, 5], [7, 11], [13, 17]])
  })
  it('opens none in a list, nor in a text that begins otherwise', () => {
    expect(articles(numbered(reports.map((report) => report.replace(/^[A-Z ]+ - /, ''))))).toHaveLength(1)
    expect(articles(`Drie berichten van vandaag\n\n${numbered(reports)}`)).toHaveLength(1)
  })
})

describe('the title of a page without a blank line before it', () => {
  const foot = 'Share this article\nComments (88)\nLog in to comment'
  const text = [
    'Saka double lifts Gunners back to top | Football | The Courier\n\nArsenal returned to the top of the Premier League with a commanding 3-1 win over Brighton at the Emirates on Saturday night.\n\nMikel Arteta’s side had not won in three league games but were ahead within six minutes.',
    'Hamilton ‘gutted’ after Silverstone retirement | Formula 1 | The Courier\n\nLewis Hamilton said he was “gutted” after a gearbox failure ended his race at Silverstone nine laps from the finish.\n\nMercedes said an investigation was under way.',
    'Wimbledon: Order of play for Monday | Tennis | The Courier\n\nCentre Court (13:30 BST)\n\nC Alcaraz (3) v U Humbert (16)\nJ Paolini (7) v M Keys (12)',
  ]

  it('begins an article right behind a foot that recurs, whatever follows it', () => {
    expect(articles(text.map((one) => `${one}\n\n${foot}`).join('\n'))).toEqual([[1, 9], [10, 18], [19, 28]])
  })
})

const forumEnglish = ['How do I keep tomato seedlings from growing leggy?', '', 'Asked 3 years ago by greenthumb82', '', '14 votes', '', 'I started my tomatoes on the kitchen window in late February and they are now ten inches tall and falling over. The window faces east and gets about four hours of sun. What am I doing wrong?', '', '2 Answers', '', '9 votes', '', 'They need more light than a window gives them. Hang a cheap shop light a couple of inches above the leaves and leave it on for fourteen hours a day.', '', 'answered Mar 3, 2019 by oldfarmer', '', '4 votes', '', 'You can also bury the stems when you pot them up, since tomatoes root along the stem. That has saved mine more than once.', '', 'answered Mar 4, 2019 by lilac', '', 'Is it safe to compost citrus peel?', '', 'Asked 5 years ago by peelingout', '', '7 votes', '', 'My neighbour says that orange peel kills the worms in a compost heap. I have been putting ours in for years and have never noticed a thing. Is there anything to it?', '', '1 Answer', '', '11 votes', '', 'In a large heap it does no harm at all. In a small worm bin the acid can drive the worms away from that corner for a while, but it does not kill them.', '', 'answered Jun 12, 2017 by wormwise', '', 'Why do my roses have black spots?', '', 'Asked 1 year ago by thornyissue', '', '21 votes', '', 'Every summer the lower leaves turn yellow and have round black spots, and by August the plants are half bare. I water in the evening with a sprinkler.', '', '3 Answers', '', '15 votes', '', 'That is black spot, a fungus. Water at the base and in the morning, pick up the fallen leaves, and do not compost them.', '', 'answered Jul 20, 2021 by rosarian', '', '2 votes', '', 'Milk and water, one to nine, sprayed once a week has worked for me, though I cannot say why.', '', 'answered Jul 22, 2021 by oldfarmer', '', '1 vote', '', 'Plant a resistant variety and stop worrying about it.', '', 'answered Aug 1, 2021 by lazybones'].join('\n')
const forumGerman = ['Wie bekomme ich Kalkflecken von der Duschwand?', '', 'Gefragt vor 2 Jahren von putzteufel', '', '12 Stimmen', '', 'Unser Wasser ist sehr hart, und nach einer Woche ist die Glaswand der Dusche ganz weiß. Mit dem üblichen Reiniger geht kaum noch etwas ab. Was hilft wirklich?', '', '2 Antworten', '', '18 Stimmen', '', 'Essigessenz im Verhältnis eins zu vier mit Wasser mischen, aufsprühen und zehn Minuten warten. Danach mit klarem Wasser abspülen und mit einem Abzieher trocknen.', '', 'beantwortet am 3. Mai 2020 von hausfee', '', '5 Stimmen', '', 'Zitronensäure riecht besser und wirkt genauso. Nur darf das Wasser nicht heiß sein, sonst fällt Kalziumcitrat aus.', '', 'beantwortet am 4. Mai 2020 von chemiker', '', 'Warum quietscht meine Tür nur im Winter?', '', 'Gefragt vor 4 Jahren von leisetreter', '', '3 Stimmen', '', 'Im Sommer ist alles still, doch sobald geheizt wird, quietscht die Tür zum Flur bei jeder Bewegung. Geölt habe ich sie schon zweimal.', '', '1 Antwort', '', '6 Stimmen', '', 'Die trockene Luft lässt das Holz schwinden, und die Bänder stehen dann unter Spannung. Löse die Schrauben ein wenig und ziehe sie bei halb offener Tür wieder an.', '', 'beantwortet am 9. Januar 2018 von schreinerin', '', 'Welches Holz eignet sich für ein Hochbeet?', '', 'Gefragt vor 1 Jahr von beetschwester', '', '9 Stimmen', '', 'Ich möchte im Frühjahr ein Hochbeet bauen und schwanke zwischen Lärche und Fichte. Es soll mindestens acht Jahre halten und nicht behandelt werden.', '', '2 Antworten', '', '10 Stimmen', '', 'Lärche oder Douglasie. Fichte ist ohne Behandlung nach drei Jahren morsch, vor allem dort, wo die Erde anliegt.', '', 'beantwortet am 2. Februar 2021 von schreinerin', '', '1 Stimme', '', 'Mit einer Folie auf der Innenseite hält auch Fichte länger, aber acht Jahre sind zu viel verlangt.', '', 'beantwortet am 3. Februar 2021 von putzteufel'].join('\n')
const records = ['HD Steelmaker to cut 400 jobs at northern plant', 'BY Helen Marsh', 'WC 212 words', 'PD 14 March 2008', 'SN The Northern Herald', 'SC NRHLD', 'PG 7', 'LA English', 'CY (c) 2008 The Northern Herald Ltd', 'LP Carter Steel said on Thursday it would cut 400 jobs at its Redmouth plant as demand from carmakers fell for a third quarter.', 'TD The company, which employs 2,300 people in the town, said it hoped to avoid compulsory redundancies. Unions called the decision a betrayal and said they would ballot members on strike action.', 'RF Document NRHLD00020080314e43e0001x', 'HD Redmouth council backs marina plan', 'BY Tom Ellery', 'WC 187 words', 'PD 15 March 2008', 'SN The Northern Herald', 'SC NRHLD', 'PG 3', 'LA English', 'CY (c) 2008 The Northern Herald Ltd', 'LP Councillors in Redmouth voted by nineteen to eleven to approve a marina and 240 flats on the site of the old fish dock.', 'TD Opponents said that the flats would be out of reach of local people. Work is expected to begin in the autumn of next year.', 'RF Document NRHLD00020080315e43f0002b', 'HD Storm closes coast road', 'WC 95 words', 'PD 16 March 2008', 'SN The Northern Herald', 'SC NRHLD', 'PG 1', 'LA English', 'CY (c) 2008 The Northern Herald Ltd', 'LP The coast road between Redmouth and Sandby was closed last night after waves broke through the sea wall.', 'TD Police asked drivers to use the inland route. Engineers will look at the damage when the tide goes out this morning.', 'RF Document NRHLD00020080316e43g0000m'].join('\n')
const references = ['TY  - JOUR', 'TI  - Das Moor am See', 'AU  - Beck, Hanna', 'PY  - 2011', 'AB  - Das Moor am See ist seit zehn Jahren trocken, und niemand weiß, warum es so ist.', 'ER  - end', 'TY  - JOUR', 'TI  - Die Fähre im Nebel', 'AU  - Kern, Paul', 'PY  - 2012', 'AB  - Die Fähre lief am Samstag im Nebel auf Grund und kam mit der Flut wieder frei.', 'ER  - end'].join('\n')
const firstLines = (text: string): readonly string[] => {
  const lines = text.split('\n')
  return pieces(text).filter(({ kind }) => kind === 'article').map(({ firstLine }) => lines[firstLine] ?? '')
}

describe('when and by whom it was asked, below the first line', () => {
  it('opens the next question, and no answer: English', () => expect(firstLines(forumEnglish)).toEqual(['How do I keep tomato seedlings from growing leggy?', 'Is it safe to compost citrus peel?', 'Why do my roses have black spots?']))
  it('opens the next question, and no answer: German', () => expect(firstLines(forumGerman)).toEqual(['Wie bekomme ich Kalkflecken von der Duschwand?', 'Warum quietscht meine Tür nur im Winter?', 'Welches Holz eignet sich für ein Hochbeet?']))
})

describe('a record of fields in capitals', () => {
  it('opens at its first field', () => expect(firstLines(records)).toEqual(['HD Steelmaker to cut 400 jobs at northern plant', 'HD Redmouth council backs marina plan', 'HD Storm closes coast road']))
  it('opens at its first field with a dash', () => expect(firstLines(references)).toEqual(['TY  - JOUR', 'TY  - JOUR']))
  it('is not what a headline in capitals makes', () => expect(openingOf({ row: rowOf('US TO CUT TAX ON BEER'), after: ['WASHINGTON, May 4 - The tax on beer will be cut.', 'EU MINISTERS MEET', 'UN DENIES REPORT'].map(rowOf) })).toBe(''))
})
