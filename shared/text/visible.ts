// Characters that steer a terminal or turn the order of words, written out so that they can be seen and do nothing. Pure.

/** C0 but tab and line feed, DEL and C1, the bidi marks, embeddings, overrides and isolates, and the two other line ends. */
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** In the notation of JSON, so that a JSON line written out this way still means the same. */
export function visible(text: string): string {
  return text.replace(steering, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
