// Large tables of packages as JSON in a text: engines read that five times as fast as the same table written as code
// (the languages' letter statistics: 70 ms for 350), and each process that describes articles reads it.
import { pathToFileURL } from 'node:url'

/** Modules that are nothing but one table, and what they export it as. */
const tables = /** @type {const} */ ([[/[/\\]eld[/\\]src[/\\]ngrams[/\\]\w+\.js$/, 'ngramsData']])

/** @returns {import('vite').Plugin} */
export function parsedTables() {
  return {
    name: 'galley-tables',
    async transform(_code, id) {
      const name = tables.find(([path]) => path.test(id))?.[1]
      if (name === undefined) return null
      const { [name]: table } = await import(pathToFileURL(id).href)
      const text = JSON.stringify(table).replace(/[\\']/g, sign => `\\${sign}`)
      return { code: `export const ${name} = JSON.parse('${text}')\n`, map: null }
    },
  }
}
