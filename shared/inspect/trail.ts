// The path of a page in its site, as pages print it above an article: `Home > News > World`, `Startseite » Politik`.

/** What the first page of a site is called where such paths begin. */
const homes = new Set('home|homepage|home page|front page|main page|start|startseite|accueil|inicio|portada|início|home-page|prima pagina|página inicial|startpagina|voorpagina|hem|startsida|startsidan|hjem|forside|forsiden|etusivu|strona główna|domů|úvod|úvodní stránka|domov|kezdőlap|címlap|főoldal|acasă|prima pagină|naslovnica|naslovna|početna|avaleht|pradžia|sākums|главная|главная страница|головна|галоўная|начало|почетна|насловна|αρχική|αρχική σελίδα|anasayfa|ana sayfa|الرئيسية|الصفحة الرئيسية|خانه|صفحه اصلی|صفحۂ اول|דף הבית|ראשי|עמוד הבית|होम|मुख पृष्ठ|मुखपृष्ठ|হোম|প্রচ্ছদ|முகப்பு|หน้าแรก|หน้าหลัก|trang chủ|beranda|laman utama|utama|首页|首頁|主页|主頁|網站首頁|网站首页|ホーム|トップ|トップページ|홈|홈으로|메인'.split('|'))
const apart = /\s*(?:>|›|»|→|＞|▸|▶|❯|\s\/\s|\s\|\s|\s::\s)\s*/u
/** Before the path itself: `You are here: Home > …`. */
const opening = /^(?:you are here|sie sind hier|sie befinden sich hier|vous êtes ici|(?:usted )?está(?:s)? aquí|ti trovi (?:in|qui)|sei in|você está (?:aqui|em)|u bent hier|je bent hier|du är här|du er her|jesteś tutaj|nacházíte se|вы здесь|ви тут|您的位置|您现在的位置|当前位置|當前位置|目前位置|现在位置|現在位置|現在地)\s?[:：]?\s*/iu
const longest = 160

interface Trail {
  /** The parts behind the first page. */
  readonly parts: readonly string[]
}

/** A path that begins at the site's first page; null for any other line. */
export function trailOf(line: string): Trail | null {
  if (line.length > longest || line.length < 5) return null
  const said = line.trim()
  const path = said.replace(opening, '').replace(/^[\s>›»→▸▶❯|/]+|[\s>›»→▸▶❯|/]+$/gu, '')
  const [first = '', ...parts] = path.split(apart)
  if (parts.length === 0 || !homes.has(first.toLowerCase())) return null
  return parts.every((part) => part !== '' && part.length <= 90) && parts.slice(0, -1).every((part) => part.split(/\s+/).length <= 5) ? { parts } : null
}

/** The section that a path names: its last part that is not the article's own title. */
export function sectionOf({ parts }: Trail, title: string): string | null {
  const short = (text: string): string => text.toLowerCase().replace(/[\s.…]+$/u, '')
  const own = short(title)
  return [...parts].reverse().find((part) => own === '' || !(own.startsWith(short(part)) && short(part).length > own.length / 3) && part.length <= 40) ?? null
}
