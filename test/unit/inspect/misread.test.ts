// Texts that were written in one encoding and read in another, whatever the two, come back to the sign; sound ones stay.
import { describe, expect, it } from 'vitest'
import { repaired } from '../../../shared/inspect/mojibake/repair'
import { speech } from '../../../shared/inspect/mojibake/speech'

describe('a text read in the wrong encoding', () => {
  it.each([
    ['cp1251 as cp1252', 'Ïðåçèäåíò ïîäïèñàë óêàç î âûáîðàõ', 'Президент подписал указ о выборах'],
    ['koi8-r as cp1251', 'рТЕЪЙДЕОФ РПДРЙУБМ ХЛБЪ П ЧЩВПТБИ', 'Президент подписал указ о выборах'],
    ['cp1251 as koi8-r', 'оПЕГХДЕМР ОНДОХЯЮК СЙЮГ Н БШАНПЮУ', 'Президент подписал указ о выборах'],
    ['cp866 as cp1251', 'ЏаҐ§Ё¤Ґ\u00adв Ї®¤ЇЁб\u00a0« гЄ\u00a0§ ® ўлЎ®а\u00a0е', 'Президент подписал указ о выборах'],
    ['utf-8 as koi8-u', 'п÷я─п╣п╪Б─≥я■я─ пЇя┐я│я┌я─я√п╡я│я▐ пЇ п╪я√пҐя√я│я┌я─п╟п╪п╦', 'Прем’єр зустрівся з міністрами'],
    ['cp1253 as cp1252', 'Ç êõâÝñíçóç áíáêïßíùóå íÝá ìÝôñá', 'Η κυβέρνηση ανακοίνωσε νέα μέτρα'],
    ['cp1255 as cp1252', 'øàù äîîùìä àîø äéåí', 'ראש הממשלה אמר היום'],
    ['cp1256 as cp1252', 'ÞÇá ÑÆíÓ ÇáæÒÑÇÁ Çáíæã', 'قال رئيس الوزراء اليوم'],
    ['utf-8 as cp1256', 'ظ‚ط§ظ„ ط±ط¦ظٹط³ ط§ظ„ظˆط²ط±ط§ط، ط§ظ„ظٹظˆظ…', 'قال رئيس الوزراء اليوم'],
    ['cp874 as cp1252', '¹ÒÂ¡ÃÑ°Á¹µÃÕ¡ÅèÒÇÇÑ¹¹Õé', 'นายกรัฐมนตรีกล่าววันนี้'],
    ['cp932 as cp1252', '‚±‚ê‚Í“ú–{Œê‚Ì\u0090V•·‚Å‚·', 'これは日本語の新聞です'],
    ['euc_jp as cp1252', '¤³¤ì¤ÏÆüËÜ¸ì¤Î¿·Ê¹¤Ç¤¹', 'これは日本語の新聞です'],
    ['gb18030 as cp1252', 'ÖÐ¹úÕþ¸®½ñÌì·¢±íÉùÃ÷', '中国政府今天发表声明'],
    ['big5 as cp1252', '¤¤°ê¬F©²¤µ¤ÑµoªíÁn©ú', '中國政府今天發表聲明'],
    ['cp949 as cp1252', '´ëÇÑ¹Î±¹ Á¤ºÎ´Â ¿À´Ã', '대한민국 정부는 오늘'],
    ['utf-8 as gb18030', '涓\ue15e浗鏀垮簻浠婂ぉ鍙戣〃澹版槑', '中国政府今天发表声明'],
    ['utf-8 as gb18030', 'Se帽or Pe帽a visit贸 Par铆s', 'Señor Peña visitó París'],
    ['utf-8 as koi8-r', 'Seц╠or Peц╠a visitцЁ Parц╜s', 'Señor Peña visitó París'],
    ['cp1252 as cp1251', 'Seсor Peсa visitу Parнs', 'Señor Peña visitó París'],
    ['cp1252 as gb18030', 'M黮ler f鋒rt nach K鰈n', 'Müller fährt nach Köln'],
  ])('%s is repaired', (_, bad, good) => expect(repaired(bad)).toBe(good))
  it('is found within a sound one', () => {
    expect(repaired('The sign says Ïðåçèäåíò in large letters.')).toBe('The sign says Президент in large letters.')
    expect(repaired('Он сказал «Ïðåçèäåíò» и ушёл.\nA line of English.')).toBe('Он сказал «Президент» и ушёл.\nA line of English.')
  })
  it('garbled again in UTF-8 comes back too', () => {
    expect(repaired('Ã\u008fÃ°Ã¥Ã§Ã¨Ã¤Ã¥Ã\u00adÃ² Ã¯Ã®Ã¤Ã¯Ã¨Ã±Ã\u00a0Ã« Ã³ÃªÃ\u00a0Ã§')).toBe('Президент подписал указ')
  })
  it('keeps its place where signs were lost', () => {
    expect(repaired('涓\ue15e浗鏀垮簻浠婂ぉ鍙�')).toBe('中国政府今天�')
  })
  it.each([
    'Říká, že říší vládl král.', 'Reẹ́ ní ọjọ́ ẹtì.', 'ÀÈÌÒÙ àèìòù ÁÉÍÓÚ', 'Επίλυση συγκρούσεων', 'Иацхраарц шықәсык', 'ПРЕЗИДЕНТ ПОДПИСАЛ', 'Москва, Köln и Paris', '王小明和陈大文', '卡拉OK和T恤', 'iPhone没有A股', 'SMSка от VIPов, а не IT', 'Mоscоw аnd Lоndоn', 'Brand™ 5€ x²', 'Levels of TNFα, IFNγ and TGFβ rose; NFκB did not, nor αβγ-catenin.', '§ 5 Абс. 2 — № 7', 'カラオケ', '한국어 문장입니다', 'þíð ðý íþrótt', 'ＦＵＬＬ　ＷＩＤＴＨ', '┌──┐ █▓▒░',
  ])('sound text stays: %s', (sound) => expect(repaired(sound)).toBe(sound))
  it('is told from a text by letters that follow each other', () => {
    expect(speech('президент подписал')).toBeGreaterThan(5)
    expect(speech('рТЕЪЙДЕОФ РПДРЙУБМ')).toBeLessThan(-5)
    expect(speech('中国政府今天')).toBeGreaterThan(5)
  })
})
