// MediaWiki's export: a page a record, its last revision as it was written; redirects lead to others and are no articles.
import { isoDate, languageTag } from '../../../../shared/formats/dates'
import { allOf, firstOf, plainText, within, type Element } from '../xml-tree'
import { custom, given, type XmlRecord } from './xml-record'

export function mediaWikiPage(page: Element, outside: Element): XmlRecord {
  const title = plainText(firstOf(page, 'title')).trim()
  if (firstOf(page, 'redirect')) return { skip: `“${title}” leads to another page.` }
  const site = within(outside, 'siteinfo')[0]
  const revision = allOf(page, 'revision').at(-1)
  const base = plainText(firstOf(site, 'base')).trim()
  const folder = /^(https?:\/\/.+\/)[^/]*$/.exec(base)?.[1]
  const root = within(outside, 'mediawiki')[0]
  return {
    text: plainText(firstOf(revision, 'text')).trim(),
    fields: given({
      title,
      url: folder && title !== '' ? folder + encodeURI(title.replaceAll(' ', '_')) : null,
      published: isoDate(plainText(firstOf(revision, 'timestamp')).trim()),
      byline: [plainText(firstOf(revision, 'contributor', 'username')).trim()].filter((name) => name !== ''),
      site: plainText(firstOf(site, 'sitename')).trim() || null,
      language: languageTag(root?.attributes['xml:lang']),
    }),
    custom: custom({ ns: plainText(firstOf(page, 'ns')).trim(), page: plainText(firstOf(page, 'id')).trim(), revision: plainText(firstOf(revision, 'id')).trim() }),
  }
}
