// `npm start`: from a fresh clone to the open application. Where there is no display it shows what it can without one.
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { application } from './application.mjs'
import { appFolder, dataFolder } from './root.mjs'
import { command, Told } from './run.mjs'
import { setUp } from './set-up.mjs'

/** @param {string} line */
const say = line => console.log(line)

/**
 * The sample into a demo desk, and what came out.
 * @param {import('./set-up.mjs').Ready} ready
 * @param {string} desk
 */
async function demonstrate(ready, desk) {
  mkdirSync(desk, { recursive: true })
  const sample = join(appFolder, 'resources/sample.txt')
  say(`Importing the sample (${statSync(sample).size} bytes) into the demo desk ${desk}`)
  for (const args of [
    ['import', sample, '--desk', desk],
    ['list', '--desk', desk],
  ]) {
    const { code } = await application(ready, ['--cli', '--', ...args])
    if (code !== 0) throw new Told(`The demonstration failed: galley ${args.join(' ')} ended with ${code}.`)
  }
}

command(async () => {
  const args = process.argv.slice(2)
  const ready = await setUp({ say, show: true })
  say(ready.electron.line)
  if (ready.private) say(`There is no display here: using a private one (Xvfb ${ready.env.DISPLAY}).`)
  const demo = ready.private || args.includes('--demo')
  const rest = args.filter(argument => argument !== '--demo')
  if (demo) {
    const desk = join(dataFolder(), 'demo-desk')
    await demonstrate(ready, desk)
    rest.push(`--desk=${desk}`)
  }
  if (ready.private) {
    const picture = join(dataFolder(), 'demo-desk.png')
    say(`Opening the window; its picture goes to ${picture}. Ctrl+C ends it.`)
    rest.push(`--screenshot=${picture}`)
  }
  const { code } = await application(ready, rest)
  ready.stop()
  return code
})
