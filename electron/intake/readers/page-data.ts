// What a web page says of itself: JSON-LD, OpenGraph and other meta elements, canonical link, time, language.
import type { Fields } from '../../../shared/article/article'
import { isoDate, languageTag } from '../../../shared/formats/dates'
import { namesOf } from '../../../shared/formats/mapped'
import { isPlain, type Plain } from '../../../shared/formats/mapping'
import type { Document } from './html-document'
import type { Element } from './html-tree'

const articleType = /(?:Article|BlogPosting|Report|Posting|CreativeWork|WebPage)$/
const mostNodes = 500

const says = (element: Element, name: string, value: string): boolean => element.getAttribute(name)?.toLowerCase() === value

/** Objects of all JSON-LD blocks, those of `@graph` included. */
function linkedData(scripts: readonly Element[]): Plain[] {
  const found: Plain[] = []
  for (const script of scripts) {
    if (!says(script, 'type', 'application/ld+json')) continue
    let value: unknown
    try {
      value = JSON.parse(script.textContent)
    } catch {
      continue
    }
    const queue: unknown[] = [value]
    while (queue.length > 0 && found.length < mostNodes) {
      const one = queue.shift()
      if (Array.isArray(one)) queue.push(...one.slice(0, mostNodes))
      else if (isPlain(one)) {
        found.push(one)
        if (Array.isArray(one['@graph'])) queue.push(...one['@graph'].slice(0, mostNodes))
        if (isPlain(one['mainEntity'])) queue.push(one['mainEntity'])
      }
    }
  }
  return found
}

function typesOf(node: Plain): string[] {
  const type = node['@type']
  return Array.isArray(type) ? type.filter((one) => typeof one === 'string') : typeof type === 'string' ? [type] : []
}

const word = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : null)
const web = (value: unknown): string | null => (typeof value === 'string' && /^https?:\/\/\S+$/.test(value.trim()) ? value.trim() : null)

/** First that is something. */
function first<T>(...values: readonly (T | null | undefined)[]): T | null {
  return values.find((value): value is T => value !== null && value !== undefined) ?? null
}

interface PageData {
  readonly fields: Partial<Fields>
  readonly from: { readonly [field in keyof Fields]?: string }
}

/** Of the names that pages give their parts for programs to read (microformats). */
export function isCalled(element: Element, name: string): boolean {
  const names = element.getAttribute('class')
  return names?.includes(name) === true && names.split(/\s+/).includes(name)
}

function isAuthor(element: Element): boolean {
  if (says(element, 'rel', 'author') || isCalled(element, 'p-author')) return true
  if (element.getAttribute('itemprop') !== 'name') return false
  for (let around = element.parentNode; around; around = around.parentNode) if (around.getAttribute('itemprop') === 'author') return true
  return false
}

/** Elements that say something of the page by their name. */
const looked = ['meta', 'script', 'time', 'h1', 'title', 'link'] as const

export function pageData(page: Document): PageData {
  const byName = new Map<string, Element[]>(looked.map((name) => [name, []]))
  const tellers = page.elements((element) => {
    byName.get(element.localName)?.push(element)
    return element.attributes.length > 0 && isAuthor(element)
  })
  const named = (name: (typeof looked)[number]): readonly Element[] => byName.get(name)!
  const metas = new Map<string, string[]>()
  for (const meta of named('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase()
    const content = meta.getAttribute('content')
    if (name !== '' && content) metas.set(name, [...(metas.get(name) ?? []), content])
  }
  const meta = (...names: readonly string[]): string | null => first(...names.map((name) => word(metas.get(name)?.[0])))
  const graph = linkedData(named('script'))
  const article = graph.find((node) => typesOf(node).some((type) => /(?:Article|BlogPosting|Report|Posting)$/.test(type))) ?? graph.find((node) => typesOf(node).some((type) => articleType.test(type)))
  const times = named('time')
  const time = times.find((one) => one.getAttribute('pubdate') !== null || isCalled(one, 'dt-published') || one.getAttribute('itemprop') === 'datePublished') ?? times[0]
  const root = page.documentElement
  const publisher = isPlain(article?.['publisher']) ? article['publisher']['name'] : null
  const authors = [
    ['JSON-LD', namesOf(article?.['author'])],
    ['meta', namesOf((metas.get('article:author') ?? metas.get('author') ?? metas.get('dc.creator') ?? metas.get('parsely-author') ?? metas.get('citation_author') ?? []).filter((name) => !/^https?:/.test(name)))],
    ['the page', namesOf(tellers.map((one) => one.textContent))],
  ] as const
  const byline = authors.find(([, names]) => names.length > 0)
  const choices: { readonly [field in keyof Fields]?: readonly (readonly [string, Fields[field] | null])[] } = {
    title: [['OpenGraph', meta('og:title', 'twitter:title')], ['JSON-LD', word(article?.['headline'])], ['heading', word(named('h1')[0]?.textContent)], ['title', word(named('title')[0]?.textContent)]],
    site: [['OpenGraph', meta('og:site_name', 'application-name')], ['JSON-LD', word(publisher)]],
    section: [['meta', meta('article:section')], ['JSON-LD', word(article?.['articleSection'])]],
    published: [
      ['meta', isoDate(meta('article:published_time', 'og:published_time', 'date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'datepublished', 'pubdate', 'publishdate', 'publish-date', 'parsely-pub-date', 'sailthru.date', 'citation_publication_date'))],
      ['JSON-LD', isoDate(article?.['datePublished'] ?? article?.['dateCreated'])], ['time', isoDate(time?.getAttribute('datetime') ?? time?.textContent)],
    ],
    language: [['html', languageTag(root?.getAttribute('lang') ?? root?.getAttribute('xml:lang'))], ['meta', languageTag(meta('og:locale', 'content-language', 'dc.language'))], ['JSON-LD', languageTag(article?.['inLanguage'])]],
    url: [['canonical link', web(named('link').find((link) => says(link, 'rel', 'canonical'))?.getAttribute('href'))], ['OpenGraph', web(meta('og:url'))], ['JSON-LD', web(article?.['url'] ?? article?.['mainEntityOfPage'])]],
  }
  const fields: Record<string, unknown> = byline ? { byline: byline[1] } : {}
  const from: Record<string, string> = byline ? { byline: byline[0] } : {}
  for (const [name, ways] of Object.entries(choices)) {
    const found = ways?.find(([, value]) => value !== null)
    if (!found) continue
    fields[name] = found[1]
    from[name] = found[0]
  }
  return { fields: fields as Partial<Fields>, from }
}
