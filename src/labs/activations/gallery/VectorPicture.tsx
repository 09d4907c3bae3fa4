import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { formatNumber } from '../../../controls/format.ts'
import { strokeOf } from '../../../plot/tone.ts'
import { vectorActivationOf } from '../catalogue.ts'
import { chosenTone, valuesOf } from '../shown.ts'
import { store } from '../store.ts'
import { size } from './tileSpace.ts'

/** The book's logits. */
const z = Float64Array.of(0.3, 2.9, 4)
const [bar, gap] = [20, 12]
const start = (size.width - 3 * bar - 2 * gap) / 2
const room = size.height - 8

/** What a function of a vector makes of three logits, as bars. */
export function VectorPicture({ id }: { readonly id: string }) {
  const values = useStore(
    store,
    useShallow(({ settings }) => valuesOf(id, settings)),
  )
  const outputs = useMemo(() => {
    const out = new Float64Array(z.length)
    vectorActivationOf(id)!.bind(values).value(z, out)
    return Array.from(out)
  }, [id, values])
  const largest = Math.max(...outputs.map(Math.abs))
  const falls = outputs.some((value) => value < 0)
  const ground = falls ? 4 : size.height - 4
  return (
    <>
      <svg className="tile-picture" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        {outputs.map((value, i) => {
          const tall = (Math.abs(value) / largest) * room
          return (
            <rect
              key={i}
              x={start + i * (bar + gap)}
              width={bar}
              y={falls ? ground : ground - tall}
              height={tall}
              fill={strokeOf(falls ? 'negative' : chosenTone)}
            />
          )
        })}
        <path className="tile-axes" d={`M0,${ground}H${size.width}`} />
      </svg>
      <span className="tile-numbers of-vector" aria-hidden="true">
        {outputs.map((value, i) => (
          <span key={i}>{falls ? formatNumber(value, 2) : formatNumber(Math.round(value * 100) / 100)}</span>
        ))}
      </span>
    </>
  )
}
