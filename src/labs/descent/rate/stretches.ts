import { bestRun } from '../../../core/descent/bestRun.ts'
import type { Outcome, RateSweep } from '../../../core/descent/rateSweep.ts'

/** Neighbouring learning rates whose runs turn out alike. */
export interface Stretch {
  readonly outcome: Outcome
  /** Halfway, by the logarithms, to the neighbours that turn out differently; the ends of the sweep at its ends. */
  readonly from: number
  readonly to: number
  /** The first and the last rate that was tried. */
  readonly first: number
  readonly last: number
}

const known = new WeakMap<RateSweep, readonly Stretch[]>()

/** The stretches of a sweep, from the lowest rate to the highest; worked out once. */
export function stretchesOf(sweep: RateSweep): readonly Stretch[] {
  const stretches = known.get(sweep) ?? divided(sweep)
  known.set(sweep, stretches)
  return stretches
}

function divided({ rates, outcomes }: RateSweep): Stretch[] {
  const found: Stretch[] = []
  let begin = 0
  for (let i = 1; i <= rates.length; i++) {
    if (i < rates.length && outcomes[i] === outcomes[begin]) continue
    const [first, last] = [rates[begin]!, rates[i - 1]!]
    const to = i < rates.length ? Math.sqrt(last * rates[i]!) : last
    found.push({ outcome: outcomes[begin]!, from: found.at(-1)?.to ?? first, to, first, last })
    begin = i
  }
  return found
}

/** What a run with this learning rate comes to: what those tried around it do. Null outside the sweep. */
export function outcomeAt(sweep: RateSweep, rate: number): Outcome | null {
  const found = stretchesOf(sweep).find(({ from, to }) => rate >= from && rate <= to)
  return found?.outcome ?? null
}

/** The index of the run whose rate is nearest by the logarithms; −1 if there is none. */
export function nearestRun({ rates }: Pick<RateSweep, 'rates'>, rate: number): number {
  let [low, high] = [0, rates.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (rates[middle]! < rate) low = middle + 1
    else high = middle
  }
  return low > 0 && rate / rates[low - 1]! < rates[low]! / rate ? low - 1 : Math.min(low, rates.length - 1)
}

/** What a sweep says in a few numbers. */
export interface Findings {
  /** The best rate, and where f ends with it; null if all diverge. */
  readonly best: { readonly rate: number; readonly f: number } | null
  /** The longest stretch that converges, by the rates tried; null if there is none. */
  readonly converges: readonly [from: number, to: number] | null
  /** The lowest rate above the best from which a run diverges; null if none does. */
  readonly diverges: number | null
}

const found = new WeakMap<RateSweep, Findings>()

/** The findings of a sweep; worked out once. */
export function findingsOf(sweep: RateSweep): Findings {
  const findings = found.get(sweep) ?? summary(sweep)
  found.set(sweep, findings)
  return findings
}

function summary(sweep: RateSweep): Findings {
  const i = bestRun(sweep)
  const best = i < 0 ? null : { rate: sweep.rates[i]!, f: sweep.final[i]! }
  const stretches = stretchesOf(sweep)
  const converging = stretches.filter(({ outcome }) => outcome === 'converges')
  const longest = converging.reduce<Stretch | null>(
    (so, one) => (so === null || one.to / one.from > so.to / so.from ? one : so),
    null,
  )
  const above = best?.rate ?? 0
  const diverging = stretches.find(({ outcome, first }) => outcome === 'diverges' && first > above)
  return {
    best,
    converges: longest && [longest.first, longest.last],
    diverges: diverging?.first ?? null,
  }
}
