#!/usr/bin/env node
// Takes fpm's arguments, as electron-builder gives them, and builds the package with the system's own program: fpm needs a download.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildDeb } from './fpm-deb.mjs'
import { buildRpm } from './fpm-rpm.mjs'

const flags = new Set(['--force', '--debug'])
const many = new Set(['-d', '--deb-recommends'])
const builders = { deb: buildDeb, rpm: buildRpm }

/**
 * @typedef {{ readonly values: Readonly<Record<string, string>>, readonly lists: Readonly<Record<string, readonly string[]>>, readonly files: readonly (readonly [string, string])[] }} Order
 * @param {readonly string[]} words
 * @returns {Order} options, and what goes where
 */
export function readOrder(words) {
  /** @type {Record<string, string>} */
  const values = {}
  /** @type {Record<string, string[]>} */
  const lists = {}
  /** @type {[string, string][]} */
  const files = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (flags.has(word)) continue
    if (word.startsWith('-')) {
      at += 1
      const value = words[at] ?? ''
      if (many.has(word)) lists[word] = [...(lists[word] ?? []), value]
      else values[word] = value
      continue
    }
    const equals = word.lastIndexOf('=')
    files.push([word.slice(0, equals), word.slice(equals + 1)])
  }
  return { values, lists, files }
}

/** @param {Order} order */
function build(order) {
  const { values, files } = order
  const builder = Object.entries(builders).find(([kind]) => kind === values['-t'])?.[1]
  if (!builder) throw new Error(`Only ${Object.keys(builders).join(' and ')} are built here, not ${values['-t']}.`)
  const stage = mkdtempSync(join(tmpdir(), 'galley-package-'))
  try {
    for (const [from, to] of files) {
      const target = join(stage, to)
      mkdirSync(dirname(target), { recursive: true })
      cpSync(from, target, { recursive: true, verbatimSymlinks: true })
    }
    // Rights of a checkout differ with the person's umask; a package has its own.
    spawnSync('chmod', ['-R', 'u+rwX,go=rX', stage])
    builder(order, stage)
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build(readOrder(process.argv.slice(2)))
