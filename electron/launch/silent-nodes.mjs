// Nodes of pages that are read have no listeners, but linkedom keeps a map of them for each node, in a table that the
// collector of garbage goes through again and again: a third of the time of a page.

const module = /[/\\]linkedom[/\\]esm[/\\]interface[/\\]event-target\.js$/
const costly = 'wm.set(this, new Map);'

/** @returns {import('vite').Plugin} */
export function silentNodes() {
  return {
    name: 'galley-silent-nodes',
    transform(code, id) {
      if (!module.test(id)) return null
      if (!code.includes(costly)) throw new Error('linkedom keeps listeners in another way: look at electron/launch/silent-nodes.mjs')
      return { code: code.replace(costly, ''), map: null }
    },
  }
}
