import { formatNumber } from '../../../controls/format.ts'
import { insightOf, type Factor, type Insight, type Outcome } from './insight.ts'
import { runsFrom } from '../chosen.ts'
import type { Race, Run } from '../race.ts'
import { useRace } from '../raceState.ts'
import { useAt } from '../store.ts'
import { useWords } from '../words.ts'

type Words = ReturnType<typeof useWords>['insight']

/** What is happening to the run, in plain words with its numbers, and which of the others have diverged. */
export function InsightText({ run }: { readonly run: Run }) {
  const race = useRace()
  const words = useWords().insight
  const at = useAt()
  const insight = insightOf(race, run, at)
  const lost = insight.kind === 'diverged' || insight.kind === 'frozen'
  return (
    <>
      {insight.kind !== 'rest' && (
        <p className={lost ? 'insight warning' : 'insight'} role={lost ? 'status' : undefined}>
          {sentence(insight, words, race, run)}
        </p>
      )}
      {runsFrom(race, run.from)
        .filter(({ id, lostAt }) => id !== run.id && lostAt !== null && at >= lostAt)
        .map((other) => (
          <p key={other.id} className="insight warning" role="status">
            {sentence(insightOf(race, other, at), words, race, other)}
          </p>
        ))}
    </>
  )
}

function sentence(insight: Insight, words: Words, race: Race, run: Run): string {
  switch (insight.kind) {
    case 'diverged':
      return words.diverged(run.id, String(insight.step), formatNumber(insight.f ?? Infinity, 3))
    case 'frozen':
      return words.frozen(formatNumber(insight.size, 2), formatNumber(race.experiment.h))
    case 'factors':
      return `${multiplies(insight.factors, run.params['lr']!, words)} ${outcome(insight.outcome, words)}`
    case 'step':
      return words.step(formatNumber(insight.length), formatNumber(insight.from), formatNumber(insight.to))
    case 'rest':
      return ''
  }
}

function multiplies([x, y]: readonly [Factor, Factor], lr: number, words: Words): string {
  if (x.curvature === y.curvature) return words.multipliesBoth(product(x, lr))
  return words.multiplies(product(x, lr), product(y, lr))
}

/** 1 − 0.95·2 = −0.9 */
function product({ curvature, factor }: Factor, lr: number): string {
  const sign = curvature < 0 ? '+' : '−'
  const digits = Math.abs(1 - factor) < 1e-3 ? 11 : 4
  return `1 ${sign} ${formatNumber(lr, 6)}·${formatNumber(Math.abs(curvature))} = ${formatNumber(factor, digits)}`
}

function outcome(told: Outcome, words: Words): string {
  switch (told.kind) {
    case 'lands':
      return words.lands
    case 'glides':
      return words.glides(told.axis, formatNumber(told.tenfold, 3))
    case 'grows':
    case 'bounces':
      return words[told.kind](told.axis, formatNumber(told.limit))
    case 'slides':
    case 'flips':
      return words[told.kind](told.axis)
  }
}
