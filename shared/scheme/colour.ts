// How far apart two colours look, in normal sight and under full protanopia, deuteranopia and tritanopia (Machado 2009).
// OKLab × 100: 2 is just noticeable, 10 is plain.

type Triple = readonly [number, number, number]

const sights: readonly (readonly [Triple, Triple, Triple] | null)[] = [
  null,
  [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
]

function linear(hex: string): Triple {
  const channel = (from: number): number => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function oklab([red, green, blue]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s]
}

function seen(hex: string, sight: (typeof sights)[number]): Triple {
  const colour = linear(hex)
  if (!sight) return oklab(colour)
  const row = (weights: Triple): number => Math.min(1, Math.max(0, weights[0] * colour[0] + weights[1] * colour[1] + weights[2] * colour[2]))
  return oklab([row(sight[0]), row(sight[1]), row(sight[2])])
}

function apart(one: Triple, other: Triple): number {
  return 100 * Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}

/** `#rrggbb` both. In the sight that tells them apart least. */
export function leastApart(one: string, other: string): number {
  return Math.min(...sights.map((sight) => apart(seen(one, sight), seen(other, sight))))
}

export function normallyApart(one: string, other: string): number {
  return apart(seen(one, null), seen(other, null))
}
