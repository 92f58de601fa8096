// The text of a record that was written as HTML: what stands between its tags. Told by the first records of the member, so
// that a text which only speaks of tags stays as it is.

const begins = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:p|div|h[1-6]|ul|ol|table|blockquote|article|section|figure|span|strong|em|b|i|a|img)\b[^<>]*>/i
const closes = /<\/(?:p|div|h[1-6]|ul|ol|table|blockquote|article|section|figure)>|<br\s*\/?>/i

const isMarkup = (text: string): boolean => begins.test(text) && closes.test(text)

/** `samples`: texts of the first records. */
export async function textReader(samples: readonly (string | null)[]): Promise<(text: string) => string> {
  const texts = samples.filter((text): text is string => text !== null && text.trim() !== '')
  if (texts.length === 0 || texts.filter(isMarkup).length * 2 <= texts.length) return (text) => text
  const { textOfHtml } = await import('./html-text')
  return (text) => (isMarkup(text) ? textOfHtml(text) : text)
}
