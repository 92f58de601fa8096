// The native menu. Most items only name a command of the page; main does nothing with them itself.
import { Menu, type MenuItemConstructorOptions } from 'electron'

export function setMenu(push: (id: string) => void): void {
  const item = (label: string, id: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator ? { accelerator } : {}),
    // The page hears its keys itself, so that a field under the cursor can take them first.
    registerAccelerator: false,
    click: () => push(id),
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  Menu.setApplicationMenu(Menu.buildFromTemplate([
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        item('Import…', 'import', 'CmdOrCtrl+O'),
        item('Import Folder…', 'import-folder'),
        item('Export…', 'export', 'CmdOrCtrl+E'),
        line,
        item('New Desk…', 'desk-new'),
        item('Open Desk…', 'desk-open'),
        item('Show Desk Folder', 'desk-show'),
        line,
        { role: process.platform === 'darwin' ? 'close' : 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        item('Undo', 'undo', 'CmdOrCtrl+Z'),
        item('Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        item('Commands…', 'palette', 'CmdOrCtrl+K'),
        line,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        line,
        { role: 'toggleDevTools' },
      ],
    },
    { label: '&Help', submenu: [item('Keys', 'keys'), item('About Galley', 'about')] },
  ]))
}
