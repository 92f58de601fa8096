// Fuzzing of every reader for as long as is asked (`FUZZ_SECONDS` each, a minute by itself), from a seed that is told,
// so that what is found can be seen again (`FUZZ_SEED`).
import { expect, test } from 'vitest'
import { broken, fuzzed, randomOf, samples, wrongWith } from '../unit/electron-intake/readers/fuzz'

const seconds = Number(process.env['FUZZ_SECONDS'] ?? 60)
const first = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000)

test.each(fuzzed)(`%s for ${seconds} s from seed ${first}`, async (format) => {
  const all = await samples()
  const end = Date.now() + seconds * 1000
  for (let seed = first; Date.now() < end; seed += 1) {
    const random = randomOf(seed)
    const other = all.get(fuzzed[Math.floor(random() * fuzzed.length)]!)!
    const bytes = broken(all.get(format)!, other, random)
    expect([seed, await wrongWith(bytes, format)]).toEqual([seed, null])
  }
}, seconds * 1000 + 60_000)
