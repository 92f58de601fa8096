// The signs that tell what sort of article it is, in the languages of the web: words of kickers and titles, the parts that
// letters, recipes and live reports have.

const words = (list: string): RegExp => new RegExp(`^(?:${list})\\s*[!.]?\\s*$`, 'iu')
/** A word and a mark before the title proper: `Review: …`, `Kommentar – …`. */
const before = (list: string): string => `^(?:${list})\\s*(?:[:：|｜]|\\s[–—-]\\s)`

const reviews = '(?:(?:book|film|movie|album|music|theat(?:er|re)|restaurant|art|tv|game|concert|product) )?review|rezension|(?:film|buch|konzert|theater)?kritik|critique|compte rendu|reseña|crítica|recensione|resenha|recensie|recensione|recension|anmeldelse|arvostelu|recenzja|recenze|рецензия|рецензія|书评|影评|書評|映画評|서평|مراجعة'
const opinions = 'opinions?|op-?ed|editorial|comment|commentary|column|leader|kommentar|leitartikel|kolumne|gastbeitrag|meinung|tribune|éditorial|chronique|point de vue|opinión|columna|tribuna|opinião|coluna|crônica|commento|editoriale|opinione|l\'opinione|opinie|commentaar|column|ledare|insändare|debatt|kronikk|kronik|leder|mielipide|pääkirjoitus|kolumni|opinia|felieton|komentář|názor|vélemény|yorum|köşe yazısı|мнение|колонка|комментарий|думка|社説|コラム|社论|评论|社論|사설|칼럼|رأي|مقال رأي|سرمقاله|opini|xã luận|संपादकीय|บทความ|άποψη|γνώμη|דעה|דעות|评论|評論|观点|時評|时评|vélemény|názory|отзыв|аналитика|विचार'
const obituaries = 'obituar(?:y|ies)|in memoriam|nachruf|nécrologie|obituario|necrológica|necrologio|obituário|necrologie|dödsruna|nekrolog|muistokirjoitus|некролог|訃報|讣告|부고'
const releases = '(?:news|press|media) (?:release|statement)|for immediate release|pressemitteilung|pressemeldung|medienmitteilung|communiqué(?: de presse)?|comunicado(?: de (?:prensa|imprensa))?|nota de prensa|nota à imprensa|comunicato stampa|persbericht|pressmeddelande|pressemelding|pressemeddelelse|lehdistötiedote|komunikat prasowy|tisková zpráva|sajtóközlemény|comunicat de presă|basın (?:bülteni|açıklaması)|пресс-релиз|прес-реліз|新闻稿|新聞稿|プレスリリース|보도자료|بيان صحفي|siaran pers|thông cáo báo chí|प्रेस विज्ञप्ति'
const interviews = 'interview|gespräch|das gespräch|entretien|entrevista|intervista|intervju|haastattelu|wywiad|rozhovor|interjú|interviu|röportaj|söyleşi|интервью|інтерв[ʼ’\']ю|συνέντευξη|q ?& ?a|q and a|fragen und antworten|rozmowa|беседа|розмова|对话|對話|対談|대담|专访|采访|專訪|インタビュー|인터뷰|مقابلة|حوار|مصاحبه|ראיון|wawancara|phỏng vấn|साक्षात्कार'

interface KindSign {
  readonly kind: string
  readonly shape: RegExp
}

/** A line of its own under or over the title. */
export const kickers: readonly KindSign[] = [
  { kind: 'release', shape: new RegExp(`^(?:${releases})(?![\\p{L}\\p{M}])`, 'iu') },
  { kind: 'review', shape: words(reviews) },
  { kind: 'opinion', shape: words(opinions) },
  { kind: 'interview', shape: words(interviews) },
  { kind: 'letter', shape: words("letters? to the editor|to the editor,?|leserbriefe?|courrier des lecteurs|cartas? (?:al director|a la directora?|ao editor)|lettere al direttore") },
  { kind: 'obituary', shape: words(obituaries) },
]

export const isKicker = (text: string): boolean => text.length <= 60 && kickers.some(({ shape }) => shape.test(text))

/** In the title itself. */
export const titles: readonly KindSign[] = [
  { kind: 'release', shape: new RegExp(before(releases), 'iu') },
  { kind: 'review', shape: new RegExp(`${before(reviews)}|\\s(?:review|rezension|recensione)$|（書評）`, 'iu') },
  { kind: 'opinion', shape: new RegExp(before(opinions), 'iu') },
  { kind: 'interview', shape: new RegExp(`${before(interviews)}|(?:interview|conversation) with\\s\\p{L}|(?:gespräch|interview) mit\\s|entretien avec\\s|entrevista (?:con|com|a)\\s|intervista (?:a|con)\\s|интервью с\\s|wywiad z\\s|^专访`, 'iu') },
  { kind: 'obituary', shape: new RegExp(`${before(obituaries)}|(?:dies|dead) (?:at|aged) \\d{1,3}(?!\\d)|^(?:muere|fallece) \\p{Lu}|stirbt (?:mit|im alter von) \\d`, 'iu') },
  { kind: 'letter', shape: /^(?:(?:an )?open letter|offener brief|lettre ouverte|carta abierta|carta aberta|lettera aperta|открытое письмо|letters? to the editor)(?![\p{L}\p{M}])|^a letter to the editor/iu },
  { kind: 'live', shape: /^live(?: ?blog| updates| ticker)?\s*[:：|–—-]|live ?(?:blog|ticker)(?![\p{L}])|live updates|minute by minute|as it happened|^en direct[e]?\s*[:：|–—-]|^en vivo\s*[:：|–—-]|minuto a minuto|^in diretta|^ao vivo\s*[:：|–—-]|онлайн-трансляция/iu },
  { kind: 'questions', shape: /(?:^|\s)faqs?(?:$|[\s:])|frequently asked questions|questions and answers|(?:häufige )?fragen und antworten|questions[ -]réponses|preguntas (?:y respuestas|frecuentes)|perguntas (?:e respostas|frequentes)|domande (?:e risposte|frequenti)|вопросы и ответы|よくある質問|常见问题/iu },
  { kind: 'transcript', shape: /^(?:full )?transcript(?:$|[\s:])|[:：]\s?(?:full )?transcript of|(?:wortprotokoll|transcripción|transcription|trascrizione|стенограмма)(?![\p{L}])/iu },
  { kind: 'list', shape: /^\s*(?:the\s+)?(?:top\s+)?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?:[\p{L}’'-]+\s+){0,6}?(?:things|ways|reasons|tips|facts|times|photos|pictures|pics|ideas|books|films|movies|songs|places|steps|rules|lessons|questions|tricks|signs|examples|mistakes|people|memes|posts|tools|apps|trends|products|gifts|recipes)(?![\p{L}])/iu },
  { kind: 'list', shape: /^\s*(?:(?:die|les|los|las|le|i|as|os|de)\s+)?\d{1,3}\s+(?:[\p{L}’'-]+\s+){0,2}?(?:dinge|gründe|tipps|fakten|orte|bücher|filme|fragen|fehler|wege|choses|raisons|conseils|façons|idées|livres|lieux|astuces|erreurs|cosas|razones|consejos|formas|lugares|libros|películas|errores|coisas|motivos|razões|dicas|maneiras|livros|filmes|cose|motivi|ragioni|consigli|modi|libri|luoghi|errori|dingen|redenen|manieren|saker|skäl|sätt|ting|grunde|grunner|måder|asiaa|syytä|vinkkiä|rzeczy|powodów|sposobów|věcí|důvodů|dolog|ok|şey|neden|yol|вещей|причин|способов|советов|фактов|мест|hal|cara|alasan|điều|cách)(?![\p{L}])|^\d{1,3}\s?(?:个|種|つの|選|大|가지)|\d{1,3}\s?選/iu },
]

export const salutation = /^(?:(?:my|mon|ma|mes|mein|meine|mi|mio|mia|meu|minha|mijn|min|mój|moja|мой|моя) (?:(?:very|own|très|bien|sehr) )?)?(?:dear|sirs?|madam|to (?:the editor|whom it may concern)|sehr geehrte|liebe[rs]?|hallo|monsieur|madame|messieurs|cher|chère|chers|estimad|querid|muy señor|señor director|gentil|egregi|car[oaie]|spett|prezad|senhor|geachte|beste|bästa|hej|kjære|kære|hyvä|szanown|drogi|vážen|tisztelt|stimat|sayın|уважаем|дорог|шановн|拝啓|尊敬的|亲爱的|親愛的|존경하는|عزيزي|عزيزتي|السيد|sevgili|yth\.|kepada|kính gửi|เรียน|प्रिय|প্রিয়|לכבוד|جناب|آقای|خانم|αγαπητ|κύριε|мил(?:ый|ая|ые))[\p{L}\p{M}]*(?:[\s,](?:[^.?!]|(?:mr|mrs|ms|dr|prof|st|sr|sra|hr|fr|mme|mlle|m)\.){0,60})?[,!:：，、]?$/iu
const addressed = /[,!:：，、،]$|^拝啓/
/** Opens a letter: `Dear Ann,`. */
export const greets = (text: string): boolean => {
  const line = text.length <= 60 ? text.trim() : ''
  return addressed.test(line) && salutation.test(line)
}
export const valediction = /^(?:yours|sincerely|(?:kind |best |warm )?regards|best wishes|faithfully|respectfully|cheers|love,|mit freundlichen|freundliche grüße|hochachtungsvoll|herzliche|herzlich,|viele grüße|liebe grüße|dein|deine|cordialement|bien à vous|veuillez|salutations|atentamente|un (?:cordial )?saludo|saludos|cordiali|distinti|un caro|atenciosamente|cumprimentos|abraços?|met vriendelijke|hoogachtend|med vänlig|vänliga|med vennlig|med venlig|ystävällisin|z poważaniem|z wyrazami|s pozdravem|s úctou|tisztelettel|cu stimă|saygılarımla|с уважением|искренне|з повагою|敬具|此致|敬礼|祝好|敬上|敬具|かしこ|草々|올림|مع (?:خالص )?(?:التحية|تحياتي|التقدير)|المخلص|وتفضلوا|با احترام|ارادتمند|בברכה|בכבוד רב|trân trọng|ด้วยความเคารพ|सादर|hormat saya|salam hangat|sevgilerle|un abbraccio|un abrazo|um abraço|je vous embrasse|je t’embrasse|je t'embrasse|votre dévoué|pozdrawiam|serdecznie|твой|твоя|ваш|ваша|μετά τιμής|hartelijke groet|i remain|believe me|your (?:obedient|affectionate|loving|humble|faithful|devoted)|affectionately|with (?:love|kind regards|best wishes|warm regards)|ever yours|respectuosamente)(?![\p{L}])/iu
export const ingredients = /^(?:ingredients|you will need|zutaten|ingrédients|ingredientes|ingredienti|ingrediënten|ingredienser|ainekset|składniki|ingredience|suroviny|hozzávalók|ingrediente|malzemeler|ингредиенты|інгредієнти|材料|配料|用料|재료|المقادير|مواد لازم|מצרכים|bahan(?:-bahan)?|nguyên liệu|सामग्री|ส่วนผสม)(?:\s*\([^)]{1,40}\)|\s(?:for|für|pour|para|per)\s[^\n]{1,40})?\s*[:：]?$/iu
export const clock = /^(?:\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?|\s?uhr)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s(?:[A-Z]{3,4}))?$/iu
