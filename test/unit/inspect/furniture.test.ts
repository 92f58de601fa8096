// A page's furniture in many languages, beside sentences with the same words; cut ends; repeated paragraphs; days of publishing.
import { describe, expect, it } from 'vitest'
import { debrisLines } from '../../../shared/inspect/debris-lines'
import { isDebris } from '../../../shared/inspect/debris'
import { filledLines } from '../../../shared/inspect/lines'
import { repeatedFlags } from '../../../shared/inspect/repeated'
import { readTop } from '../../../shared/inspect/top'
import { truncationFlags } from '../../../shared/inspect/truncation'

describe('furniture', () => {
  it.each([
    'Share this article on WhatsApp', 'Log in or sign up', 'Already a subscriber? Log in', 'Cookie Preferences', '12 comments', 'Comments (3)', 'E-mail *', '© 2019 Example Media', 'Click to share on Facebook (Opens in new window)', 'Subscribe to our daily newsletter',
    'Auf Facebook teilen', 'Lesen Sie auch: Die Brücke wird teurer', 'Partager sur WhatsApp', 'Les champs obligatoires sont indiqués avec *', 'Suscríbete a nuestro boletín', 'Condividi questo articolo', 'Leia também: a ponte', 'Deel dit artikel via e-mail', 'Logga in', 'Del artiklen', 'Jaa artikkeli', 'Zaloguj się', 'Přihlásit se', 'Hozzászólások',
    'Citește și', 'Bültenimize abone olun', 'Читайте также: мост', 'Поділитися', 'Κοινοποίηση', 'اقرأ أيضا', 'ادامه مطلب', 'שתפו בפייסבוק', 'ये भी पढ़ें', 'Baca juga: jembatan', 'Xem thêm', 'แชร์', '関連記事', '댓글 남기기', '分享到', '版权所有 不得转载', 'メールアドレスが公開されることはありません。 ※ が付いている欄は必須項目です',
  ])('knows %j', (text) => expect(isDebris(text)).toBe(true))
  it.each(['The share of women rose', 'Comments by the minister', 'Cookies for the holidays', 'Register of Deeds opens', 'Die Anmeldung der Demonstration', 'Il commento del ministro', 'Facebook, Twitter and the law', 'A new menu for schools', 'Follow up on the report', '广告业的未来', 'The newsletter that changed a town'])('leaves %j', (text) => expect(isDebris(text)).toBe(false))
  it('takes menu words in company, and leaves them as headings', () => {
    const found = (text: string): readonly string[] => [...debrisLines(filledLines(text), 0).keys()].map((line) => line.text)
    const prose = 'The council decided on Monday that the bridge will be rebuilt, and that it will cost more.'
    expect(found(`Title of it\n${prose}\nFeedback\n${prose}\nSports\n${prose}`)).toEqual([])
    expect(found(`Title of it\n${prose}\nSports\nWeather\nLog in\nObscure Gazette\nSubscribe now\n${prose}`)).toEqual(['Sports', 'Weather', 'Log in', 'Obscure Gazette', 'Subscribe now'])
  })
})

describe('cut ends', () => {
  it.each(['and so it went (Read more…)', 'the end… Weiterlesen', 'y entonces [leer más]', 'и тогда… Читать далее', 'その後 続きを読む', 'it was â€¦', 'text [+1234 chars]', 'text + 1234 chars]', 'and so it went on [Message clipped]  View entire message'])('sees %j', (text) => expect(truncationFlags(text, filledLines(text))).toHaveLength(1))
  it.each(['apples, pears and more.', 'The end.', 'Read more of it in the book by Ann Lee.'])('leaves %j', (text) => expect(truncationFlags(text, filledLines(text))).toEqual([]))
})

describe('words that are cut', () => {
  const said = (text: string): string => truncationFlags(text, filledLines(text))[0]?.message ?? ''
  it('are claimed only where a longer word of the text begins so', () => {
    expect(said('The municipality met on Monday. It was the munici...')).toMatch(/mid-word, after "munici"/)
    expect(said('The council met on Monday to speak of the harbour...')).toBe('The text is cut off: it ends in ...')
    expect(said('أعلنت البلدية يوم الثلاثاء أن الجسر سيغلق قبل الصيف...')).toBe('The text is cut off: it ends in ...')
  })
})

describe('texts that break off', () => {
  const whole = 'The council decided on Monday that the old bridge over the river will be rebuilt next year, at a cost of six million.'
  const cut = 'A second bridge, which the engineers had proposed in the spring, would have to be paid for by the towns on the other bank of'
  const flags = (...texts: readonly string[]): readonly string[] => truncationFlags(texts.join('\n\n'), filledLines(texts.join('\n\n'))).map(({ message }) => message)
  it('are told where all other paragraphs end in a mark', () => expect(flags(whole, whole, whole, cut)[0]).toMatch(/in mid-sentence, after "of"/))
  it('are not told where others end without one, or too few are there', () => {
    expect(flags(whole, cut, whole, whole, cut)).toEqual([])
    expect(flags(whole, cut)).toEqual([])
    expect(flags(whole, whole, whole, 'Ann Lee, Rome')).toEqual([])
  })
})

describe('repeated paragraphs', () => {
  const long = 'The council decided on Monday that the old bridge over the river will be rebuilt next year, and that it will cost more.'
  const places = (raw: string): readonly number[] => repeatedFlags(raw, filledLines(raw)).flatMap(({ ranges }) => ranges)
  it('are seen when wrapped otherwise, in another case, or far away', () => {
    const wrapped = long.replace('over the', 'over\nthe')
    expect(places(`${wrapped}\n\n${long}`)).toEqual([wrapped.length + 2, wrapped.length * 2 + 2])
    const paragraph = `${long} ${long.replace('Monday', 'Friday')}`
    expect(places(`${paragraph}\n\nMore of it.\n\n${paragraph.toUpperCase()}`)).toHaveLength(2)
    expect(places('One\nline of verse\n\nOne\nline of verse')).toHaveLength(2)
    expect(places('A heading that says it\n\nA heading that says it')).toHaveLength(2)
  })
  it('are no code', () => expect(places('use a::name;\n\nuse a::name;\n\n}\n\n}\n\n0x11223344aabbccddeeff\n\n0x11223344aabbccddeeff')).toEqual([]))
  it('are no refrains, headings or rows', () => expect(places('Sing it again.\n\nOne line\n\nSing it again.\n\nTwo: 10\n\nOther\n\nTwo: 10')).toEqual([]))
})

describe('the day of publishing', () => {
  const day = (text: string, language: string): string | null => readTop(filledLines(text), 0, { language }).published
  it.each([
    ['Título\nPublicado el 4 de agosto de 2007\nTexto', 'es', '2007-08-04'], ['Titel\nDatum: 04.08.2007\nText', 'de', '2007-08-04'], ['Titre\nPar Ann Lee | 4 août 2007 à 10:00\nTexte', 'fr', '2007-08-04'], ['Title\nWASHINGTON, Jan. 5, 2023 (Reuters) - The bank said on March 3, 2021 that', 'en', '2023-01-05'],
    ['Titel\nBerlin (Deutschland), 04.08.2007 – Der Rat', 'de', '2007-08-04'], ['標題\n2023年1月25日 10:30 来源：新华网\n正文', 'zh', '2023-01-25'], ['Заголовок\n18 января 2013, 10:15\nТекст', 'ru', '2013-01-18'], ['Title\nUpdated May 2, 2020\nPublished May 1, 2020\nText', 'en', '2020-05-01'],
    ['Title\nhttps://example.org/2020/05/01/a-bridge/\nText of it goes on here', 'en', '2020-05-01'],
  ])('of %j', (text, language, iso) => expect(day(text, language)).toBe(iso))
  it.each(['Title\nThe treaty was signed on March 3, 2021 in Rome by all.', 'Title\nBorn on 4 August 1961, he grew up in the islands.', 'Title\nThe war of 1914 to 1918'])('is not told from %j', (text) => expect(day(text, 'en')).toBeNull())
})
