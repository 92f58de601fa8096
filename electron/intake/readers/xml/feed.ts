// RSS and Atom: each item is an article; the channel lends its name and language.
import { isoDate, languageTag } from '../../../../shared/formats/dates'
import { textOfHtml } from '../html-text'
import { lineOfMarkup, textOfMarkup } from '../markup'
import { allOf, firstOf, plainText, within, type Element } from '../xml-tree'
import { htmlOfPost } from './wordpress'
import { custom, given, type XmlRecord } from './xml-record'

const looksLikeHtml = /<[a-z][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i

function asText(written: string): string {
  return looksLikeHtml.test(written) ? textOfHtml(written) : written.trim()
}

const line = (written: string): string | null => asText(written).replace(/\s+/g, ' ').trim() || null

/** `Jane Roe (jane@example.org)`, `jane@example.org (Jane Roe)`, `Jane Roe`. */
function person(written: string | null): string | null {
  const hit = written === null ? null : (/^\S+@\S+\s+\((.+)\)$/.exec(written)?.[1] ?? written.replace(/\s*[(<]\S+@\S+[)>]\s*$/, ''))
  return hit === null || hit.trim() === '' ? null : hit.trim()
}

/** Of an export of WordPress: what it keeps as posts beside posts and pages. */
const noPosts = /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|feedback|elementor_library|wp_.+|acf-.+)$/

/** An export of WordPress names writers as they sign in. */
function signedIn(channel: Element | undefined): ReadonlyMap<string, string> {
  const name = (author: Element, part: string): string => plainText(firstOf(author, part)).trim()
  return new Map(allOf(channel, 'author').map((author) => [name(author, 'author_login'), name(author, 'author_display_name')] as const).filter(([, shown]) => shown !== ''))
}

export function rssItem(item: Element, outside: Element): XmlRecord {
  const channel = within(outside, 'channel')[0]
  const type = plainText(firstOf(item, 'post_type')).trim()
  if (noPosts.test(type)) return { skip: `What WordPress keeps as “${type}” is no article.` }
  const shownAs = signedIn(channel)
  const plain = (name: string): Element | null => item.children.find((child): child is Element => typeof child !== 'string' && child.tag === name) ?? null
  const content = firstOf(item, 'encoded') ?? plain('description') ?? firstOf(item, 'body')
  const writers = [...allOf(item, 'creator'), ...allOf(item, 'author')].map((element) => person(lineOfMarkup(element))).filter((name) => name !== null).map((name) => shownAs.get(name) ?? name)
  const link = plainText(plain('link')).trim() || (firstOf(item, 'link')?.attributes['href'] ?? '')
  const guid = plainText(firstOf(item, 'guid')).trim()
  const status = plainText(firstOf(item, 'status')).trim()
  return {
    text: type === '' ? asText(plainText(content)) : textOfHtml(htmlOfPost(plainText(content))),
    fields: given({
      title: line(plainText(plain('title'))),
      url: link || (/^https?:/.test(guid) ? guid : null),
      published: isoDate((plainText(firstOf(item, 'pubdate')) || plainText(firstOf(item, 'date'))).trim()),
      byline: [...new Set(writers)],
      site: line(plainText(channel?.children.find((child): child is Element => typeof child !== 'string' && child.tag === 'title'))),
      language: languageTag((plainText(firstOf(item, 'language')) || plainText(firstOf(channel, 'language'))).trim()),
    }),
    custom: custom({ status: type !== '' && status !== 'publish' ? status : null, guid: guid !== link ? guid : null, category: allOf(item, 'category').map((one) => lineOfMarkup(one)).filter((one) => one !== null) }),
  }
}

function atomText(element: Element | null): string {
  if (!element) return ''
  const type = element.attributes['type'] ?? 'text'
  if (type === 'xhtml') return textOfMarkup(element)
  return type.includes('html') ? textOfHtml(plainText(element)) : plainText(element).trim()
}

/** An export of Blogger: its settings, its design and what readers wrote stand beside its posts. */
const bloggerKind = /\/blogger\/2008\/kind#(?!post|page)(.+)$/

export function atomEntry(entry: Element, outside: Element): XmlRecord {
  const other = allOf(entry, 'category').map(({ attributes }) => bloggerKind.exec(attributes['term'] ?? '')?.[1]).find((kind) => kind !== undefined)
  if (other) return { skip: `What Blogger keeps as “${other}” is no article.` }
  const feed = within(outside, 'feed')[0]
  const content = atomText(firstOf(entry, 'content'))
  const links = allOf(entry, 'link')
  const writers = (allOf(entry, 'author').length > 0 ? allOf(entry, 'author') : allOf(feed, 'author')).map((author) => lineOfMarkup(firstOf(author, 'name'))).filter((name) => name !== null)
  const id = plainText(firstOf(entry, 'id')).trim()
  return {
    text: content !== '' ? content : atomText(firstOf(entry, 'summary')),
    fields: given({
      title: atomText(firstOf(entry, 'title')).replace(/\s+/g, ' ').trim(),
      url: (links.find((link) => (link.attributes['rel'] ?? 'alternate') === 'alternate') ?? links[0])?.attributes['href'] ?? (/^https?:/.test(id) ? id : null),
      published: isoDate((plainText(firstOf(entry, 'published')) || plainText(firstOf(entry, 'updated'))).trim()),
      byline: writers,
      site: atomText(firstOf(feed, 'title')) || null,
      language: languageTag(entry.attributes['xml:lang'] ?? feed?.attributes['xml:lang']),
    }),
    custom: custom({ id, category: allOf(entry, 'category').map((one) => one.attributes['term'] ?? '').filter((term) => term !== '') }),
  }
}
