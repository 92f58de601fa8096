// Bundles `stages.ts` as the application's own parts are bundled, so that its figures are theirs.
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { build } from 'vite'
import { buildFolder, root } from '../../electron/launch/root.mjs'

/** @returns {Promise<string>} the program */
export async function buildStages() {
  const outDir = join(buildFolder, 'bench')
  await build({
    configFile: false, root, logLevel: 'warn', publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true, target: 'node18', outDir, emptyOutDir: true, minify: false,
      rolldownOptions: {
        input: { stages: join(root, 'test/bench/stages.ts') },
        external: ['electron', ...builtinModules, ...builtinModules.map(name => `node:${name}`)],
        output: { format: 'esm', entryFileNames: '[name].mjs', codeSplitting: false },
      },
    },
  })
  return join(outDir, 'stages.mjs')
}
