// Where an article ends for readers who do not pay: a line that says how much is left, or what has to be done to read it.
import { isDebris } from './debris'
import type { RawLine } from './lines'
import { isWallOfWords } from './wall-words'

const wall = /^[[(（【\s]*(?:(?:the rest of )?(?:this|the full) (?:article|story) is (?:only )?(?:available|open|reserved) (?:only )?(?:to|for) (?:paying |registered |our )?(?:subscribers|members)(?: only)?|(?:register|sign up|log in|sign in|subscribe) (?:for free |now )?to read (?:the rest|on|more|the full (?:article|story))(?: of this (?:article|story))?|(?:para (?:seguir|continuar) leyendo|para (?:continuar|seguir) lendo|per continuare a leggere|pour lire la suite|um weiterzulesen|om verder te lezen),? (?:suscríbete|suscríbase|inicia sesión|regístrate|assine|faça login|abbonati|accedi|registrati|abonnez-vous|connectez-vous|bitte abonnieren|jetzt abonnieren|abonneer je|log in)|(?:dalsza|pozostała) część (?:artykułu|tekstu) (?:jest )?dostępna (?:tylko )?dla (?:abonentów|prenumeratorów|subskrybentów)|чтобы (?:читать дальше|продолжить чтение|прочитать полностью),? (?:оформите подписку|подпишитесь|войдите)|щоб (?:читати далі|продовжити читання),? (?:оформіть передплату|увійдіть|підпишіться)|(?:登录|登入|订阅|訂閱)(?:后|後)(?:继续|繼續)(?:阅读|閱讀)|이 기사는 (?:유료 ?)?회원만 (?:볼|읽을) 수 있습니다|il vous reste \d+(?:[.,]\d+)?\s?% de cet article à lire(?:\. la suite est réservée aux abonnés)?|la suite est réservée aux abonnés|残り\s?[\d,]+文字|subscribe (?:now )?to (?:continue|keep) reading|(?:log|sign) in to (?:continue|keep) reading|to (?:continue|keep) reading(?: this (?:article|story)|(?: this (?:article|story))?,? (?:please )?(?:subscribe|log in|sign in|register)(?: now)?)|(?:dieser )?artikel (?:ist )?nur für abonnenten|(?:diesen artikel )?weiterlesen mit [a-zäöüß0-9+-]{1,20}|(?:suscríbete|inicia sesión) para (?:seguir|continuar) leyendo|assine para (?:continuar|seguir) lendo|abbonati per continuare a leggere|abonneer (?:je )?om verder te lezen|(?:zaloguj się|wykup dostęp),? (?:aby|żeby) czytać dalej|оформите подписку,? чтобы (?:читать|продолжить)(?: чтение| дальше| далее)?|登录后(?:阅读|查看)全文|订阅后(?:阅读|查看)全文|(?:会員登録|ログイン)して続きを読む|この記事は(?:有料)?会員限定(?:です|記事です|の記事です)?|구독 후 계속 읽기|اشترك لمتابعة القراءة|devamını okumak için abone olun|\+\s?\d+ chars)[\s.…!。\])）】»›→>]*$/iu
const longest = 120
/** Where no space parts words: what is asked, and the rest of the text, in either order. */
const eastern = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/
const easternWall = /^[[(（【]?(?=[^\n]*(?:会員|登録|ログイン|購読|有料|登录|登入|订阅|訂閱|注册|註冊|会员|會員|付费|付費|구독|로그인|회원|가입|สมัคร|ล็อกอิน|เข้าสู่ระบบ|สมาชิก))(?=[^\n]*(?:続き|全文|残り|记事|この記事|この先|阅读|閱讀|剩余|剩餘|余下|全文|本文|더 ?읽|전문|전체|나머지|계속|읽으|읽기|보기|อ่านต่อ|อ่านฉบับ|ฉบับเต็ม|เนื้อหา))[^\n。]{5,60}[。\])）】»›→>…!！]*$/u
/** A line as long is text of the article, where it is no debris: what it stands behind was no wall. */
const telling = 60

/** The wall that the article ends at, with nothing behind it but furniture and short lines; null where there is none. */
export function wallOf(lines: readonly RawLine[]): RawLine | null {
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]!
    if (line.text.length <= longest && (wall.test(line.text.trim()) || (eastern.test(line.text) && easternWall.test(line.text.trim())) || isWallOfWords(line.text))) return line
    if (line.text.length >= telling && !isDebris(line.text)) return null
  }
  return null
}
