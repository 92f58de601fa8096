// The order of the list.
import { ChevronDown } from 'lucide-react'
import type { ReactElement } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Sort } from '../../shared/question'
import { useApp } from '../app/state'
import { Button } from '../ui/Button'
import ui from '../ui/ui.module.css'
import { setSort } from './moves'

const orders: readonly (Sort & { readonly title: string })[] = [
  { by: 'order', descending: false, title: 'Dump order' },
  { by: 'flags', descending: true, title: 'Worst first' },
  { by: 'published', descending: true, title: 'Newest first' },
  { by: 'published', descending: false, title: 'Oldest first' },
  { by: 'title', descending: false, title: 'Title' },
  { by: 'site', descending: false, title: 'Site' },
  { by: 'length', descending: true, title: 'Longest first' },
  { by: 'length', descending: false, title: 'Shortest first' },
  { by: 'status', descending: false, title: 'Status' },
  { by: 'changed', descending: true, title: 'Last changed' },
]
const idOf = (sort: Sort): string => `${sort.by}${sort.descending ? '-down' : ''}`

export function SortMenu(): ReactElement {
  const sort = useApp((state) => state.sort)
  const title = orders.find((order) => idOf(order) === idOf(sort))?.title ?? 'Dump order'
  return (
    <MenuTrigger>
      <Button look="quiet" size="small" aria-label={`Sort: ${title}`}>{title}<ChevronDown size={14} /></Button>
      <Popover className={ui['popover'] ?? ''} placement="bottom end" offset={4}>
        <Menu className={ui['menu'] ?? ''} aria-label="Sort" selectionMode="single" selectedKeys={[idOf(sort)]} onAction={(key) => {
          const order = orders.find((one) => idOf(one) === key)
          if (order) setSort({ by: order.by, descending: order.descending })
        }}>
          {orders.map((order) => <MenuItem key={idOf(order)} id={idOf(order)} className={ui['menuItem'] ?? ''}>{order.title}</MenuItem>)}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
