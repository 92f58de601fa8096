// Actions on the limits of quality rules: each is a row that stands over the published one, until it is taken away.
import type { Patch } from '../../shared/command/patch'
import { type Limit, qualityRule, qualityRules } from '../../shared/inspect/quality/rules'
import { limitWords } from '../../shared/inspect/quality/written'
import { done, failed } from '../../shared/result'
import type { Resolve } from './resolve'

export const limitSet: Resolve<'limit.set'> = async (desk, { rule: name, least, most }) => {
  const rule = qualityRule(name)
  if (!rule) return failed('bad-limit', `There is no rule of quality “${name}”.`, `The rules are ${qualityRules.map((one) => one.name).join(', ')}.`)
  if (least !== undefined && most !== undefined && least > most) return failed('bad-limit', `No value lies from ${least} to ${most}.`, 'Give the smaller number first.')
  const limit: Limit = { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) }
  const before = (await desk.database.limits.get(name)) ?? null
  const published = (least === undefined && most === undefined) || (least === rule.least && most === rule.most)
  const after = published ? null : { id: name, ...limit }
  const words = published ? `Took the published limit of “${rule.says}” again` : `Set the limit of “${rule.says}” to ${limitWords(rule, limit)}`
  return done({ words, patches: before === null && after === null ? [] : [{ on: 'row', table: 'limits', key: name, before, after }], result: {} })
}

export const limitReset: Resolve<'limit.reset'> = async (desk) => {
  const rows = await desk.database.limits.toArray()
  const patches: Patch[] = rows.map((row) => ({ on: 'row', table: 'limits', key: row.id, before: row, after: null }))
  return done({ words: 'Took the published limits of quality again', patches, result: { count: rows.length } })
}
