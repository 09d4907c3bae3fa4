import { useRef } from 'react'
import { limits } from '../../../experiment/limits.ts'
import { change, useSetting } from '../store.ts'
import { wholeTowards } from './nets.ts'

const { min, max } = limits.derivatives.parameters

/** What moves n to a whole number. The end of a movement names its last place once more, which moves nothing again. */
export function useMoves(): (to: number, done: boolean) => void {
  const n = useSetting('n')
  const last = useRef({ to: NaN, n: NaN })
  return (to, done) => {
    if (to !== last.current.to) last.current = { to, n: wholeTowards(to, n, [min, max]) }
    change({ n: last.current.n }, done)
    if (done) last.current = { to: NaN, n: NaN }
  }
}
