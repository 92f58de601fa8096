// `npm run -s galley -- ARGS`: the command line of the real application, from a checkout, with nothing but its own words.
import { application } from './application.mjs'
import { command } from './run.mjs'
import { setUp } from './set-up.mjs'

command(async () => {
  const ready = await setUp()
  const { code } = await application(ready, ['--cli', '--', ...process.argv.slice(2)])
  ready.stop()
  return code
})
