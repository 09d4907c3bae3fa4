import type { RateSweep } from './rateSweep.ts'

/** A run is not chosen for luck: what so much larger and so much smaller a rate comes to counts as well. */
const aside = 1.1

/** Of the height between the best run and the worst that does not diverge: runs that differ by less are alike. */
const alike = 1e-12

/**
 * The index of the best run, of those that do not diverge. A walk that swings or hops around the minimum is close to it
 * at its last step by chance; therefore a run is worth the second lowest of three ends: its own, and those with a rate a
 * tenth smaller and larger (the next that were tried). Of those that are worth most, the one that ends lowest; the middle
 * one of several, e.g. at 0. −1 if all diverge.
 */
export function bestRun(sweep: RateSweep): number {
  const end = (i: number) => endOf(sweep, i)
  const worths = worthsOf(sweep)
  const staying = Array.from(sweep.final, (_, i) => i).filter((i) => end(i) < Infinity)
  const least = Math.min(...staying.map((i) => worths[i]!))
  const enough = least < Infinity ? least + alike * (Math.max(...staying.map(end)) - least) : least
  const good = staying.filter((i) => worths[i]! <= enough)
  const lowest = Math.min(...good.map(end))
  const first = good.findIndex((i) => end(i) === lowest)
  let last = first
  while (first >= 0 && good[last + 1] === good[last]! + 1 && end(good[last + 1]!) === lowest) last++
  return good[(first + last) >> 1] ?? -1
}

/** Where a run ends: nowhere, if it diverges or is none. */
const endOf = ({ final, outcomes }: RateSweep, i: number): number =>
  outcomes[i] === undefined || outcomes[i] === 'diverges' ? Infinity : final[i]!

function worthsOf(sweep: RateSweep): number[] {
  const { rates } = sweep
  let [below, above] = [-1, 0]
  return Array.from(rates, (rate, i) => {
    while (below + 1 < i && rates[below + 1]! * aside <= rate) below++
    while (above < rates.length && rates[above]! < rate * aside) above++
    return second(endOf(sweep, below), endOf(sweep, i), endOf(sweep, above))
  })
}

/** The second lowest of three. */
const second = (a: number, b: number, c: number) => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
