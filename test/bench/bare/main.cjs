// The least that Electron can do: an empty window; or, with --write-bytes=N, N bytes into IndexedDB as values of 1 MiB.
const { app, BrowserWindow, protocol } = require('electron')

const given = name => process.argv.find(argument => argument.startsWith(`--${name}=`))?.slice(name.length + 3)
const bytes = Number(given('write-bytes') ?? 0)
app.setPath('userData', given('profile'))
protocol.registerSchemesAsPrivileged([{ scheme: 'bare', privileges: { standard: true, secure: true } }])

const write = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('bare', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('values', { autoIncrement: true })
  opening.onerror = () => reject(opening.error)
  opening.onsuccess = async () => {
    for (let left = ${bytes}; left > 0; left -= 1048576) {
      const value = crypto.getRandomValues(new Uint32Array(16384))
      const piece = new Uint8Array(Math.min(left, 1048576))
      for (let at = 0; at < piece.length; at += 65536) piece.set(new Uint8Array(value.buffer, 0, Math.min(65536, piece.length - at)), at)
      await new Promise((next, fail) => {
        const transaction = opening.result.transaction('values', 'readwrite', { durability: 'strict' })
        transaction.objectStore('values').add(piece)
        transaction.oncomplete = next
        transaction.onabort = () => fail(transaction.error)
      })
    }
    opening.result.close()
    resolve()
  }
})`

app.whenReady().then(async () => {
  protocol.handle('bare', () => new Response('<!doctype html><title>bare</title>', { headers: { 'content-type': 'text/html' } }))
  const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences: { sandbox: true, contextIsolation: true } })
  if (bytes === 0) window.once('ready-to-show', () => window.show())
  await window.loadURL('bare://page/')
  if (bytes > 0) {
    await window.webContents.executeJavaScript(write)
    app.exit(0)
  } else console.error('galley: usable')
})
