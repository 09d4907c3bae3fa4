import { formatNumber } from '../../../controls/format.ts'
import type { LossFacts } from '../../../core/define/loss.ts'
import { useWords } from '../words.ts'
import { classes } from './classRow.ts'
import { useDrawn, type Drawn } from './drawn.ts'

type Words = ReturnType<typeof useWords>['facts']
type Row = readonly [label: string, text: string]

/** What holds of f with the parameters and the target of now. */
export function Facts() {
  const words = useWords().facts
  const rows = factsOf(useDrawn()[0]!, words)
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

function factsOf({ facts, classFacts, t, kinks }: Drawn, words: Words): readonly Row[] {
  if (facts === null) {
    const { least, most } = classFacts!
    return [[words.values, words.fromTo(formatNumber(least(classes) + 0), formatNumber(most, 5))]]
  }
  const { steepest, convex } = facts
  return [
    [words.minimum, leastText(facts.minimum(t), words)],
    [words.pull, Number.isFinite(steepest) ? words.bounded(formatNumber(steepest)) : words.unbounded],
    [words.shape, convex ? words.convex : words.notConvex],
    [words.kinks, kinks.length > 0 ? words.at(kinks.map((y) => formatNumber(y)).join(', ')) : words.none],
  ]
}

function leastText({ from, to }: ReturnType<LossFacts['minimum']>, words: Words): string {
  if (from === Infinity) return words.up
  if (to === -Infinity) return words.down
  if (to === Infinity) return words.from(formatNumber(from))
  return from === -Infinity ? words.to(formatNumber(to)) : words.at(formatNumber(from))
}
