import { useCallback } from 'react'
import { formatNumber } from '../../../controls/format.ts'
import { complete } from '../../../core/define/parameter.ts'
import { optimizers } from '../../../core/optimizers/index.ts'
import { schedules } from '../../../core/schedules/index.ts'
import type { DescentExperiment } from '../experiment.ts'
import type { Pin } from '../pins.ts'
import { startsOf, type Ghost } from '../race.ts'
import { useRace } from '../raceState.ts'
import type { AnySurface } from '../../../expression/anySurface.ts'
import { useNames, useWords } from '../words.ts'

/** How a pinned run differs from what races now. */
export type Difference =
  | { readonly kind: 'parameter'; readonly symbol: string; readonly value: number }
  | { readonly kind: 'start'; readonly at: readonly [number, number] }
  | { readonly kind: 'gradient'; readonly gradient: Pin['gradient']; readonly h: number }
  | { readonly kind: 'noise'; readonly noise: number; readonly seed: number }
  | { readonly kind: 'schedule'; readonly id: string }

/** What has changed since a run was pinned; empty if it would be walked the same now. */
export function differences(pin: Pin, now: DescentExperiment, surface: AnySurface): Difference[] {
  const { params = {} } = optimizers.find(({ id }) => id === pin.id) ?? {}
  const racing = now.descenders.find(({ id }) => id === pin.id)
  const found: Difference[] = []
  for (const [name, { label, default: own }] of Object.entries(params)) {
    const value = pin.params[name] ?? own
    if (racing === undefined ? name === 'lr' : racing.params[name] !== value)
      found.push({ kind: 'parameter', symbol: label, value })
  }
  const { start, gradient, h, noise, seed, schedule } = pin
  if (!startsOf(now, surface).some(([x, y]) => x === start[0] && y === start[1]))
    found.push({ kind: 'start', at: start })
  if (gradient !== now.gradient || (gradient === 'numerical' && h !== now.h))
    found.push({ kind: 'gradient', gradient, h })
  if (noise !== now.noise || (noise > 0 && seed !== now.seed)) found.push({ kind: 'noise', noise, seed })
  if (!sameSchedule(schedule, now.schedule)) found.push({ kind: 'schedule', id: schedule.id })
  return found
}

/** A pin leaves out what is at its default. */
function sameSchedule(pinned: Pin['schedule'], now: Pin['schedule']): boolean {
  if (pinned.id !== now.id) return false
  const { params } = schedules.find(({ id }) => id === pinned.id)!
  return Object.entries(complete(params, pinned.params)).every(([name, value]) => now.params[name] === value)
}

/** The name of a pinned run: its optimizer, and what is different now. */
export function useGhostName(): (ghost: Pick<Ghost, 'pin'>) => string {
  const words = useWords()
  const names = useNames()
  const { experiment, surface } = useRace()
  return useCallback(
    ({ pin }) => {
      const number = (value: number) => formatNumber(value)
      const parts = differences(pin, experiment, surface).map((one) => {
        if (one.kind === 'parameter') return `${one.symbol} ${number(one.value)}`
        if (one.kind === 'start') return words.pins.from(one.at.map(number).join(', '))
        if (one.kind === 'gradient')
          return one.gradient === 'numerical'
            ? `${words.gradient.numerical} h ${number(one.h)}`
            : words.gradient.analytic
        if (one.kind === 'noise') return words.pins.noise(number(one.noise))
        return names.schedules[one.id]!
      })
      return [pin.id, ...parts].join(' · ')
    },
    [words, names, experiment, surface],
  )
}
