// The interface of the desk: what was chosen, the desk, and all that is seen.
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { readSettings } from './settings'
import { startDesk } from './start'

export function show(): void {
  const settings = readSettings()
  void startDesk(settings)
  void settings.finally(() => createRoot(document.getElementById('root')!).render(<App />))
}
