// Which rows of a list of even height are in view. A virtualiser that measures each row writes down all of them whenever
// their number changes, and while a dump comes in that is twice a second.
import { useCallback, useEffect, useState, type RefObject } from 'react'

const beyond = 8

interface RowWindow {
  /** Half-open, with a few rows beyond what is in view. */
  readonly first: number
  readonly end: number
  /** Scrolls no further than it must. */
  readonly reveal: (index: number) => void
}

export function useWindow(scroll: RefObject<HTMLElement | null>, total: number, height: number): RowWindow {
  const [top, setTop] = useState(0)
  const [shown, setShown] = useState(0)
  useEffect(() => {
    const element = scroll.current
    if (!element) return
    const look = (): void => {
      setTop(Math.floor(element.scrollTop / height))
      setShown(Math.ceil(element.clientHeight / height) + 1)
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    look()
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroll, height])
  const reveal = useCallback((index: number) => {
    const element = scroll.current
    if (!element) return
    const start = index * height
    if (start < element.scrollTop) element.scrollTop = start
    else if (start + height > element.scrollTop + element.clientHeight) element.scrollTop = start + height - element.clientHeight
  }, [scroll, height])
  const end = Math.min(total, top + shown + beyond)
  return { first: Math.max(0, Math.min(top - beyond, end - 1)), end, reveal }
}
