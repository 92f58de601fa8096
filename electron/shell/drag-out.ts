// An article or a set dragged out of the window: a file of its own in a folder that goes with the desk's window.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nativeImage, type NativeImage, type WebContents } from 'electron'

export interface DragOut {
  /** A place for a file of this name; each has a folder of its own, so that the name stands as it is. */
  place(name: string): string
  start(contents: WebContents, file: string): void
  /** What was dropped has been copied by whoever took it. */
  clear(): void
}

/** A white sheet with a grey edge, the picture under the pointer: premultiplied BGRA. */
function sheet(): NativeImage {
  const [width, height] = [24, 30]
  const bytes = Buffer.alloc(width * height * 4)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const edge = x === 0 || y === 0 || x === width - 1 || y === height - 1
      const line = (y === 8 && x > 4 && x < 19) || (y === 13 && x > 4 && x < 15)
      bytes.fill(edge || line ? 0x53 : 0xff, (y * width + x) * 4, (y * width + x) * 4 + 3)
      bytes[(y * width + x) * 4 + 3] = 0xff
    }
  }
  return nativeImage.createFromBitmap(bytes, { width, height })
}

export function createDragOut(): DragOut {
  let folder: string | null = null
  let count = 0
  return {
    place(name) {
      folder ??= mkdtempSync(join(tmpdir(), 'galley-drag-'))
      count += 1
      const own = join(folder, String(count))
      mkdirSync(own)
      return join(own, name)
    },
    start: (contents, file) => contents.startDrag({ file, icon: sheet() }),
    clear() {
      if (folder) rmSync(folder, { recursive: true, force: true })
      folder = null
    },
  }
}
