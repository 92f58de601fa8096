// What a longer version of a dump found here, as sentences of any catalogue.
import type { Earlier } from '../dump/dump'
import type { Wording } from './catalogue'

export function earlierWords({ articles, replaced, kept }: Earlier, { earlierVersion, wentOn, wentOnBeside }: Pick<Wording['intake'], 'earlierVersion' | 'wentOn' | 'wentOnBeside'>, many: (count: number) => string): string {
  return [earlierVersion(many(articles)), ...(replaced > 0 ? [wentOn(many(replaced))] : []), ...(kept > 0 ? [wentOnBeside(many(kept))] : [])].join(' ')
}
