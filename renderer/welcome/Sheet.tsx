// A piece of the sample as a galley with marks on it: what the desk does, shown before the first word is read.
import type { ReactElement } from 'react'
import { wording } from '../words/wording'
import styles from './welcome.module.css'

export function Sheet(): ReactElement {
  return (
    <div className={styles['sheet']} aria-hidden="true">
      <p>in line with President Xi’s vision of building a community with a shared future for mankind.</p>
      <p>When I was posted in the UK, along with learning why the first Industrial Revolution took place there and how the country had produced renowned scientists from <mark className={styles['person']}>Isaac Newton</mark> to <mark className={styles['person']}>Michael Faraday</mark>, I worked hard to promote cooperation between <mark className={styles['place']}>China</mark> and the <mark className={styles['place']}>UK</mark> …….</p>
      <p><del>Leave a Reply</del></p>
      <div className={styles['cut']}>{wording.workbench.articleNumber(2)}</div>
      <h4>35 Obsolete Technology Things To Prove How Much The World Has Moved On And Changed<del> – Bored Panda</del></h4>
      <p>All it takes is one good vintage image to make you stop and reminisce about your youth. That’s the power of a good photo—it opens the door to a deep yearning for the ‘good old days’ and reminds you of how things used to be.</p>
    </div>
  )
}
