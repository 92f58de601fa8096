// By what mail, mailboxes and dialects of XML are known: apart from their readers, which are loaded for such files only.

export type XmlDialect = 'tei' | 'newsml-g2' | 'rss' | 'atom' | 'mediawiki' | 'nitf' | 'jats'

const known = /^(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|delivered-to|reply-to|content-type|content-transfer-encoding|x-[\w-]+|dkim-signature|list-id|in-reply-to|references|sender|user-agent):/i

const machines = /^(?:(?:message-id|mime-version|received|return-path|delivered-to|newsgroups|nntp-posting-host|xref):|lines:\s*\d+\s*$)/i

/** Lines of headers that mail and news programs write, one of them by machines only. */
export function looksLikeMail(head: string): boolean {
  // Nearly everything else shows in its first line that it is none.
  if (!/^(?:[ \t]|[!-9;-~]+:)/.test(head)) return false
  const lines = head.slice(0, 1 << 16).split(/\r\n?|\n/)
  const end = lines.indexOf('')
  const headers = lines.slice(0, end < 0 ? 60 : end).filter((line) => !/^[ \t]/.test(line))
  if (headers.length < 2 || !headers.every((line) => /^[!-9;-~]+:/.test(line))) return false
  return headers.filter((line) => known.test(line)).length >= 2 && headers.some((line) => machines.test(line))
}

export function looksLikeMbox(head: string): boolean {
  return /^From \S+ .{0,40}\d{4}[^\r\n]*(?:\r\n?|\n)[!-9;-~]+:/.test(head)
}

const withoutProlog = (text: string): string => text.replace(/<!--[\s\S]*?-->/g, '').replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/i, '')

/** Which dialect a document is in, by its first element; null: XML, but none of these; undefined: no XML. */
export function xmlDialect(head: string): XmlDialect | 'html' | null | undefined {
  const start = head.replace(/^\ufeff/, '').trimStart()
  if (!/^<(?:\?xml|!DOCTYPE|!--|[A-Za-z_])/.test(start)) return undefined
  const root = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/.exec(withoutProlog(start))?.[1]
  const roots: Readonly<Record<string, XmlDialect | 'html'>> = {
    TEI: 'tei', teiCorpus: 'tei', 'TEI.2': 'tei', 'teiCorpus.2': 'tei', newsMessage: 'newsml-g2', newsItem: 'newsml-g2', packageItem: 'newsml-g2',
    rss: 'rss', RDF: 'rss', feed: 'atom', entry: 'atom', mediawiki: 'mediawiki', nitf: 'nitf', 'pmc-articleset': 'jats', html: 'html', HTML: 'html',
  }
  // Of RDF only what says that it is a feed.
  if (root !== undefined && Object.hasOwn(roots, root) && (root !== 'RDF' || /<(?:\w+:)?(?:channel|item)[\s>]/.test(start))) return roots[root]
  if (/<(?:\w+:)?article-meta[\s>]/.test(start)) return 'jats'
  if (/<nitf[\s>]/.test(start)) return 'nitf'
  return start.startsWith('<?xml') ? null : undefined
}

/** An element that is no web page's, or several behind one another, and nothing beside them. */
export function looksLikeElements(head: string, whole: boolean): boolean {
  const text = withoutProlog(head).trim()
  const root = /^<([A-Za-z_][\w.:-]*)(?:\s[^<>]*)?>/.exec(text)?.[1]
  return root !== undefined && (whole ? text.endsWith(`</${root}>`) : text.includes(`</${root}>`) || /<\/[\w.:-]+>\s*<[\w.:-]+[^<>]*>/.test(text))
}
