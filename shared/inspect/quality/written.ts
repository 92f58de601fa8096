// Values and limits of quality rules as people read and write them: shares in per cent.
import type { Limit, Rule } from './rules'

const one = { maximumFractionDigits: 1 }

export function valueWords({ unit }: Pick<Rule, 'unit'>, value: number): string {
  return unit === 'share' ? `${(value * 100).toLocaleString('en', one)} %` : value.toLocaleString('en', one)
}

export function limitWords(rule: Pick<Rule, 'unit'>, { least, most }: Limit): string {
  if (least !== undefined && most !== undefined) return `${valueWords(rule, least)} – ${valueWords(rule, most)}`
  return least !== undefined ? `≥ ${valueWords(rule, least)}` : `≤ ${valueWords(rule, most ?? 0)}`
}

/** A number as it stands in a field. */
export function asTyped({ unit }: Pick<Rule, 'unit'>, value: number | undefined): string {
  return value === undefined ? '' : String(unit === 'share' ? Math.round(value * 1e6) / 1e4 : value)
}

/** What was typed: nothing, a number from 0 on, or null where it is none. */
export function fromTyped({ unit }: Pick<Rule, 'unit'>, text: string): number | undefined | null {
  const bare = text.replace(/[\s%]/gu, '').replace(/,(?=\d{3}(?:\D|$))/gu, '').replace(',', '.')
  if (bare === '') return undefined
  const value = Number(bare)
  if (!Number.isFinite(value) || value < 0) return null
  return unit === 'share' ? Math.round(value * 1e4) / 1e6 : value
}
