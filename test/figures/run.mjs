// `npm run -s figures -- NAME FOLDER [--errors]`: measures a part of Galley on real data with gold, and prints the tables.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const { values, positionals: [name, folder, ...more] } = parseArgs({ allowPositionals: true, options: { errors: { type: 'boolean', default: false } } })
/** @type {{ module: typeof import('./figures') }} */
const { module: { figures } } = await runnerImport(fileURLToPath(new URL('figures.ts', import.meta.url)), { configFile: false, logLevel: 'error' })
const figure = name === undefined || !Object.hasOwn(figures, name) ? undefined : figures[name]

if (figure === undefined || folder === undefined) {
  console.error('Usage: npm run -s figures -- NAME FOLDER… [--errors]')
  for (const [each, { says }] of Object.entries(figures)) console.error(`  ${each.padEnd(10)} ${says}`)
  process.exitCode = 2
} else {
  const { tables, errors } = await figure.run(folder, ...more)
  for (const table of tables) print(table)
  if (values.errors) for (const line of errors) console.log(line)
}

/** @param {import('./figure').Table} table */
function print({ title, columns, rows, goals }) {
  const cells = [[title, ...columns], ...rows, ...(goals === undefined ? [] : [['goal', ...goals]])].map(row => row.map(cell => (cell === null ? '-' : String(cell))))
  const widths = cells[0]?.map((_, at) => Math.max(...cells.map(row => (row[at] ?? '').length))) ?? []
  for (const row of cells) console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '))
  console.log()
}
