// MediaWiki's export: a page a record, its last revision as it was written; redirects lead to others and are no articles, nor
// are talks, templates and the like.
import { isoDate, languageTag } from '../../../../shared/formats/dates'
import { allOf, firstOf, plainText, within, type Element } from '../xml-tree'
import { custom, given, type XmlRecord } from './xml-record'

/** Files, messages, templates, categories and modules, by the numbers that every wiki has for them. */
const others = new Set([6, 8, 10, 14, 828])

/** Older exports only write it before the title. */
function namespaceOf(page: Element, title: string, site: Element | undefined): { readonly key: number; readonly name: string } {
  const all = allOf(firstOf(site, 'namespaces'), 'namespace').map((one) => ({ key: Number(one.attributes['key']), name: plainText(one).trim() }))
  const given = plainText(firstOf(page, 'ns')).trim()
  const named = given === '' ? all.find(({ name }) => name !== '' && title.startsWith(`${name}:`)) : (all.find(({ key }) => key === Number(given)) ?? { key: Number(given), name: given })
  return named ?? { key: 0, name: '' }
}

export function mediaWikiPage(page: Element, outside: Element): XmlRecord {
  const title = plainText(firstOf(page, 'title')).trim()
  if (firstOf(page, 'redirect')) return { skip: `“${title}” leads to another page.` }
  const site = within(outside, 'siteinfo')[0]
  const { key, name } = namespaceOf(page, title, site)
  if (key % 2 === 1 || others.has(key)) return { skip: `A page of the namespace “${name}” is no article.` }
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
