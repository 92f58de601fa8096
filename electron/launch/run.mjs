// Runs other programs for the launcher: quietly with their words kept for the case of failure, or shown as they come.
import { spawn } from 'node:child_process'

/** A failure whose sentence is all that the person needs: no stack is shown for it. */
export class Told extends Error {}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ readonly cwd?: string, readonly env?: NodeJS.ProcessEnv, readonly show?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>} the exit code (127 where the program is missing) and what it printed
 */
export function run(command, args, { cwd, env, show = false } = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, { cwd, env: env ?? process.env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', text => {
        output += text
        if (show) process.stderr.write(text)
      })
    }
    child.on('error', error => resolve({ code: 127, output: error.message }))
    child.on('close', code => resolve({ code: code ?? 1, output }))
  })
}

/**
 * The npm that started us, or the one on the path.
 * @param {readonly string[]} args
 * @param {{ readonly cwd?: string, readonly show?: boolean }} [options]
 */
export function npm(args, options) {
  const script = process.env.npm_execpath
  return script?.endsWith('.js') || script?.endsWith('.cjs') ? run(process.execPath, [script, ...args], options) : run('npm', args, options)
}

/**
 * Runs a command's main function: a told failure ends with its sentence and code 1, any other with its stack.
 * @param {() => Promise<number>} main answers the exit code
 */
export function command(main) {
  main().then(
    code => process.exit(code),
    error => {
      console.error(error instanceof Told ? `galley: ${error.message}` : error)
      process.exit(1)
    },
  )
}
