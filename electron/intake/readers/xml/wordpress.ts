// A post as WordPress keeps it: HTML whose paragraphs are parted by blank lines, with codes in brackets for what plug-ins show.

/** Pictures, sounds and pages from elsewhere: no words. */
const shows = /\[(embed|audio|video|playlist)\b[^\]]*\][^[]*\[\/\1\]/gi
const attribute = '\\s+[\\w-]+=(?:"[^"]*"|\'[^\']*\'|[^\\s\\]"\']+)'
const codes = new RegExp(`\\[(/?)([a-z][\\w-]*)((?:${attribute})*)\\s*/?\\]`, 'gi')
/** What stands alone without saying anything more; any other word in brackets is the writer's. */
const alone = /^(?:gallery|playlist|embed|audio|video|contact-form|more|\w+_\w+)$/i
const isCode = /^(?:source)?code$/i

function withoutCodes(post: string): string {
  if (!post.includes('[')) return post
  const plain = post.replace(shows, ' ')
  const closed = new Set([...plain.matchAll(codes)].flatMap(([, closes, name = '']) => (closes ? [name.toLowerCase()] : [])))
  return plain.replace(codes, (whole, closes: string, name: string, attributes: string) => {
    if (isCode.test(name) && closed.has(name.toLowerCase())) return closes ? '</pre>' : '<pre>'
    return attributes !== '' || closed.has(name.toLowerCase()) || alone.test(name) ? '' : whole
  })
}

/** Posts of the block editor have comments for their blocks, and paragraphs of their own. */
const ofBlocks = /<!-- wp:/

/** As HTML that says itself where paragraphs and lines end. */
export function htmlOfPost(post: string): string {
  const plain = withoutCodes(post.replace(/\r\n?/g, '\n'))
  const parted = plain.replace(/\n[ \t]*(?:\n[ \t]*)+/g, '<br><br>')
  return ofBlocks.test(post) ? parted : parted.replace(/(?<=[^>\s])[ \t]*\n[ \t]*(?=[^<\s])/g, '<br>')
}
