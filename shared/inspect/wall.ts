// Where an article ends for readers who do not pay: a line that says how much is left, or what has to be done to read it.
import { isDebris } from './debris'
import type { RawLine } from './lines'

const wall = /^[[(（【\s]*(?:il vous reste \d+(?:[.,]\d+)?\s?% de cet article à lire|la suite est réservée aux abonnés|残り\s?[\d,]+文字|subscribe (?:now )?to (?:continue|keep) reading|(?:log|sign) in to (?:continue|keep) reading|to (?:continue|keep) reading(?: this (?:article|story)|(?: this (?:article|story))?,? (?:please )?(?:subscribe|log in|sign in|register)(?: now)?)|(?:dieser )?artikel (?:ist )?nur für abonnenten|(?:diesen artikel )?weiterlesen mit [a-zäöüß0-9+-]{1,20}|(?:suscríbete|inicia sesión) para (?:seguir|continuar) leyendo|assine para (?:continuar|seguir) lendo|abbonati per continuare a leggere|abonneer (?:je )?om verder te lezen|(?:zaloguj się|wykup dostęp),? (?:aby|żeby) czytać dalej|оформите подписку,? чтобы (?:читать|продолжить)(?: чтение| дальше| далее)?|登录后(?:阅读|查看)全文|订阅后(?:阅读|查看)全文|(?:会員登録|ログイン)して続きを読む|この記事は(?:有料)?会員限定(?:です|記事です|の記事です)?|구독 후 계속 읽기|اشترك لمتابعة القراءة|devamını okumak için abone olun|\+\s?\d+ chars)[\s.…!。\])）】»›→>]*$/iu
const longest = 120
/** A line as long is text of the article, where it is no debris: what it stands behind was no wall. */
const telling = 60

/** The wall that the article ends at, with nothing behind it but furniture and short lines; null where there is none. */
export function wallOf(lines: readonly RawLine[]): RawLine | null {
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]!
    if (line.text.length <= longest && wall.test(line.text.trim())) return line
    if (line.text.length >= telling && !isDebris(line.text)) return null
  }
  return null
}
