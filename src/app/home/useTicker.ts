import { useEffect, useRef, useState, type RefObject } from 'react'

/**
 * Counts 0, 1 … last once, while the element is seen; stays at `last` from the start where motion is unwelcome.
 * @param interval milliseconds between two counts
 */
export function useTicker(last: number, interval: number): [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null)
  const [count, setCount] = useState(() =>
    matchMedia('(prefers-reduced-motion: reduce)').matches ? last : 0,
  )
  useEffect(() => {
    if (count >= last) return
    let timer = 0
    const observer = new IntersectionObserver(([entry]) => {
      clearTimeout(timer)
      if (entry?.isIntersecting) timer = window.setTimeout(() => setCount(count + 1), interval)
    })
    if (ref.current) observer.observe(ref.current)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [count, last, interval])
  return [ref, count]
}
