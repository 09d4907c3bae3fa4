import { breaksOf } from './kinks.ts'
import { useShown } from '../shown.ts'
import { formatNumber } from '../../../controls/format.ts'
import { useWords } from '../words.ts'

const list = (values: readonly number[]) => values.map((value) => formatNumber(value)).join(', ')

/** What holds of f with the parameters of now. */
export function Facts() {
  const words = useWords()
  const f = useShown()[0]
  if (f === undefined) return null
  const { kinks, jumps } = breaksOf(f)
  const rows = [
    [words.range, words.fromTo(formatNumber(f.range.low), formatNumber(f.range.high))],
    [words.monotony, f.monotone ? words.monotone : words.notMonotone],
    [words.kinks, kinks.length > 0 ? words.at(list(kinks)) : words.none],
    ...(jumps.length > 0 ? [[words.jumps, words.at(list(jumps))]] : []),
  ]
  return (
    <dl className="facts">
      {rows.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
