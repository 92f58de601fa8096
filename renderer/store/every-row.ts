// Goes through rows one by one. Dexie swallows what a callback of its `each` throws: a row that cannot be read would be passed
// over in silence, and a desk that lacks it open as if it were whole.
import type { Collection } from 'dexie'

export async function everyRow<Row>(rows: Collection<Row, unknown>, visit: (row: Row) => void): Promise<void> {
  const thrown: unknown[] = []
  await rows.each((row) => {
    if (thrown.length > 0) return
    try {
      visit(row)
    } catch (error) {
      thrown.push(error)
    }
  })
  if (thrown.length > 0) throw thrown[0]
}
