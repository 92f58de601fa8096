// `npm run pictures`: takes the pictures of the README and the manual anew, of the application as it is now.
import { spawnSync } from 'node:child_process'
import { root } from '../../electron/launch/root.mjs'

const words = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', '--project', 'e2e', 'test/e2e/manual-pictures.test.ts']
const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit', env: { ...process.env, GALLEY_MANUAL: 'write' } })
process.exitCode = status ?? 1
