// Type-ahead in the list of articles: letters are commands there, so an apostrophe goes before the beginning of a title.
import { useRef, useState, type KeyboardEvent } from 'react'
import { ask } from '../bridge/store'
import { app } from '../app/state'
import { goTo } from './moves'

const pause = 1500

export function useSeek(): { readonly typed: string | null; readonly seeking: (event: KeyboardEvent) => boolean } {
  const [typed, setTyped] = useState<string | null>(null)
  const timer = useRef(0)
  const begin = useRef(0)
  const seek = async (next: string): Promise<void> => {
    const { list } = app()
    const found = list && (await ask('list.seek', { list: list.list, typed: next, from: begin.current }))
    if (found?.ok && found.value.index >= 0) await goTo(found.value.index)
  }
  const seeking = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false
    if (typed === null && event.key !== "'") return false
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => setTyped(null), pause)
    if (typed === null) {
      begin.current = app().index
      setTyped('')
    } else if (event.key.length === 1) {
      setTyped(typed + event.key)
      void seek(typed + event.key)
    } else {
      setTyped(null)
      if (event.key !== 'Escape' && event.key !== 'Enter') return false
    }
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  return { typed, seeking }
}
