// ISO-2022-JP onto EUC-JP, which has the same signs without escapes. Written here because iconv-lite lacks it.

type State = 'ascii' | 'kanji' | 'kana'
const escapes: Readonly<Record<string, State>> = { '(B': 'ascii', '(J': 'ascii', '(I': 'kana', '$@': 'kanji', '$B': 'kanji' }

/** Keeps its state over chunks; answers bytes of EUC-JP. */
export function createEscapeReader(): (bytes: Uint8Array, last: boolean) => Buffer {
  let state: State = 'ascii'
  let rest: number[] = []
  return (bytes, last) => {
    const input = [...rest, ...bytes]
    const out: number[] = []
    let at = 0
    while (at < input.length) {
      const byte = input[at]!
      if (byte === 0x1b) {
        if (at + 3 > input.length && !last) break
        const next = escapes[String.fromCharCode(input[at + 1] ?? 0, input[at + 2] ?? 0)]
        if (next) {
          state = next
          at += 3
          continue
        }
      }
      const plain = byte < 0x21 || byte > 0x7e || state === 'ascii'
      if (byte === 10 || byte === 13) state = 'ascii'
      if (!plain && state === 'kanji') {
        if (at + 2 > input.length && !last) break
        const low = input[at + 1]
        if (low !== undefined && low >= 0x21 && low <= 0x7e) {
          out.push(byte | 0x80, low | 0x80)
          at += 2
          continue
        }
      }
      if (!plain && state === 'kana') out.push(0x8e, byte | 0x80)
      // A byte that means nothing here becomes one that means nothing in EUC-JP either.
      else out.push(plain && byte < 0x80 ? byte : 0xff)
      at += 1
    }
    rest = input.slice(at)
    return Buffer.from(out)
  }
}
