// The short form of the fuzzing: every reader survives dozens of broken inputs. `npm run fuzz` goes on for minutes.
import { expect, test } from 'vitest'
import { broken, fuzzed, randomOf, samples, wrongWith } from './fuzz'

test.each(fuzzed)('%s survives broken input', async (format) => {
  const all = await samples()
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = randomOf(seed)
    const other = all.get(fuzzed[Math.floor(random() * fuzzed.length)]!)!
    const bytes = broken(all.get(format)!, other, random)
    expect([seed, await wrongWith(bytes, format)]).toEqual([seed, null])
  }
}, 60_000)
