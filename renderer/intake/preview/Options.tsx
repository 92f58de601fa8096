// What can be chosen for a source: format, encoding, and which names of its records hold which field.
import type { ReactElement } from 'react'
import { isChosen, noChoices } from '../../../shared/dump/choices'
import { encodingsOffered, encodingWords, type EncodingGroup } from '../../../shared/dump/encodings'
import { mapTargets, type FieldMap, type MapTarget } from '../../../shared/formats/mapping'
import { formatNames, type FormatName } from '../../../shared/formats/names'
import type { ReadPreview } from '../../../shared/dump/preview'
import { Button } from '../../ui/Button'
import ui from '../../ui/ui.module.css'
import { wording } from '../../words/wording'
import { choose, setRemember, useOffers, wasChosen } from './offers'
import styles from './preview.module.css'

const groups = Object.keys(encodingsOffered) as EncodingGroup[]

/** How sure it is that this is the encoding. */
export function sureness({ how, confidence }: ReadPreview['encoding']): string {
  return wording.preview.how[how] ?? wording.preview.percentSure(Math.round(confidence * 100))
}

function Fields({ proposed, names, given }: { readonly proposed: FieldMap; readonly names: readonly string[]; readonly given: FieldMap | null }): ReactElement {
  const words = wording.preview
  const take = (target: MapTarget, path: string): void => choose({ map: { ...given, [target]: path } })
  return (
    <fieldset className={styles['fields']}>
      <legend>{words.fields}</legend>
      {mapTargets.map((target) => (
        <label key={target}><span>{words.targets[target]}</span>
          <select className={ui['select']} value={proposed[target] ?? ''} onChange={(event) => take(target, event.target.value)}>
            <option value="">{words.notTaken}</option>
            {[...new Set([...(proposed[target] ? [proposed[target]] : []), ...names])].map((name) => <option key={name} value={name}>{name}</option>)}
          </select>
        </label>
      ))}
    </fieldset>
  )
}

export function Options(): ReactElement | null {
  const offers = useOffers()
  const { offers: [offer], at, choices, looks, remember } = offers
  const source = offer?.sources[at]
  if (!source) return null
  const words = wording.preview
  const chosen = choices[at] ?? noChoices
  const look = looks[at]
  const read = look?.ok ? look.value.previews.filter((one): one is ReadPreview => !('failure' in one)) : []
  const [first] = read
  const mapped = read.find(({ map }) => map !== null)
  const named = source.source.replace(/\/$/u, '')
  const format = first && chosen.format === null ? words.formats[first.format] : words.byContent
  const encoding = first && chosen.encoding === null ? `${encodingWords(first.encoding.name)}, ${sureness(first.encoding)}` : words.byContent
  return (
    <div className={styles['options']}>
      <label><span>{words.format}</span>
        <select className={ui['select']} value={chosen.format ?? ''} onChange={(event) => choose({ format: (event.target.value || null) as FormatName | null })}>
          <option value="">{format}</option>
          {formatNames.map((name) => <option key={name} value={name}>{words.formats[name]}</option>)}
        </select>
      </label>
      <label><span>{words.encoding}</span>
        <select className={ui['select']} value={chosen.encoding ?? ''} onChange={(event) => choose({ encoding: event.target.value || null })}>
          <option value="">{encoding}</option>
          {groups.map((group) => <optgroup key={group} label={words.groups[group]}>{encodingsOffered[group].map((name) => <option key={name} value={name}>{encodingWords(name)}</option>)}</optgroup>)}
        </select>
      </label>
      {mapped?.map && <Fields proposed={mapped.map} names={mapped.names} given={chosen.map} />}
      {wasChosen(offers) && (
        <>
          {isChosen(source.choices) && choices[at] === source.choices && <p className={styles['note']}>{words.remembered}</p>}
          <label className={styles['check']}><input type="checkbox" checked={remember} onChange={(event) => setRemember(event.target.checked)} /><span>{words.remember}</span></label>
          <p className={styles['note']}>{source.folder ? words.folderNamedLike(named) : words.namedLike(named)}</p>
          {isChosen(chosen) && <Button size="small" onPress={() => choose(noChoices)}>{words.asRecognised}</Button>}
        </>
      )}
    </div>
  )
}
