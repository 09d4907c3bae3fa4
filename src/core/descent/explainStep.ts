import type { Optimizer, Term } from '../define/optimizer.ts'
import type { Ground } from './ground.ts'
import type { Recording } from './recording.ts'
import { createWalker, type Walker, type WalkOptions } from './walker.ts'

/** One coordinate's arithmetic of one step. */
export interface CoordinateStep {
  /** The coordinate before the step. */
  readonly x: number
  /** Its component of the gradient, noise included. */
  readonly g: number
  /** Its part of the optimizer's state before the step, by name. */
  readonly before: Readonly<Record<string, number>>
  /** What the optimizer computed, in order; the last, `next`, is the coordinate after the step. */
  readonly terms: readonly Term[]
  /** All of it under the names of the slots in the optimizer's `tex`: x, g, lr, t, `<state>Before` and every term. */
  readonly slots: Readonly<Record<string, number>>
}

export interface StepExplanation {
  /** Which step, from 1. */
  readonly step: number
  /** The learning rate of this step, schedule included. */
  readonly lr: number
  readonly coordinates: readonly [x: CoordinateStep, y: CoordinateStep]
}

function coordinate(walker: Walker, gradient: Float64Array, i: 0 | 1, step: number): CoordinateStep {
  const { rule, state, at } = walker
  const x = at[i]!
  const g = gradient[i]!
  const lr = walker.rate(step)
  const mine = state.map((values) => values[i]!)
  const terms = rule.explain(x, g, mine, lr, step)
  const before = Object.fromEntries(rule.state.map((name, k) => [name, mine[k]!]))
  const slots: Record<string, number> = { x, g, lr, t: step }
  for (const name of rule.state) slots[`${name}Before`] = before[name]!
  for (const { name, value } of terms) slots[name] = value
  return { x, g, before, terms, slots }
}

/** What walks are made of: the arguments of `walk` without its number of steps. */
export type WalkArguments = readonly [
  surface: Ground,
  optimizer: Optimizer,
  params: Readonly<Record<string, number>>,
  start: readonly [number, number],
  options?: WalkOptions,
]

/**
 * The arithmetic of the steps `from` to `to` (1 leads from the start to the first iterate) of a recorded walk, to the
 * bit: its optimizer goes on from the snapshot before `from`. Ends early where the walk does.
 * @param recording of a walk with the same arguments
 */
export function* ledger(
  [surface, optimizer, params, start, options = {}]: WalkArguments,
  { path, every, states, drawn }: Recording,
  from: number,
  to: number,
): Generator<StepExplanation, void> {
  const last = path.length / 2 - 1
  if (last < 0) return
  const first = Math.max(1, from)
  const known = Math.floor((Math.min(first, last + 1) - 1) / every)
  const done = known * every
  const there = [path[2 * done]!, path[2 * done + 1]!] as const
  const walker = createWalker(surface, optimizer, params, done === 0 ? start : there, options, drawn, done)
  const { rule, at, state, look, rate } = walker
  const width = 2 * state.length
  state.forEach((array, i) => array.set(states.subarray(width * known + 2 * i, width * known + 2 * i + 2)))
  for (let step = done + 1; step <= Math.min(to, last); step++) {
    const gradient = look()
    if (step >= first) {
      const lr = rate(step)
      yield {
        step,
        lr,
        coordinates: [coordinate(walker, gradient, 0, step), coordinate(walker, gradient, 1, step)],
      }
    }
    rule.step(at, gradient, state, rate(step), step)
  }
}

/**
 * The arithmetic of one step of a recorded walk.
 * @param recording of a walk with the same arguments, at least as long as `step`
 * @returns null if the walk has no such step, because it is not a whole number ≥ 1 or the walk diverged before it
 */
export function explainStep(walk: WalkArguments, recording: Recording, step: number): StepExplanation | null {
  if (!Number.isInteger(step) || step < 1) return null
  const [found] = ledger(walk, recording, step, step)
  return found ?? null
}
