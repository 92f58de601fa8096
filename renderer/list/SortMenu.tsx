// The order of the list.
import { ArrowDownUp, ChevronDown } from 'lucide-react'
import type { ReactElement } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Sort } from '../../shared/question'
import type { Wording } from '../../shared/words/catalogue'
import { useApp } from '../app/state'
import { Button } from '../ui/Button'
import ui from '../ui/ui.module.css'
import styles from './list.module.css'
import { setSort } from './moves'
import { wording } from '../words/wording'

const orders: readonly (Sort & { readonly word: keyof Wording['list']['orders'] })[] = [
  { by: 'order', descending: false, word: 'dump' },
  { by: 'flags', descending: true, word: 'worst' },
  { by: 'published', descending: true, word: 'newest' },
  { by: 'published', descending: false, word: 'oldest' },
  { by: 'title', descending: false, word: 'title' },
  { by: 'site', descending: false, word: 'site' },
  { by: 'length', descending: true, word: 'longest' },
  { by: 'length', descending: false, word: 'shortest' },
  { by: 'status', descending: false, word: 'status' },
  { by: 'changed', descending: true, word: 'changed' },
]
const idOf = (sort: Sort): string => `${sort.by}${sort.descending ? '-down' : ''}`

export function SortMenu(): ReactElement {
  const sort = useApp((state) => state.sort)
  const word = orders.find((order) => idOf(order) === idOf(sort))?.word ?? 'dump'
  const title = wording.list.orders[word]
  return (
    <MenuTrigger>
      <Button look="quiet" size="small" aria-label={wording.list.sortBy(title)}><ArrowDownUp className={styles['narrow'] ?? ''} size={16} aria-hidden="true" /><span className={styles['wide']}>{title}</span><ChevronDown size={14} aria-hidden="true" /></Button>
      <Popover className={ui['popover'] ?? ''} placement="bottom end" offset={4}>
        <Menu className={ui['menu'] ?? ''} aria-label={wording.list.sort} selectionMode="single" selectedKeys={[idOf(sort)]} onAction={(key) => {
          const order = orders.find((one) => idOf(one) === key)
          if (order) setSort({ by: order.by, descending: order.descending })
        }}>
          {orders.map((order) => <MenuItem key={idOf(order)} id={idOf(order)} className={ui['menuItem'] ?? ''}>{wording.list.orders[order.word]}</MenuItem>)}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
