import { record, type Recording } from '../../core/descent/recording.ts'
import { partsOver, type WalkSpec } from '../../core/descent/walkSpec.ts'
import type { AnySurface } from '../../expression/anySurface.ts'

/** What a walk is asked for: everything but its number of steps. */
export interface WalkOrder {
  readonly spec: WalkSpec
  readonly start: readonly [number, number]
}

/** Costs of a step, where a step of gd down a known surface costs 1. */
function costOf({ ground, gradient }: WalkSpec): number {
  const evaluation = typeof ground === 'string' ? 1 : 1 + ground.value.steps.length / 8
  return gradient === 'numerical' ? 4 * evaluation : evaluation
}

/** Steps that the page walks by itself: some milliseconds. What is longer, the worker finishes. */
const budget = 30_000

/**
 * How far the page walks each of these walks by itself. What the worker walks has the same bits, for a walk does not
 * depend on how long it is.
 */
export function affordable(orders: readonly WalkOrder[], steps: number): number {
  const cost = orders.reduce((sum, { spec }) => sum + costOf(spec), 0)
  return Math.min(steps, Math.max(50, Math.floor(budget / cost)))
}

/** The walks of the last settings, so that moving one learning rate walks one run again. */
const known = new Map<string, Recording>()

/** Points that are kept, of 24 bytes and more: those of a race of 100,000 steps, and of some before it. */
const mostPoints = 2_000_000

const keyOf = (order: WalkOrder, steps: number) => JSON.stringify([order, steps])

function keep(key: string, recording: Recording): Recording {
  known.delete(key)
  known.set(key, recording)
  return recording
}

/** Forgets the oldest walks, but none of the last `used`. */
function forget(used: number): void {
  let points = 0
  for (const { f } of known.values()) points += f.length
  for (const [key, { f }] of known) {
    if (points <= mostPoints || known.size <= used) return
    known.delete(key)
    points -= f.length
  }
}

/** Takes over whole walks that the worker has made. */
export function keepWalks(
  orders: readonly WalkOrder[],
  steps: number,
  recordings: readonly Recording[],
): void {
  recordings.forEach((recording, i) => keep(keyOf(orders[i]!, steps), recording))
}

/** The walks that are not known to their end. */
export const unknown = (orders: readonly WalkOrder[], steps: number): readonly WalkOrder[] =>
  orders.filter((order) => !known.has(keyOf(order, steps)))

/** All these walks: those that are known, and as much of the others as the page can afford. */
export function walkAll(orders: readonly WalkOrder[], surface: AnySurface, steps: number): Recording[] {
  const count = affordable(unknown(orders, steps), steps)
  const recordings = orders.map((order) => {
    const whole = keyOf(order, steps)
    const before = known.get(whole)
    if (before) return keep(whole, before)
    const key = keyOf(order, count)
    return keep(key, known.get(key) ?? recorded(order, surface, count))
  })
  forget(orders.length)
  return recordings
}

let drawNoise: typeof import('../../core/descent/drawNoise.ts').drawNoise | null = null

/** Fetches what draws noise, which walks without noise do without. */
export async function loadNoise(): Promise<void> {
  drawNoise = (await import('../../core/descent/drawNoise.ts')).drawNoise
}

/** Whether these walks need what is not there yet. */
export const lacksNoise = (orders: readonly WalkOrder[]): boolean =>
  drawNoise === null && orders.some(({ spec }) => (spec.noise ?? 0) > 0)

function recorded({ spec, start }: WalkOrder, surface: AnySurface, steps: number): Recording {
  const { ground, optimizer, params, options } = partsOver(surface, spec)
  const drawn = options.noise ? drawNoise!(steps, options) : null
  return record(ground, optimizer, params, start, steps, options, drawn)
}
