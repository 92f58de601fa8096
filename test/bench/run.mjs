// `npm run bench`: runs each bench file beside this one, prints its figures, and writes them with --json FILE. One that
// says how long it takes (`apart`) is run by its name only.
import { readdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { command, Told } from '../../electron/launch/run.mjs'
import { setUp } from '../../electron/launch/set-up.mjs'
import { temporaryFolder } from './measure.mjs'

/** @param {string} line */
const say = line => console.log(line)

command(async () => {
  const { values } = parseArgs({ options: { json: { type: 'string' }, quick: { type: 'boolean', default: false }, only: { type: 'string' } } })
  const ready = await setUp({ say, show: true })
  say(ready.electron.line)
  const files = readdirSync(new URL('.', import.meta.url)).filter(name => name.endsWith('.bench.mjs')).sort()
  const benches = await Promise.all(files.map(file => import(new URL(file, import.meta.url).href)))
  const wanted = benches.filter(bench => (values.only === undefined ? !bench.apart : bench.name === values.only))
  if (wanted.length === 0) throw new Told(`There is no bench "${values.only}": there are ${benches.map(bench => bench.name).join(', ')}.`)
  for (const { name, apart } of benches) if (apart && values.only === undefined) say(`Left out, for it takes ${apart}: --only ${name}`)
  /** @type {import('./measure.mjs').Figure[]} */
  const figures = []
  for (const bench of wanted) {
    for (const figure of await bench.run({ ready, quick: values.quick, folder: temporaryFolder('galley-bench-'), say })) {
      say(`${figure.met ? 'met   ' : 'MISSED'} ${figure.name}: ${figure.value} ${figure.unit}, limit ${figure.limit}, ratio ${figure.ratio}, goal ${figure.goal}`)
      figures.push(figure)
    }
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)
  ready.stop()
  return 0
})
