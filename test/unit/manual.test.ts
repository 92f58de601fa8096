// The manual says what is so: every command that it names exists, with the key that it says, and the parts it leaves out are few.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../electron/launch/root.mjs'
import { keyWords } from '../../renderer/ui/key-words'
import { commandIds, commandTable } from '../../shared/commands'

const folder = join(root, 'resources/manual')
const pages = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))

test('every command in bold exists, and the key behind it is its key', () => {
  const wrong = pages.flatMap((page) => [...page.matchAll(/\*\*([^*]+)\*\*(?: `([^`]+)`)?/gu)].flatMap(([, title, key]) => {
    const id = commandIds.find((one) => commandTable[one].title === title)
    if (!id) return [`${title} is no command`]
    const keys = commandTable[id].keys ?? []
    return key !== undefined && !keys.some((one) => keyWords(one).join(' ') === key) ? [`${title}: ${key} is not ${keys.map((one) => keyWords(one).join(' ')).join(' or ')}`] : []
  }))
  expect(wrong).toEqual([])
})

test('each page has a title of its own and stays short', () => {
  const titles = pages.map((page) => /^# (.+)\n/u.exec(page)?.[1])
  expect(new Set(titles).size).toBe(pages.length)
  for (const page of pages) expect(page.split('\n').length).toBeLessThan(60)
})
