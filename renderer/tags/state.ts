// The tag whose card is open.
import { create } from 'zustand'
import { setApp } from '../app/state'

export const useTagCard = create<{ readonly tag: string }>()(() => ({ tag: '' }))

export function openTagCard(tag: string): void {
  useTagCard.setState({ tag })
  setApp({ overlay: 'tag-card' })
}
