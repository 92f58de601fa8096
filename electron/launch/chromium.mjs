// The Chromium that browser tests run in: as new as the declared Electron's engine.
import { existsSync } from 'node:fs'
import { installPackages } from './libraries.mjs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** @returns {string | undefined} */
export function chromiumPath() {
  return [process.env.GALLEY_CHROMIUM ?? '', ...places].find(place => place !== '' && existsSync(place))
}

/** @param {(line: string) => void} say */
export async function chromium(say) {
  if (chromiumPath() === undefined) await installPackages(['chromium'], 'The browser tests need Chromium', say)
}
