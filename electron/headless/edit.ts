// `galley edit`: human actions as lines, each answered on its own line once it is saved.
import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Context } from './context'

export async function runEdit({ command, store, path, print, complain }: Context): Promise<number> {
  const { script = '-', as = null } = command.values
  if (script !== '-' && !existsSync(path(script))) {
    complain(`There is no script at ${path(script)}.`)
    return 1
  }
  const input = script === '-' ? process.stdin : createReadStream(path(script))
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  let number = 0
  let wrong = 0
  for await (const line of lines) {
    number += 1
    if (line.trim() === '') continue
    const answer = await store.ask('script.line', { line, number, by: as })
    if (!answer.ok) {
      complain(answer.failure.message)
      return 1
    }
    await print(`${answer.value.out.trimEnd()}\n`)
    if (answer.value.ok) continue
    wrong += 1
    if (command.flags.has('stop-on-error')) break
  }
  lines.close()
  if (wrong > 0) complain(`${wrong} of ${number} lines ${wrong === 1 ? 'was' : 'were'} refused; each changed nothing.`)
  return wrong > 0 ? 1 : 0
}
