// Output of the command line: whole writes, in order, waited for, so that nothing is lost when the process ends.
// What a dump says cannot steer the terminal: its control and bidi characters are written out.
import { closeSync, openSync, writeSync } from 'node:fs'
import { visible } from '../../shared/text/visible'

/** The reader went away: there is nobody left to tell. */
export class OutputClosed extends Error {}

export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(visible(text), (error) => (error ? reject(new OutputClosed(error.message)) : resolve()))
  })
}

/** Where our own words of standard error go. */
let own = 2

/** Chromium talks on standard error about buses and displays that a command does without: from now on to nobody. */
export function hushChromium(): void {
  if (process.platform !== 'linux') return
  try {
    const kept = openSync('/proc/self/fd/2', 'a')
    closeSync(2)
    // The lowest free number is given, so this is the new standard error.
    openSync('/dev/null', 'w')
    own = kept
  } catch {
    // A socket cannot be opened again; whoever started us with one reads our words by their beginning.
  }
}

export function complain(message: string): void {
  try {
    writeSync(own, `galley: ${visible(message.replaceAll('\n', ' '))}\n`)
  } catch {
    // Standard error is closed: there is nobody left to tell.
  }
}

/** A reader that goes away (`| head`) is told by the failed write; as an event it would end the process with a dialog. */
export function hearClosedOutput(): void {
  process.stdout.on('error', () => undefined)
}
