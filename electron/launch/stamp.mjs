// Hashes of files, so that a step is done again only where what goes into it has changed.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { root } from './root.mjs'

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
  const facts = statSync(path, { throwIfNoEntry: false })
  if (facts === undefined) return []
  if (facts.isFile()) return [path]
  return readdirSync(path)
    .filter(name => name !== 'node_modules')
    .sort()
    .flatMap(name => filesOf(join(path, name)))
}

/**
 * One hash over names and bytes of the files and folders named, relative to the project.
 * @param {readonly string[]} inputs
 */
export function hashOf(inputs) {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap(input => filesOf(join(root, input)))) {
    const bytes = readFileSync(file)
    hash.update(`${relative(root, file).split(sep).join('/')}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

/** @param {string} file */
export function readStamp(file) {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return ''
  }
}

/**
 * @param {string} file
 * @param {string} value
 */
export function writeStamp(file, value) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${value}\n`)
}
