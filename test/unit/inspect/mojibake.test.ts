// Sound sentences of many languages, read wrongly on purpose, are repaired to the sign; sound texts with pairs like those stay.
import { describe, expect, it } from 'vitest'
import { encodings } from '../../../shared/inspect/mojibake/encodings'
import { repaired } from '../../../shared/inspect/mojibake/repair'
import { mojibakeFlags } from '../../../shared/inspect/mojibake'

const sentences = [
  'L’été dernier, les élèves ont mangé à la forêt.', 'Die Brücke über den Fluß wird größer, sagt die Behörde.', 'El niño comió piñas mañana por la mañana.', 'Ele não contará a história às crianças.',
  'Příliš žluťoučký kůň úpěl ďábelské ódy.', 'Zażółć gęślą jaźń dziś wieczorem.', 'Blåbærsyltetøy på brødet — det er godt.', 'Istanbul’da güneşli bir gün, çok şükür.', 'Съешь же ещё этих мягких булок.', 'Η γρήγορη αλεπού πηδάει.', 'Năm nay trời rất đẹp.', '“Quoted,” he said – and left…',
]

function garbled(text: string, name: string): string | null {
  const byByte = new Map([...(encodings.find((one) => one.name === name)?.byteOf ?? [])].map(([sign, byte]) => [byte, sign]))
  const signs = [...new TextEncoder().encode(text)].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : byByte.get(byte)))
  return signs.includes(undefined) ? null : signs.join('')
}

describe('mojibake', () => {
  it.each(['windows-1252', 'windows-1251', 'windows-1250', 'macintosh', 'windows-1257'])('of %s is repaired', (name) => {
    const pairs = sentences.map((text) => [text, garbled(text, name)] as const).filter(([, bad]) => bad !== null)
    expect(pairs.length).toBeGreaterThan(3)
    expect(pairs.map(([, bad]) => repaired(bad ?? ''))).toEqual(pairs.map(([text]) => text))
  })
  it('garbled twice is repaired twice', () => {
    expect(repaired(garbled(garbled('Ann’s café', 'windows-1252') ?? '', 'windows-1252') ?? '')).toBe('Ann’s café')
  })
  it.each([
    ['hÃ´tel', 'hôtel'], ['RUF ZURÃœCK', 'RUF ZURÜCK'], ['voilÃ  le pain', 'voilà le pain'], ['pÃ¥ bordet', 'på bordet'], ['5â‚¬', '5€'], ['smile ðŸ˜€', 'smile 😀'], ['a \u0093word\u0094', 'a “word”'], ['rГ©gion', 'région'], ['rÃƒÂ©gion', 'région'], ['Он сказал: РЅРµС‚, и ушёл', 'Он сказал: нет, и ушёл'], ['5 ВЈ100', '5 £100'],
  ])('repairs %j', (bad, good) => expect(repaired(bad)).toBe(good))
  it.each([...sentences, 'VOCÊ… SÓ… MARQUÉ…', 'NESTLÉ® et «À»', 'Îşi pune', 'Різдво і Сімʼя', 'Україні', '5×£35', '2012—∞', '√π', '∆°', '├──┤ ┌─┐', 'Çok “iyi”', 'ÅÄÖ', 'été\u00a0»', 'SÃO PAULO', 'C O N C L U S Ã O', '日本語、中文。'])('leaves %j', (sound) => expect(repaired(sound)).toBe(sound))
  it.each(['СВОЈУ ВЈЕРУ И НАПРЕЋУЈЕ РАД', 'САРАДЊИ С УЈЕДИЊЕНИМ НАЦИЈАМА', 'СОЦІАЛЬНИХ НАЦІЙ І ЦІННІСТЬ ОСОБИСТОСТІ', 'ПРАЦОЎНІЦЫ', 'КІЗІНІҢ ТӦРЕЕН КІЗІ КІЗІ'])('leaves capitals of Cyrillic: %s', (sound) => expect(repaired(sound)).toBe(sound))
  it('says each place with its repair', () => {
    expect(mojibakeFlags('itâ€™s cafÃ© time')).toMatchObject([{ kind: 'mojibake', ranges: [2, 5, 10, 12], fixes: ['’', 'é'] }])
  })
})
