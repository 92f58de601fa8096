// The page of the desk: ports first, so that the store can begin, then settings, then the interface.
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { readSettings } from './app/settings'
import { startDesk } from './app/start'
import { listenForPorts } from './bridge/ports'
import './ui/tokens.css'
import './ui/base.css'

listenForPorts()
const settings = readSettings()
void startDesk(settings)
void settings.finally(() => createRoot(document.getElementById('root')!).render(<App />))
