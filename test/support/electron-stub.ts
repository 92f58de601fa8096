// Stands for Electron in unit tests: importing the real package outside Electron tries to download it.
const absent = new Proxy(
  {},
  {
    get(_target, name) {
      throw new Error(`Electron is not here in a unit test (asked for ${String(name)}).`)
    },
  },
)
export const app = absent
export const BrowserWindow = absent
export const dialog = absent
export const ipcMain = absent
export const ipcRenderer = absent
export const contextBridge = absent
export const Menu = absent
export const MessageChannelMain = absent
export const nativeTheme = absent
export const net = absent
export const protocol = absent
export const session = absent
export const shell = absent
export const utilityProcess = absent
export const webUtils = absent
