import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Source } from './source.ts'

/**
 * Paints what a source holds: after every render of the component, and, without a render, once per animation frame in
 * which the source has something newer.
 */
export function usePainter<T>(source: Source<T>, paint: (value: T) => void): void {
  const newest = useRef(paint)
  useLayoutEffect(() => {
    newest.current = paint
    paint(source.current())
  })
  useEffect(() => {
    let frame = 0
    const unsubscribe = source.subscribe(() => {
      frame ||= requestAnimationFrame(() => {
        frame = 0
        newest.current(source.current())
      })
    })
    return () => {
      unsubscribe()
      cancelAnimationFrame(frame)
    }
  }, [source])
}
