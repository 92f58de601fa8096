// The manual says what is so, in every language: every command that it names exists, with the key that it says; its
// pictures are there and small; and no language leaves anything out that another has.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../electron/launch/root.mjs'
import { keyWords } from '../../renderer/ui/key-words'
import { commandIds, commandTable } from '../../shared/action/commands'
import { catalogues } from '../../shared/words/catalogue'
import { languages, type Language } from '../../shared/words/language'

const folder = (language: Language): string => join(root, 'resources/manual', language)
const pagesOf = (language: Language) => readdirSync(folder(language)).sort().map((name) => ({ name, text: readFileSync(join(folder(language), name), 'utf8') }))

const picture = /!\[([^\]]*)\]\(([^)]+)\)/gu
/** Caps as the English ones, so that pages of two languages can be held beside one another. */
function plainCaps(language: Language, keys: string): string {
  const caps = Object.entries(catalogues[language].common.keyCaps)
  return keys.split(' ').map((cap) => { const name = caps.find(([, word]) => word === cap)?.[0]; return name ? catalogues.en.common.keyCaps[name as '$mod'] : cap }).join(' ')
}

/** What a page holds besides its words, in order: commands by name, keys, headings, pictures. */
function bones(language: Language, text: string): readonly string[] {
  return [...text.matchAll(/\*\*([^*]+)\*\*|`([^`]+)`|^(#+) |\]\(([^)]+)\)/gmu)].map(([, title, key, heading, path]) => (title === undefined ? (key === undefined ? (heading ?? path)! : plainCaps(language, key)) : (commandIds.find((one) => catalogues[language].commands[one] === title) ?? `${title} is no command`)))
}

describe.each(languages)('the manual in %s', (language) => {
  const pages = pagesOf(language)

  test('every command in bold exists, and the key behind it is its key', () => {
    const wrong = pages.flatMap(({ text }) => [...text.matchAll(/\*\*([^*]+)\*\*(?: `([^`]+)`)?/gu)].flatMap(([, title, key]) => {
      const named = commandIds.filter((one) => catalogues[language].commands[one] === title)
      if (named.length === 0) return [`${title} is no command`]
      const keys = named.flatMap((id) => commandTable[id].keys ?? []).map((one) => keyWords(one, catalogues[language].common.keyCaps).join(' '))
      return key !== undefined && !keys.includes(key) ? [`${title}: ${key} is not ${keys.join(' or ')}`] : []
    }))
    expect(wrong).toEqual([])
  })

  test('each page has a title of its own and stays short', () => {
    expect(new Set(pages.map(({ text }) => /^# (.+)\n/u.exec(text)?.[1])).size).toBe(pages.length)
    for (const { text } of pages) expect(text.split('\n').length).toBeLessThan(60)
  })

  test('its pictures are there, below 150 kB, and say in words what they show', () => {
    const shown = pages.flatMap(({ text }) => [...text.matchAll(picture)])
    expect(shown.length).toBeGreaterThan(3)
    for (const [, words, path] of shown) {
      expect(words!.length).toBeGreaterThan(20)
      expect(existsSync(join(folder(language), path!)), path).toBe(true)
      expect(statSync(join(folder(language), path!)).size, path).toBeLessThan(150_000)
    }
  })

  test('it has the pages, commands, keys and pictures of the English one, in their order', () => {
    const source = pagesOf('en')
    expect(pages.map(({ name }) => name)).toEqual(source.map(({ name }) => name))
    for (const [at, { name, text }] of pages.entries()) expect([name, ...bones(language, text)]).toEqual([name, ...bones('en', source[at]!.text)])
  })
})

test('links of the README lead to files that are there', () => {
  for (const [, path] of readFileSync(join(root, 'README.md'), 'utf8').matchAll(/\]\((?!https?:|#)([^)]+)\)/gu)) expect(existsSync(join(root, dirname('README.md'), path!)), path).toBe(true)
})
