// Channels about the application itself, whatever desk is open or none: what it is, how it looks, what its page logs.
import { nativeTheme } from 'electron'
import { done } from '../../shared/result'
import type { Surroundings } from './host'
import type { Handlers } from './serve'

export function settingsHandlers(host: Surroundings): Pick<Handlers, 'app.info' | 'settings.get' | 'settings.set' | 'window.theme' | 'log.write'> {
  const { home, log } = host
  return {
    'app.info': () => done({ version: host.version, electron: process.versions.electron ?? '', chrome: process.versions.chrome ?? '', platform: process.platform }),
    'settings.get': () => done(home.read().settings),
    'settings.set': async (part) => {
      const { settings } = await home.change((data) => ({ ...data, settings: { ...data.settings, ...part } }))
      nativeTheme.themeSource = settings.theme
      host.window()?.webContents.setZoomFactor(settings.zoom ?? 1)
      if (part.language) host.drawMenu()
      return done(settings)
    },
    'window.theme': async ({ theme }) => {
      nativeTheme.themeSource = theme
      await home.change((data) => ({ ...data, settings: { ...data.settings, theme } }))
      return done(null)
    },
    'log.write': ({ level, message }) => {
      log(level, `page: ${message}`)
      return done(null)
    },
  }
}
