// Where the packages under test lie.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../electron/launch/root.mjs'
import { temporaryFolder } from '../support/electron'

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const name = `galley-offline-test_${version}_amd64`
export const folder = join(root, 'dist/offline', name)
export const inspectFolder = join(root, 'dist/offline-inspect', name)
export const deb = `${folder}.deb`
export const rpm = `${folder}.rpm`

let tree: string | null = null
/** The files of the deb, unpacked and not installed. */
export function unpacked(): string {
  if (tree) return tree
  tree = temporaryFolder()
  spawnSync('dpkg-deb', ['-x', deb, tree])
  return tree
}
