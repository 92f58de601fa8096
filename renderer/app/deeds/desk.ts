// Commands of the desk, of how it looks, and help.
import { invoke } from '../../bridge/main'
import type { Settings } from '../../../shared/contract'
import type { LanguageChoice } from '../../../shared/words/language'
import { say, setApp, app } from '../state'
import { changeLook, look } from '../look'
import { setLanguage, setTheme, toggleInspector } from '../settings'
import { reported, type Deed } from './deed'
import { percentage } from '../../ui/words'
import { wording } from '../../words/wording'

const overlay = (name: ReturnType<typeof app>['overlay']): Deed => ({ run: () => setApp({ overlay: name }) })
const theme = (name: Settings['theme']): Deed => ({ not: () => (app().theme === name ? wording.app.itIsChosen : null), run: () => setTheme(name) })
const language = (name: LanguageChoice): Deed => ({ not: () => (app().language === name ? wording.app.itIsChosen : null), run: () => setLanguage(name) })

export const deskDeeds = {
  import: { run: () => reported(invoke('intake.choose', { folders: false })) },
  'import-folder': { run: () => reported(invoke('intake.choose', { folders: true })) },
  sample: { run: () => reported(invoke('intake.sample', null)) },
  reports: overlay('reports'),
  export: { ...overlay('export'), not: () => ((app().state?.count ?? 0) === 0 ? wording.app.theDeskIsEmpty : null) },
  scheme: overlay('scheme'),
  rename: overlay('rename'),
  editor: overlay('editor'),
  'desk-new': { run: () => reported(invoke('desk.new', null)) },
  'desk-open': { run: () => reported(invoke('desk.choose', null)) },
  'desk-restore': { run: () => reported(invoke('desk.restore', null)) },
  'desk-show': { run: () => reported(invoke('desk.show', null)) },
  inspector: { run: toggleInspector },
  'zoom-in': { hint: () => percentage(look().zoom), run: () => changeLook('zoom', 1) },
  'zoom-out': { hint: () => percentage(look().zoom), run: () => changeLook('zoom', -1) },
  'zoom-reset': { not: () => (look().zoom === 1 ? wording.app.itIsSo : null), run: () => changeLook('zoom', 0) },
  'text-larger': { hint: () => `${look().readSize} px`, run: () => changeLook('readSize', 1) },
  'text-smaller': { hint: () => `${look().readSize} px`, run: () => changeLook('readSize', -1) },
  'measure-wider': { hint: () => wording.app.characters(look().measure), run: () => changeLook('measure', 1) },
  'measure-narrower': { hint: () => wording.app.characters(look().measure), run: () => changeLook('measure', -1) },
  light: theme('light'),
  dark: theme('dark'),
  system: theme('system'),
  'language-system': language('system'),
  'language-en': language('en'),
  'language-de': language('de'),
  palette: overlay('palette'),
  keys: overlay('keys'),
  manual: overlay('manual'),
  about: { run: () => void invoke('app.info', null).then((info) => info.ok && say(wording.app.galleyOnElectron(info.value.version, info.value.electron))) },
} as const satisfies Record<string, Deed>
