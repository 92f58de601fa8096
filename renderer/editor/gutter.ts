// How wide the gutter of an article is: its line numbers have to stand beside the signs of flags, also far down in a large dump.
import type { CSSProperties } from 'react'

/** CSS pixels: what three digits and a sign take, and each digit more. */
const narrowest = 36
const digit = 7

/** The style of what holds an article whose last line of the dump is `lineEnd`, from 1. */
export function gutterOf(lineEnd: number): CSSProperties {
  return { '--w-gutter': `${narrowest + digit * Math.max(0, String(lineEnd).length - 3)}px` } as CSSProperties
}
