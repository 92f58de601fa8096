// Logistic regression with a strong hand against large weights, by Newton's method; rows are sparse.

export interface Example {
  /** Columns and their values, side by side. */
  readonly at: readonly number[]
  readonly values: readonly number[]
  readonly label: boolean
  /** How much it counts; 1 where that is not said. */
  readonly weight?: number
}

/** So strong that a weight does not move. */
const held = 1e12

/** Weights by column; the last is the base. Those that are `known` are held as they are, the others found beside them. */
export function regress(examples: readonly Example[], columns: number, ridge: number, known: ReadonlyMap<number, number> = new Map()): readonly number[] {
  const size = columns + 1
  const weights = new Float64Array(size)
  for (const [column, weight] of known) weights[column] = weight
  for (let round = 0; round < 12; round += 1) {
    const slope = new Float64Array(size)
    const curve = Array.from({ length: size }, () => new Float64Array(size))
    for (const { at, values, label, weight = 1 } of examples) {
      let odds = weights[columns] ?? 0
      for (let one = 0; one < at.length; one += 1) odds += (weights[at[one] as number] ?? 0) * (values[one] as number)
      const chance = 1 / (1 + Math.exp(-odds))
      const miss = ((label ? 1 : 0) - chance) * weight
      const bend = Math.max(1e-6, chance * (1 - chance)) * weight
      const all = [...at, columns]
      const what = [...values, 1]
      for (let one = 0; one < all.length; one += 1) {
        const row = all[one] as number
        const value = what[one] as number
        slope[row] = (slope[row] as number) + miss * value
        const line = curve[row] as Float64Array
        for (let two = 0; two <= one; two += 1) line[all[two] as number] = (line[all[two] as number] as number) + bend * value * (what[two] as number)
      }
    }
    for (let row = 0; row < size; row += 1) {
      for (let column = 0; column < row; column += 1) {
        const both = ((curve[row] as Float64Array)[column] as number) + ((curve[column] as Float64Array)[row] as number)
        ;(curve[row] as Float64Array)[column] = both
        ;(curve[column] as Float64Array)[row] = both
      }
      const hold = known.has(row) ? held : row === columns ? 1e-6 : ridge
      slope[row] = known.has(row) ? 0 : (slope[row] as number) - hold * (weights[row] as number)
      ;(curve[row] as Float64Array)[row] = ((curve[row] as Float64Array)[row] as number) + hold
    }
    const step = solve(curve, slope)
    for (let row = 0; row < size; row += 1) weights[row] = (weights[row] as number) + (step[row] as number)
    if (step.every((one) => Math.abs(one) < 1e-4)) break
  }
  return [...weights]
}

/** Gauss with pivots; the matrix is used up. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  const rows: Float64Array[] = matrix.map((row, at) => Float64Array.from([...row, right[at] as number]))
  for (let at = 0; at < size; at += 1) {
    let best = at
    for (let row = at + 1; row < size; row += 1) if (Math.abs((rows[row] as Float64Array)[at] as number) > Math.abs((rows[best] as Float64Array)[at] as number)) best = row
    const swapped = rows[best] as Float64Array
    rows[best] = rows[at] as Float64Array
    rows[at] = swapped
    for (let row = 0; row < size; row += 1) {
      if (row === at) continue
      const factor = ((rows[row] as Float64Array)[at] as number) / (swapped[at] as number)
      if (factor === 0) continue
      for (let column = at; column <= size; column += 1) (rows[row] as Float64Array)[column] = ((rows[row] as Float64Array)[column] as number) - factor * (swapped[column] as number)
    }
  }
  return Float64Array.from(rows, (row, at) => (row[size] as number) / (row[at] as number))
}
