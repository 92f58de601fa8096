// Naughty strings: nothing breaks a detector, and no character is called odd where its script needs it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { characterFlags } from '../../shared/inspect/characters'
import { describe } from '../../shared/inspect/describe'
import { inspect } from '../../shared/inspect/inspect'
import { mojibakeFlags } from '../../shared/inspect/mojibake'
import { type Figure, share } from './figure'

/** Sound texts whose scripts and emoji need invisible characters and spaces of their own. */
const sound: readonly string[] = [
  'می‌خواهم به خانه‌ها بروم', 'क्‍ष और र्‍य', 'ශ්‍රී ලංකා', 'ന്‍ എന്‍', 'শ্যাম‌ল', '👩‍👩‍👧‍👦 family', '🏳️‍🌈 flag', '❤️ heart', 'ข้อความ​ภาษาไทย', 'ភាសា​ខ្មែរ', 'Il a dit : « Oui », puis 10 000 €', '全角　スペース', 'مرحبا ‏(عالم)‏', 'שלום ‏(עולם)',
]

export const strings: Figure = {
  says: 'naughty strings: no crash, and no false alarm of odd characters where a script needs them',
  run(folder) {
    const naughty = (JSON.parse(readFileSync(join(folder, 'blns.json'), 'utf8')) as string[]).filter((text) => text !== '')
    const errors: string[] = []
    let whole = 0
    for (const text of naughty) {
      try {
        inspect(text, describe(text, { titleOffset: null, rhythm: {} }), { rhythm: {} })
        whole += 1
      } catch (error) {
        errors.push(`broke\t${JSON.stringify(text)}\t${String(error)}`)
      }
    }
    const alarms = sound.filter((text) => characterFlags(text).length > 0)
    const repairs = naughty.filter((text) => mojibakeFlags(text).length > 0)
    for (const text of alarms) errors.push(`odd\t${JSON.stringify(text)}\t${characterFlags(text).map(({ message }) => message).join('; ')}`)
    for (const text of repairs) errors.push(`repaired\t${JSON.stringify(text)}\t${mojibakeFlags(text)[0]?.message}`)
    return { tables: [{ title: 'strings', columns: ['number', 'share'], rows: [['inspected whole', naughty.length, share(whole, naughty.length)], ['sound, nothing called odd', sound.length, share(sound.length - alarms.length, sound.length)], ['called mojibake', naughty.length, share(repairs.length, naughty.length)]] }], errors }
  },
}
