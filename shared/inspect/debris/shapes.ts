// Openings and shapes of longer lines of furniture: notices of comment forms, cookies, subscriptions, copyright.

/** Where the word of a form's notice stands in a line that ends with the asterisk of required fields. */
const requiredNote = /(?:e-?mail|correo|courriel|почт|メール|邮箱|郵件|이메일|ईमेल|อีเมล|بريدك|ایمیل|אימייל|האימייל|sähköposti|e-?post|διεύθυνσ|marked|marcados|indiqu|markiert|gemarkeerd|oznacz|označen|jelölt|marcate|işaretlen|помечен|позначен|σημειών|必須|必填|필수|चिह्नित|จำเป็น|الإلزامية|موردنیاز|שדות החובה|bắt buộc|wajib|merket|markeret|märkta|merkitty)[^\n]{0,160}\*\s*\.?$/iu

/** Openings of such lines; none begins with a small letter, as the lines of wrapped prose do. */
export const openings: readonly RegExp[] = [
  /^your e-?mail address will not be published/i,
  /^required fields are marked/i,
  /^save my name, e-?mail|^notify me of (?:follow-?up|new)|^sorry, you must be logged in|^you must be (?:logged in|registered)|^please (?:log ?in|sign in|enter your|leave (?:this|a))\b/i,
  /^(?:this|our|the) (?:web)?site (?:uses akismet|is protected by recaptcha)|^protected by recaptcha|^loading (?:comments|more|…|\.\.\.)/i,
  /^(?:click(?: here)? to|share (?:this )?(?:on|via|by|with|to)|tweet (?:this|on)|pin (?:it|on)|like us on|follow (?:us|me|@\w+) on|join us on|find us on|save to)\b.{0,60}$/i,
  /^(?:enter your e-?mail|sign up (?:for|to|here|now|today)|subscribe (?:to|for|now|here|today)|get (?:the latest|our|breaking|unlimited)|don[’']t miss|receive (?:our|the|daily|weekly)|join (?:our|the) (?:newsletter|mailing list|conversation|\d)|never miss)\b.{0,110}$/i,
  /^(?:we|this (?:web)?site|our (?:web)?site|our partners|we and our)\b.{0,60}\b(?:uses? cookies|store and\/or access|use of cookies)/i,
  /^by (?:using|continuing|clicking|signing up|subscribing|submitting|registering|visiting)\b.{0,200}(?:cookies|terms|privacy|agree|consent)/i,
  /^registration on or use of this site constitutes|^use of (?:and|or|this).{0,60}constitutes|^(?:view|read) our (?:privacy|cookie|terms)/i,
  /^(?:©|\(c\)|copyright\b|&copy;).{0,160}$/i,
  /^please enable (?:javascript|cookies)|^javascript (?:is )?(?:required|disabled|must)|^you need to enable javascript|^(?:your browser|this browser) (?:does not|doesn[’']t|is not)|^an ad ?blocker/i,
  /^(?:related|read (?:more|also|next)|see also|more from|also read|recommended|more on|watch|listen|up next|also)\s?:.{0,160}$/i,
  /^(?:lesen sie (?:auch|hier|mehr)|mehr zum thema|siehe auch|lire aussi|à lire(?: aussi)?|voir aussi|lea también|lee también|te puede interesar|ver también|leggi anche|vedi anche|leia (?:também|mais)|veja também|saiba mais|lees (?:ook|meer)|bekijk ook|läs (?:också|även|mer)|læs også|les også|lue myös|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|čtěte také|čítajte aj|citește și|vezi și|pročitajte (?:i|još)|ezt is olvassa|ayrıca bakınız|читайте также|смотрите также|читать также|читайте також|дивіться також|прочетете още|вижте (?:още|също)|διαβάστε (?:επίσης|ακόμ[αη])|δείτε επίσης|baca (?:juga|selengkapnya)|simak juga|xem thêm|đọc thêm|关联阅读|相关阅读|延伸阅读|延伸閱讀|相關新聞|関連記事|あわせて読みたい|관련기사|اقرأ (?:أيضا|أيضاً|المزيد)|شاهد أيضا|بیشتر بخوانید|همچنین بخوانید|קראו (?:גם|עוד)|(?:ये|यह|इसे) भी पढ़ें|आरও পড়ুন|आगे पढ़ें|อ่านเพิ่มเติม|อ่านข่าว)\s?[:：][^\n]{0,160}$/iu,
  /^(?:no|one|\d{1,6}) (?:comments?|replies|reply|responses?|shares?|likes?|views?|kommentare?|commentaires?|comentarios?|commenti|commento|comentários?|reacties|reactie|kommentarer|komentarzy|komentarze|komentářů|komentara|hozzászólás|comentarii|yorum|комментари(?:й|я|ев)|коментар(?:ів|і)?|коментара?|σχόλια|komentar|bình luận|تعليقات?|تعليق|תגובות|टिप्पणियाँ)$/iu,
  /^(?:e-?mail|name|website|comment|url|your (?:name|e-?mail|comment|message)|nom|nombre|nome|naam|navn|namn|nimi|nazwa|imię|jméno|nume|ad|isim|имя|ім['’]?я|име|όνομα|nama|tên|ชื่อ|名前|이름|姓名|昵称|暱稱|الاسم|نام|שם|नाम|correo electrónico|adresse e-mail|e-mail-adresse|e-posta|e-post|e-mailadres|adres e-mail|sähköposti|メール|이메일|邮箱|電子郵件地址|电子邮箱|البريد الإلكتروني|ایمیل|אימייל|ईमेल|อีเมล|sito web|site web|sitio web|webseite|web|site|witryna internetowa|situs web|trang web|сайт|サイト|웹사이트|网站|個人網站)\s?\*$/iu,
  /^(?:deine|ihre|die) e-?mail-adresse wird nicht|^erforderliche felder|^meinen namen, meine e-?mail/i,
  /^votre adresse (?:e-?mail|de messagerie) ne sera pas|^les champs obligatoires|^enregistrer mon nom, mon e-?mail|^ce site utilise (?:akismet|des cookies)/i,
  /^(?:tu|su) dirección de correo electrónico no será|^los campos obligatorios|^guarda(?:r)? mi nombre|^este sitio (?:usa|utiliza) (?:akismet|cookies)|^(?:utilizamos|usamos) cookies/i,
  /^il tuo indirizzo e-?mail non sarà|^i campi obbligatori|^salva il mio nome|^questo sito (?:usa|utilizza) (?:akismet|cookie|i cookie)|^utilizziamo i cookie/i,
  /^o seu endereço de e-?mail não será|^(?:os )?campos obrigatórios|^salvar meus dados|^guardar o meu nome|^este site (?:usa|utiliza) (?:o akismet|cookies)|^(?:usamos|utilizamos) cookies/i,
  /^(?:je|uw|jouw) e-?mailadres (?:wordt|zal) niet|^vereiste velden|^mijn naam, e-?mail|^(?:deze (?:web)?site|wij) (?:gebruikt|gebruiken) (?:akismet|cookies)/i,
  /^(?:diese|unsere) (?:web)?(?:site|seite) (?:verwendet|nutzt|benutzt) (?:akismet|cookies)|^wir (?:verwenden|nutzen|setzen) (?:auf .{0,40} )?cookies|^nous utilisons des cookies/i,
  /^(?:vi använder|vi bruker|vi bruger|käytämme|używamy|používáme|folosim|cookie-kat használunk|мы используем|ми використовуємо|χρησιμοποιούμε|kami menggunakan|chúng tôi sử dụng)[^\n]{0,40}(?:cookies?|kakor|informasjonskapsler|evästeitä|ciasteczek|plików cookie|soubory cookie|файлы cookie|файли cookie)/iu,
  /^twój adres e-?mail nie zostanie|^wymagane pola|^ваш (?:адрес )?e-?mail не будет|^обязательные поля|^ваша e-?mail адреса не|^обов[’'ʼ]язкові поля|^din e-?post(?:adress|adresse)?e? (?:kommer inte|vil ikke)|^din e-?mailadresse vil ikke|^sähköpostiosoitettasi ei|^vaše e-?mailová adresa nebude|^vaša e-?mailová adresa nebude|^adresa ta de e-?mail nu va fi|^az e-?mail címet nem|^vaša adresa e-?pošte neće|^e-?posta hesabınız yay|^e-?posta adresiniz yay|^η ηλ\. διεύθυνση|^вашият имейл адрес няма/iu,
  /^alamat e-?mail anda tidak akan|^ruas yang wajib|^email của bạn sẽ không|^các trường bắt buộc|^メールアドレスが公開されること|^您的(?:电子)?邮箱地址不会|^發佈留言必須|^必填|^이메일(?:은|을)? ?(?:주소는)? ?공개되지|^이메일 주소(?:는|를) 공개|^لن يتم نشر عنوان|^الحقول الإلزامية|^نشانی ایمیل شما منتشر|^האימייל לא יוצג|^आपका ईमेल पता प्रकाशित|^อีเมลของคุณจะไม่แสดง/u,
]

const akismet = /\bakismet\b.{0,120}$/i
const opensElsewhere = /\(opens in (?:a )?new (?:window|tab)\)|\((?:se abre en una ventana nueva|ouvre dans une nouvelle fenêtre|wird in neuem fenster geöffnet|si apre in una nuova finestra|abre em uma nova janela|wordt in een nieuw venster geopend|otwiera się w nowym oknie|открывается в новом окне)\)/i
/** Who uses cookies is left out in languages whose verbs say it: `çerezler kullanıyoruz`, `از کوکی‌ها استفاده می‌کنیم`. */
const cookieWord = /cookie|çerez|süti|کوکی|쿠키|कुकी|কুকি|คุกกี้|クッキー/iu
const cookieUse = /çerez\p{L}* kullan|کوکی[^\n]{0,60}استفاده|쿠키[^\n]{0,12}(?:사용|이용)|कुकी[^\s]* (?:का|के) (?:उपयोग|इस्तेमाल)|(?:süti\p{L}*|cookie-?\p{L}*) használ|folos\p{L}+ (?:fișiere )?cookie|คุกกี้เพื่อ|(?:cookie|クッキー)を(?:使用|利用)/iu
const copyrightWord = /©|\(c\)|copyright/i
const copyrightNote = /^[^\n]{0,60}(?:©|\(c\)|copyright)\s?(?:\d{4}|\p{L})[^\n]{0,80}$/iu
const rightsReserved = /\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos los|todos os) (?:derechos|direitos) reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|všechna práva vyhrazena|toate drepturile rezervate|minden jog fenntartva|tüm hakları saklıdır|все права защищены|(?:всі|усі) права захищені|hak cipta dilindungi)\b[^\n]{0,80}$/iu
const reservedElsewhere = /(?:版权所有|版權所有|著作權所有|無断転載|無断複写|禁無断|무단\s?전재|저작권자|جميع الحقوق محفوظة|כל הזכויות שמורות|सर्वाधिकार सुरक्षित|สงวนลิขสิทธิ์).{0,60}$/u

/** What marks such a line wherever it stands in it. What is quick to ask comes first, and notices at the end are looked for there: every line of an article's head comes through here. */
export const anywhere: readonly ((line: string) => boolean)[] = [
  (line) => line.includes('*') && requiredNote.test(line),
  (line) => akismet.test(line),
  (line) => line.includes('(') && opensElsewhere.test(line),
  (line) => cookieWord.test(line) && cookieUse.test(line),
  (line) => copyrightWord.test(line) && copyrightNote.test(line),
  (line) => rightsReserved.test(line.slice(-240)),
  (line) => reservedElsewhere.test(line.slice(-240)),
]
