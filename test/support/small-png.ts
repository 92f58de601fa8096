// A picture of a window as a PNG of at most 256 colours: a third of the size, and nothing that an eye would miss, for an
// interface has few colours and their mixtures at the edges of letters.
import { deflateSync } from 'node:zlib'
import { crc32 } from '../../electron/backup/crc'

/** Rows of blue, green, red, alpha, as Electron hands them out. */
interface Bitmap {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

const most = 256
const apart = (one: number, other: number): number => ((one >> 16) - (other >> 16)) ** 2 + (((one >> 8) & 255) - ((other >> 8) & 255)) ** 2 + ((one & 255) - (other & 255)) ** 2

/** Each next colour is the one that is furthest from those taken, weighed by how much of the picture it is: so a small mark keeps its hue. */
function palette({ pixels }: Bitmap): { readonly colours: readonly number[]; readonly place: ReadonlyMap<number, number> } {
  const counts = new Map<number, number>()
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = (pixels[at + 2]! << 16) | (pixels[at + 1]! << 8) | pixels[at]!
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const found = [...counts].map(([colour, count]) => ({ colour, weight: Math.sqrt(count), way: 1 << 18, near: 0 }))
  const colours: number[] = []
  while (colours.length < Math.min(most, found.length)) {
    const next = found.reduce((best, one) => (one.weight * one.way > best.weight * best.way ? one : best)).colour
    colours.push(next)
    for (const one of found) {
      const way = apart(one.colour, next)
      if (way < one.way) [one.way, one.near] = [way, colours.length - 1]
    }
  }
  return { colours, place: new Map(found.map(({ colour, near }) => [colour, near])) }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

export function smallPng(bitmap: Bitmap): Buffer {
  const { width, height, pixels } = bitmap
  const { colours, place } = palette(bitmap)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4
      rows[y * (width + 1) + 1 + x] = place.get((pixels[at + 2]! << 16) | (pixels[at + 1]! << 8) | pixels[at]!)!
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', new Uint8Array()),
  ])
}
