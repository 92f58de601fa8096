// Output of the command line: whole writes, in order, waited for, so that nothing is lost when the process ends.
import { writeSync } from 'node:fs'

/** The reader went away: there is nobody left to tell. */
export class OutputClosed extends Error {}

export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(new OutputClosed(error.message)) : resolve()))
  })
}

export function complain(message: string): void {
  try {
    writeSync(2, `galley: ${message.replaceAll('\n', ' ')}\n`)
  } catch {
    // Standard error is closed: there is nobody left to tell.
  }
}

/** A reader that goes away (`| head`) is told by the failed write; as an event it would end the process with a dialog. */
export function hearClosedOutput(): void {
  process.stdout.on('error', () => undefined)
}
