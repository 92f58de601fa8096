// Languages of eastern Europe and the Near East, for mixed dumps. Written for this project.
import { tongue } from './tongue'

export const east = [
  tongue('pl', {
    names: 'Anna Nowak|Piotr Zieliński|Ewa Mazur', places: 'Lublin|Gdynia|Opole|Toruń|Rzeszów',
    things: 'stary most|cena pszenicy|nocny autobus|nowa szczepionka|dach szkoły|port|panele słoneczne|wodociągi',
    heads: 'Rada miasta {p} głosuje: {t}|Dlaczego {t} wciąż budzi spory|{n} o tym, czym jest {t}|Czego uczy nas {t}|Eksperci wątpią: {t} za drogo|{p} czeka na wiadomości',
    says: 'Urząd miasta {p} poinformował we wtorek, że {t} zostanie ponownie zbadany przed latem.|{n} śledzi sprawę od lat i nazywa tę decyzję błędem.|„Nikt nas o nic nie pytał” – mówi {n}, nauczycielka z miasta {p}.|W ostatnim kwartale koszty wzrosły o cztery procent, bardziej niż oczekiwano.|Ministerstwo nie odpowiedziało na pytania.|Wiele rodzin wyjechało od tego czasu i niewiele wróciło.|To nie pierwszy raz, gdy {t} dzieli mieszkańców.|Raport ma być gotowy w marcu.|Na razie prace trwają, powoli i w deszczu.',
    headings: 'Co dalej|Tło sprawy|Długa zima|Koszty', by: 'Autor: {n}|{n}', menu: 'Strona główna|Polityka|Gospodarka|Sport|Opinie|Pogoda|O nas|Kontakt',
    foot: 'Udostępnij|Dodaj komentarz|Zapisz się na newsletter|Drukuj|Polityka prywatności', related: 'Czytaj także', letter: 'Szanowna Pani {n},|Z poważaniem',
  }),
  tongue('cs', {
    names: 'Jana Dvořáková|Petr Malý|Eva Králová', places: 'Brno|Plzeň|Zlín|Opava|Tábor',
    things: 'starý most|cena pšenice|noční autobus|nová vakcína|střecha školy|přístav|solární panely|vodárna',
    heads: 'Zastupitelé města {p} hlasují: {t}|Proč je {t} stále téma|{n} říká, co znamená {t}|Co nás učí {t}|Odborníci pochybují: {t} bude dražší|{p} čeká na zprávy',
    says: 'Radnice města {p} v úterý oznámila, že {t} se bude před létem znovu posuzovat.|{n} sleduje věc řadu let a považuje rozhodnutí za chybu.|„Nás se nikdo neptal,“ říká {n}, učitelka z města {p}.|V posledním čtvrtletí vzrostly náklady o čtyři procenta, více než se čekalo.|Ministerstvo na dotazy neodpovědělo.|Mnoho rodin se od té doby odstěhovalo a málokdo se vrátil.|Není to poprvé, co {t} město rozděluje.|Zpráva se čeká v březnu.|Práce zatím pokračují, pomalu a v dešti.',
    headings: 'Co bude dál|Souvislosti|Dlouhá zima|Náklady', by: 'Autor: {n}|{n}', menu: 'Domů|Zprávy|Politika|Ekonomika|Sport|Názory|Počasí|O nás|Kontakt',
    foot: 'Sdílet|Napsat komentář|Odebírat novinky|Tisk|Ochrana soukromí', related: 'Čtěte také', letter: 'Vážená paní {n},|S pozdravem',
  }),
  tongue('ru', {
    names: 'Ольга Соколова|Сергей Волков|Марина Лебедева', places: 'Казань|Томск|Пермь|Псков|Тверь',
    things: 'старый мост|цена на пшеницу|ночной автобус|новая вакцина|крыша школы|порт|солнечные батареи|водоканал',
    heads: 'Город {p} спорит: {t} закроют к лету|Почему {t} снова в центре внимания|{n} рассказала, чем важен {t}|Чему нас учит {t}|Эксперты сомневаются: {t} обойдётся дороже|{p} ждёт новостей',
    says: 'Мэрия сообщила во вторник, что {t} ещё раз проверят до лета.|{n}, которая следит за делом много лет, назвала решение ошибкой.|«Нас никто не спрашивал», — говорит {n}, учительница из города {p}.|В последнем квартале расходы выросли на четыре процента, больше, чем ожидали.|Министерство на вопросы не ответило.|С тех пор многие семьи уехали, и мало кто вернулся.|Это не первый случай, когда {t} делит город.|Доклад обещают в марте.|Пока работы идут, медленно и под дождём.',
    headings: 'Что будет дальше|Предыстория|Долгая зима|Цена вопроса', by: 'Автор: {n}|{n}', menu: 'Главная|Новости|Политика|Экономика|Спорт|Мнения|Погода|О нас|Контакты',
    foot: 'Поделиться|Оставить комментарий|Подписаться на рассылку|Распечатать|Все права защищены', related: 'Читайте также', letter: 'Уважаемая {n}!|С уважением,',
  }),
  tongue('uk', {
    names: 'Олена Шевчук|Андрій Мороз|Ірина Гончар', places: 'Львів|Полтава|Луцьк|Суми|Чернівці',
    things: 'старий міст|ціна на пшеницю|нічний автобус|нова вакцина|дах школи|порт|сонячні панелі|водоканал',
    heads: 'Місто {p} сперечається: {t} закриють до літа|Чому {t} знову в центрі уваги|{n} розповіла, чим важливий {t}|Чого нас вчить {t}|Експерти сумніваються: {t} коштуватиме дорожче|{p} чекає новин',
    says: 'Міська рада повідомила у вівторок, що {t} ще раз перевірять до літа.|{n}, яка стежить за справою багато років, назвала рішення помилкою.|«Нас ніхто не питав», — каже {n}, вчителька з міста {p}.|В останньому кварталі витрати зросли на чотири відсотки, більше, ніж очікували.|Міністерство на запитання не відповіло.|Відтоді багато родин виїхали, і мало хто повернувся.|Це не перший випадок, коли {t} ділить місто.|Звіт обіцяють у березні.|Поки що роботи тривають, повільно і під дощем.',
    headings: 'Що буде далі|Передісторія|Довга зима|Ціна питання', by: 'Автор: {n}|{n}', menu: 'Головна|Новини|Політика|Економіка|Спорт|Думки|Погода|Про нас|Контакти',
    foot: 'Поділитися|Залишити коментар|Підписатися на розсилку|Друкувати|Усі права захищено', related: 'Читайте також', letter: 'Шановна {n}!|З повагою,',
  }),
  tongue('el', {
    names: 'Ελένη Παππά|Νίκος Δήμου|Μαρία Κώστα', places: 'Πάτρα|Βόλος|Χανιά|Λάρισα|Λευκωσία',
    things: 'η παλιά γέφυρα|η τιμή του σιταριού|το νυχτερινό λεωφορείο|ένα νέο εμβόλιο|η στέγη του σχολείου|το λιμάνι|τα φωτοβολταϊκά|η ύδρευση',
    heads: 'Ο δήμος ψηφίζει: {t} στο επίκεντρο|Γιατί {t} έχει σημασία|{n}: «{t} μας αφορά όλους»|Τι μας διδάσκει {t}|Αμφιβολίες για το σχέδιο: {t}|{p}: αναμονή για νέα',
    says: 'Ο δήμος ανακοίνωσε την Τρίτη ότι {t} θα εξεταστεί ξανά πριν από το καλοκαίρι.|{n}, που παρακολουθεί το θέμα εδώ και χρόνια, μιλά για λάθος.|«Κανείς δεν μας ρώτησε», λέει {n}, δασκάλα από την πόλη {p}.|Το τελευταίο τρίμηνο το κόστος αυξήθηκε τέσσερα τοις εκατό, περισσότερο από το αναμενόμενο.|Το υπουργείο δεν απάντησε στις ερωτήσεις.|Πολλές οικογένειες έφυγαν από τότε και λίγες γύρισαν.|Δεν είναι η πρώτη φορά που {t} διχάζει την πόλη.|Η έκθεση αναμένεται τον Μάρτιο.|Προς το παρόν οι εργασίες συνεχίζονται, αργά και μέσα στη βροχή.',
    headings: 'Τα επόμενα βήματα|Το ιστορικό|Ένας μακρύς χειμώνας|Το κόστος', by: 'Της {n}|{n}', menu: 'Αρχική|Ειδήσεις|Πολιτική|Οικονομία|Αθλητικά|Απόψεις|Καιρός|Επικοινωνία',
    foot: 'Κοινοποίηση|Αφήστε ένα σχόλιο|Εγγραφή στο newsletter|Εκτύπωση|Όροι χρήσης', related: 'Διαβάστε επίσης', letter: 'Αγαπητή {n},|Με εκτίμηση,',
  }),
  tongue('tr', {
    names: 'Elif Demir|Kemal Aksoy|Zeynep Kaya', places: 'Bursa|Konya|Trabzon|Mersin|Edirne',
    things: 'eski köprü|buğday fiyatı|gece otobüsü|yeni aşı|okulun çatısı|liman|güneş panelleri|su idaresi',
    heads: '{p} meclisi {t} için oylama yapıyor|Neden {t} hâlâ önemli|{n}: “{t} hepimizi ilgilendiriyor”|Bize {t} ne öğretti|Uzmanlar kuşkulu: {t} daha pahalı olacak|{p} haber bekliyor',
    says: '{p} belediyesi salı günü {t} konusunun yaz gelmeden yeniden ele alınacağını bildirdi.|Konuyu yıllardır izleyen {n}, kararı bir hata olarak niteledi.|“Bize kimse sormadı” diyor öğretmen {n}.|Son çeyrekte maliyetler beklenenden fazla, yüzde dört arttı.|Bakanlık sorulara yanıt vermedi.|O günden beri pek çok aile {p} kentinden ayrıldı, çok azı geri döndü.|Kenti ilk kez {t} bölmüyor.|Raporun mart ayında çıkması bekleniyor.|Şimdilik çalışmalar yavaş yavaş ve yağmur altında sürüyor.',
    headings: 'Bundan sonra ne olacak|Arka plan|Uzun bir kış|Maliyet', by: 'Yazan: {n}|{n}', menu: 'Ana sayfa|Gündem|Siyaset|Ekonomi|Spor|Görüş|Hava durumu|Hakkımızda|İletişim',
    foot: 'Paylaş|Yorum yap|Bültene abone ol|Yazdır|Tüm hakları saklıdır', related: 'İlgili haberler', letter: 'Sayın {n},|Saygılarımla,',
  }),
  tongue('ar', {
    names: 'ليلى حداد|سامي منصور|هدى الخطيب', places: 'طنجة|حلب|الإسكندرية|صفاقس|عمّان',
    things: 'الجسر القديم|سعر القمح|الحافلة الليلية|لقاح جديد|سقف المدرسة|توسعة الميناء|الألواح الشمسية|شركة المياه',
    heads: 'مجلس مدينة {p} يصوّت على ملف {t}|لماذا يعود {t} إلى الواجهة|{n} تتحدث عن {t}|ماذا نتعلم من {t}|خبراء يشككون في خطة {t}|{p} تنتظر الأخبار',
    says: 'أعلنت بلدية {p} يوم الثلاثاء أن {t} سيخضع للمراجعة قبل الصيف.|ووصفت {n} التي تتابع القضية منذ سنوات القرار بأنه خطأ.|وقالت {n} وهي معلمة من {p}: «لم يسألنا أحد».|وارتفعت التكاليف في الربع الأخير بنسبة أربعة في المئة، أكثر مما كان متوقعاً.|ولم ترد الوزارة على الأسئلة.|وغادرت عائلات كثيرة المدينة منذ ذلك الحين ولم يعد إلا القليل.|وليست هذه المرة الأولى التي ينقسم فيها الناس حول {t}.|ومن المنتظر صدور تقرير في مارس.|وتستمر الأعمال في الوقت الحالي ببطء وتحت المطر.',
    headings: 'ماذا بعد|خلفية|شتاء طويل|التكلفة', by: 'بقلم: {n}|{n}', menu: 'الرئيسية|أخبار|سياسة|اقتصاد|رياضة|آراء|الطقس|من نحن|اتصل بنا',
    foot: 'شارك|اترك تعليقاً|اشترك في النشرة|طباعة|جميع الحقوق محفوظة', related: 'اقرأ أيضا', letter: 'عزيزتي {n}،|مع خالص التحية',
  }),
  tongue('fa', {
    names: 'مریم رضایی|علی کریمی|نرگس احمدی', places: 'شیراز|تبریز|یزد|رشت|کرمان',
    things: 'پل قدیمی|قیمت گندم|اتوبوس شبانه|واکسن جدید|سقف مدرسه|بندر|پنل‌های خورشیدی|سازمان آب',
    heads: 'شورای شهر {p} درباره {t} رأی می‌دهد|چرا {t} دوباره خبرساز شد|{n} از {t} می‌گوید|آنچه {t} به ما آموخت|تردید کارشناسان درباره طرح {t}|{p} چشم به راه خبر',
    says: 'شهرداری {p} روز سه‌شنبه اعلام کرد که {t} پیش از تابستان دوباره بررسی می‌شود.|{n} که سال‌ها پیگیر این موضوع بوده این تصمیم را اشتباه خواند.|{n} معلمی از {p} می‌گوید: «هیچ‌کس از ما نپرسید».|هزینه‌ها در سه ماه گذشته چهار درصد افزایش یافت که بیش از انتظار بود.|وزارتخانه به پرسش‌ها پاسخ نداد.|از آن زمان خانواده‌های زیادی از شهر رفته‌اند و کمتر کسی بازگشته است.|این نخستین بار نیست که {t} شهر را دو دسته می‌کند.|قرار است گزارشی در ماه مارس منتشر شود.|فعلاً کارها آهسته و زیر باران ادامه دارد.',
    headings: 'گام بعدی|پیشینه|زمستانی طولانی|هزینه‌ها', by: 'نویسنده: {n}|{n}', menu: 'خانه|اخبار|سیاست|اقتصاد|ورزش|دیدگاه|آب و هوا|درباره ما|تماس با ما',
    foot: 'اشتراک‌گذاری|دیدگاه خود را بنویسید|عضویت در خبرنامه|چاپ|حریم خصوصی', related: 'بیشتر بخوانید', letter: '{n} عزیز،|با احترام',
  }),
] as const
