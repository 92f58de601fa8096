// Large tables of packages as lines of one text, in which a key is searched for when it is asked for: the languages' letter
// statistics, which few texts need, took each process that describes articles 110 ms and 20 MB as objects.
import { pathToFileURL } from 'node:url'

/** Modules that are nothing but one table: what they export it as, and its part with all the keys. */
const tables = /** @type {const} */ ([[/[/\\]eld[/\\]src[/\\]ngrams[/\\]\w+\.js$/, 'ngramsData', 'ngrams']])

/** @param {Readonly<Record<string, Readonly<Record<string, number>>>>} rows */
function linesOf(rows) {
  const lines = Object.keys(rows).sort().map(key => `${key}\t${Object.entries(rows[key] ?? {}).map(([name, value]) => `${name}:${value}`).join()}\n`)
  if (lines.some(line => line.split(/[\t\n]/).length !== 3)) throw new Error('A key of a table holds a tab or a line end.')
  return lines.join('')
}

/**
 * Runs in the program. What was found once is the table's own, and found at once.
 * @param {string} lines
 * @returns {Record<string, Record<string, number> | undefined>}
 */
function searched(lines) {
  return Object.create(new Proxy({}, {
    get(_, key, own) {
      for (let low = 0, high = lines.length; low < high;) {
        const start = lines.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1
        const tab = lines.indexOf('\t', start)
        const end = lines.indexOf('\n', tab)
        const found = lines.slice(start, tab)
        if (found === key) {
          const value = Object.fromEntries(lines.slice(tab + 1, end).split(',').map(one => one.split(':')).map(([name, count]) => [name, Number(count)]))
          Object.defineProperty(own, key, { value })
          return value
        }
        if (found < String(key)) low = end + 1
        else high = start
      }
      return undefined
    },
  }))
}

/** @returns {{ name: string, transform(code: string, id: string): Promise<{ code: string, map: null } | null> }} */
export function searchedTables() {
  return {
    name: 'galley-tables',
    async transform(_code, id) {
      const [, name, part] = tables.find(([path]) => path.test(id)) ?? []
      if (name === undefined || part === undefined) return null
      const { [name]: { [part]: rows, ...rest } } = await import(pathToFileURL(id).href)
      return { code: `${searched}\nexport const ${name} = { ...${JSON.stringify(rest)}, ${part}: searched(${JSON.stringify(linesOf(rows))}) }\n`, map: null }
    },
  }
}
