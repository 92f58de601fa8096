// Runs inside of Electron: draws the SVG named by GALLEY_DRAW in each size of GALLEY_SIZES into the folder of GALLEY_INTO.
const { app, BrowserWindow } = require('electron')
const { readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')

const { GALLEY_DRAW: svg = '', GALLEY_INTO: into = '', GALLEY_SIZES: sizes = '' } = process.env

/** In the page: an SVG of any size is sharp, so each size is drawn anew. */
const draw = `async (svg, size) => {
  const image = new Image()
  image.src = 'data:image/svg+xml;base64,' + svg
  await image.decode()
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size })
  canvas.getContext('2d').drawImage(image, 0, 0, size, size)
  return canvas.toDataURL('image/png').split(',')[1]
}`

app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
  await window.loadURL('about:blank')
  const bytes = readFileSync(svg).toString('base64')
  for (const size of sizes.split(',').map(Number)) {
    const png = await window.webContents.executeJavaScript(`(${draw})(${JSON.stringify(bytes)}, ${size})`)
    writeFileSync(join(into, `${size}x${size}.png`), Buffer.from(png, 'base64'))
  }
  app.exit(0)
})
