import type { Optimizer, Term } from '../define/optimizer.ts'
import type { Ground } from './ground.ts'
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

/**
 * The arithmetic of step `step` (1 leads from the start to the first iterate) of the walk with the same arguments, to
 * the bit: the steps before it are walked again, which takes about a millisecond per 10,000.
 * @returns null if the walk has no such step, because it is not a whole number ≥ 1 or the walk diverged before it
 */
export function explainStep(
  surface: Ground,
  optimizer: Optimizer,
  params: Readonly<Record<string, number>>,
  start: readonly [number, number],
  step: number,
  options: WalkOptions = {},
): StepExplanation | null {
  if (!Number.isInteger(step) || step < 1) return null
  const walker = createWalker(surface, optimizer, params, start, options)
  const { rule, at, state, look, rate, height } = walker
  for (let k = 1; k < step && !Number.isNaN(height()); k++) rule.step(at, look(), state, rate(k), k)
  if (Number.isNaN(height())) return null
  const gradient = look()
  const coordinates = [coordinate(walker, gradient, 0, step), coordinate(walker, gradient, 1, step)] as const
  rule.step(at, gradient, state, rate(step), step)
  return Number.isNaN(height()) ? null : { step, lr: rate(step), coordinates }
}
