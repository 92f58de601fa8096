// Where the value of a field was found, or that a person set it: in words for below the field.
import type { FieldName } from '../../shared/article/article'
import type { ArticleView } from '../../shared/question'
import { languageName } from '../editor/language'
import { toInput } from './field'
import { decimal } from '../ui/words'
import { wording } from '../words/wording'

export function origin(view: ArticleView, field: FieldName): string {
  if (toInput(view.fields[field]) !== toInput(view.machine[field])) return wording.inspector.setByHandWas(toInput(view.machine[field]) || wording.common.none)
  const found = view.found[field]
  const words = field === 'language' && view.fields.language ? `${languageName(view.fields.language)}` : ''
  if (!found || view.fields[field] === null) return words
  const sure = found.confidence >= 0.99 ? '' : wording.inspector.confidence(decimal(found.confidence, 2))
  return `${words ? `${words}, ` : ''}${found.how}${sure}`
}
