// The commonest small words of the languages that dumps are mostly written in: where they speak clearly, no more has to be
// asked, at a tenth of the time. Near relatives stand in the table so that a likeness is no evidence.

const words: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it was on with as his he at by from be this are or had an they which you were we their has have not but been its who would will about there when if what out so up said into than them can only other new some could time these two may then do first any my now such like our over her she more one all also after no how did because through most between where while before being just those',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei wenn ihre unter wir soll ich kann gegen vom können schon sagte zwischen immer seine dieser diese eines ihm uns wurden beim doch jedoch worden etwa',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ont mais cette aux été ou son leur sa ses comme nous même elle fait deux ces dont tout être était on vous entre après sans peut aussi bien leurs très encore depuis selon ils contre où je si notre avait avant sous lui chez cet faire toutes tous donc alors',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí dijo sido según',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja qual será nós lhe deles essas esses pelas este dele são',
  it: 'di e il la che in a per un del è non una i con si le da della ha dei come nel alla più al anche sono gli ma delle dal lo se nella stato dell ai suo dalla alle questo sua tra ed hanno due stata nei cui quello prima era dopo essere solo già tutti o loro contro questa fra ancora ci anni quando molto dove perché chi su senza lui fatto sulla sul poi io ad anni negli degli dello nelle agli',
  nl: 'de van het een en in is dat op te zijn met voor niet die aan er om ook als dan maar bij nog uit hij worden door naar heeft over hebben was ze wordt of wel zo meer kan tot geen jaar deze moet werd nu al dit zich wat hun onder we tegen hem tussen ik mensen veel haar daar kunnen zal moeten deze alleen na had zou waren goed toen ons omdat zij',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var sig så från vi man kan när år säger under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara blir upp även vad få två vill ha många hur mer går sverige detta nya procent skall hon allt genom denna dem',
  da: 'og i at det er en til på af den for som de med ikke har der et han om men var sig fra vi kan år så efter eller også nu hvor ved mod skal ville kommer ud får være havde alle andre meget end her da siden over kun bliver op hvad blev hun hans man jeg blive sin når mere denne dette deres selv noget mellem uden hver igen havde',
  no: 'og i det er på som en å til av for at har med de ikke den om et han men var seg fra vi kan år så etter eller også nå hvor ved mot skal ville kommer ut får være hadde alle andre mye enn her da siden over bare blir opp hva ble hun hans man jeg bli sin når mer denne dette deres selv noe mellom uten hver igjen dem',
  pl: 'w i na z się do nie to że jest o jak za po od ale co dla tym przez ma tego już być czy są może tylko tak ich który jego ze oraz także które przed roku był przy lub jednak było nawet jeszcze jej bardzo bez pod będzie która gdy więc tej tych nad te kiedy między jako sobie mnie został można lat gdzie aby tym',
  cs: 'a v se na je že s z do to o k ve jako i za by pro jsou ale po jeho také od u který podle až která jsem si tak které nebo může při bude být jen už roku další před není ani jejich byl byla bylo mezi ještě však této kteří tím pouze velmi když co pod nad této tento své proto pak aby',
  sk: 'a v sa na je že s z do to o k vo ako i za by pre sú ale po jeho tiež od u ktorý podľa až ktorá som si tak ktoré alebo môže pri bude byť len už roku ďalšie pred nie ani ich bol bola bolo medzi ešte však tejto ktorí tým iba veľmi keď čo pod nad tento svoje preto potom aby',
  ro: 'de în și a la cu o că pe nu din care să un mai este pentru se ce fi au sunt prin după dar fost lui sau ca dintre între fost iar ale avea când lor am cei cele poate această acest numai doar dacă dintr spre fără până său sale ei el ea unui unei asupra către',
  tr: 've bir bu için de da ile olarak olan daha çok en gibi o sonra kadar ne var ki ise her ama iki ya olduğu yeni ancak veya değil büyük üzere tarafından olduğunu oldu göre ilk diye bütün şu kendi hem yer önce mi mı zaman aynı artık etti',
  fi: 'ja on ei se että oli hän mutta ovat kun myös ole mukaan kuin joka sen tai jo niin hänen olla vain voi nyt ne vielä mitä sitä jos siitä tämä ennen koska sekä kanssa jossa siis itse minä olen mukaan jälkeen ollut vuoden vuonna kuitenkin hyvin tämän',
  hu: 'a az és hogy nem is egy ez volt meg csak de el már azt még mint ki van ha fel volna ő vagy kell aki után lehet ezt olyan minden sem majd be amely nagy mert itt azonban szerint pedig két akkor ami ahol így között lesz most arra ilyen ennek több',
  id: 'yang dan di untuk dengan dari pada ini dalam itu tidak adalah akan ke oleh juga sebagai telah tersebut ada bisa karena menjadi lebih mereka kepada kata atau saat dapat sudah tahun dia seperti kami harus para hanya serta bahwa ia saya setelah namun lain antara secara',
  ca: 'de la i el que a en els les per un una amb del es és al no ha més dels com pel seva seu també són va van però aquest aquesta entre o ser dues molt han fins quan això ja si sobre sense on hi ens tot després anys perquè era aquests tots',
  gl: 'de a o que e do da en un para con non unha os no se na por máis as dos como foi ao das ten seu súa ou ser cando moi nos xa está tamén só polo pola ata iso ela entre era despois sen mesmo aos unha unhas foron ten pero onde son moito esta este',
  af: 'die van en in is het nie wat vir te met op dat is aan sy om hy ook as daar maar by uit deur was word na kan sal hulle een oor meer ons so tot moet wees jy haar hom nog hierdie baie gesê ek',
  hr: 'i u je na se da su za s od o koji ne a do iz to kao će te bi ali kako što nije po samo već ili bio biti zbog godine više nakon koje koja prema tako također između još može sve bila pri oko ako jer kada',
  ru: 'и в не на что с по он как это к из но за от для его у то же так о был все быть или бы при она также уже их которые который было до если более только после чтобы были может года еще ее этом мы вы я где когда под лет между во со том будет',
  uk: 'і в не на що з та до у за як це по від він для про але його а є або при був також які який було після щоб були може року ще її цього ми ви я де коли під років між що вже тільки буде зі й із та',
  bg: 'на и в да се за от не е с че по са като това до при ще си но има а или беше който които във само към след още го бъде през ни много те може повече около той между със тя',
  sr: 'и у је на се да су за с од о који не а до из то као ће те би али како што није по само већ или био бити због године више након које која према тако такође између још може све била при око ако јер када',
}

/** Stand in the table only to be told from their neighbours: a detector that knows more relatives is asked. */
const unsaid = new Set(['id', 'hr', 'sr', 'gl', 'ca', 'af', 'sk', 'bg'])
const languages = Object.keys(words)
const speaking = new Map<string, readonly number[]>()
for (const [language, list] of Object.entries(words)) {
  for (const word of new Set(list.split(' '))) speaking.set(word, [...(speaking.get(word) ?? []), languages.indexOf(language)])
}

/** Fewer hits say little, and so does a language that hardly leads. */
const leastHits = 10
const leastLead = 1.6
const leastShare = 0.25

/** The language whose small words the text is full of, or null where that is not plain. */
export function byFunctionWords(sample: string): string | null {
  const hits = new Array<number>(languages.length).fill(0)
  const parts = sample.toLowerCase().split(' ')
  for (const part of parts) {
    const found = speaking.get(part)
    if (found) for (const language of found) hits[language]! += 1
  }
  let best = 0
  let second = 0
  let at = -1
  for (let language = 0; language < hits.length; language += 1) {
    const count = hits[language]!
    if (count > best) {
      second = best
      best = count
      at = language
    } else if (count > second) second = count
  }
  if (best < leastHits || best < second * leastLead || best < parts.length * leastShare) return null
  const language = languages[at]!
  return unsaid.has(language) ? null : language
}
