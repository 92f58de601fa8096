// The choice of which articles a batch means.
import type { ReactElement } from 'react'
import styles from './batch.module.css'
import { scopesNow, type Scope } from './scope'
import { wording } from '../words/wording'

export function Scopes({ scope, onScope }: { readonly scope: Scope; readonly onScope: (scope: Scope) => void }): ReactElement {
  return (
    <fieldset className={styles['scopes']}>
      <legend className="only-read">{wording.common.where}</legend>
      {scopesNow().map((one) => (
        <label key={one.scope} className={styles['choice']} title={one.name}>
          <input type="radio" name="scope" checked={scope === one.scope} onChange={() => onScope(one.scope)} /><span>{one.name}</span>
        </label>
      ))}
    </fieldset>
  )
}
