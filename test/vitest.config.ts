// Five kinds of tests: unit and property in Node, browser in a real Chromium, e2e in the real application, dist in its packages.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumPath } from '../electron/launch/chromium.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const stub = fileURLToPath(new URL('./support/electron-stub.ts', import.meta.url))
const asRoot = process.getuid?.() === 0
const temporary = ['test/support/temporary.ts']
const alias = { electron: stub }
const prebundled = ['dexie', 'diff', 'fast-check', 'react', 'react-dom', 'react-dom/client', 'react-aria-components', 'uuidv7', 'zod', 'zustand']

export default defineConfig({
  root,
  cacheDir: '.build/vite',
  test: {
    passWithNoTests: true,
    projects: [
      { resolve: { alias }, test: { name: 'unit', root, globalSetup: temporary, include: ['test/unit/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 20_000 } },
      { resolve: { alias }, test: { name: 'fuzz', root, globalSetup: temporary, include: ['test/fuzz/**/*.fuzz.ts'], environment: 'node', testTimeout: 600_000 } },
      { resolve: { alias }, test: { name: 'property', root, globalSetup: temporary, include: ['test/property/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 300_000 } },
      {
        plugins: [react()],
        cacheDir: '.build/vite-browser',
        optimizeDeps: { include: prebundled.filter((name) => existsSync(`${root}/node_modules/${name}`)) },
        worker: { format: 'es' },
        test: {
          name: 'browser',
          root,
          include: ['test/browser/**/*.test.{ts,tsx}'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromiumPath() ?? 'chromium', args: asRoot ? ['--no-sandbox'] : [] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          root,
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: [...temporary, 'test/support/e2e-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        test: {
          name: 'dist',
          root,
          include: ['test/dist/**/*.test.ts'],
          environment: 'node',
          globalSetup: [...temporary, 'test/support/dist-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
})
