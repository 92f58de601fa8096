// The one-byte encodings that UTF-8 is wrongly read in, each as what stands for the bytes from 0x80 on, and the leading
// signs that give it away: signs that its languages hardly write before the signs that follow them here.

export interface Encoding {
  readonly name: string
  /** For the bytes from 0x80 on. */
  readonly signs: string
  readonly byteOf: ReadonlyMap<string, number>
  /** Byte pairs that begin with these are mojibake where letters stand beside them. */
  readonly leads: string
  /** What a pair may turn into, besides a chain of them. */
  readonly latinOnly: boolean
}

const upper = Uint8Array.from({ length: 128 }, (_, at) => 128 + at)
/** Written out: a Node of version 20 reads this one as Latin-1. Control characters where it has no sign. */
export const windows1252 = `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${String.fromCharCode(...upper.subarray(32))}`
const dos = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'
const dosWest = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

/** Control characters stand for their own byte, as Latin-1 has them, whatever else does. */
function encoding(name: string, leads: string, latinOnly: boolean, signs = new TextDecoder(name).decode(upper)): Encoding {
  const byteOf = new Map<string, number>()
  for (let byte = 0x80; byte < 0xa0; byte += 1) byteOf.set(String.fromCharCode(byte), byte)
  for (const [at, sign] of [...signs].entries()) if (sign !== '\ufffd') byteOf.set(sign, 128 + at)
  return { name, signs, byteOf, leads, latinOnly }
}

export const encodings: readonly Encoding[] = [
  encoding('windows-1252', 'ÂÃÄÅÎ', false, windows1252),
  encoding('windows-1251', 'ГВ', true),
  encoding('iso-8859-2', 'ÂĂÄĹ', false),
  encoding('windows-1250', 'ÂĂÄĹ', false),
  encoding('macintosh', '√¬ƒ≈∆', false),
  encoding('windows-1257', 'ĆĀÄÅ', true),
  encoding('ibm437', '├─┬┼', true, dos),
  encoding('ibm850', '├─┬┼', true, dosWest),
]
