import { tickStep, ticks } from 'd3'
import { grouped, powerOfTen, shortNumber } from './format.ts'
import { textWidth } from './labels.ts'
import type { Interval, Scale } from './scale.ts'

export interface Tick {
  readonly value: number
  /** Pixels. */
  readonly at: number
  readonly text: string
}

/** Values on a linear axis at about `count` round places, with texts of equal decimals. */
function linearTicks([low, high]: Interval, count: number): [number, string][] {
  const step = tickStep(low, high, count)
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
  const size = Math.max(Math.abs(low), Math.abs(high))
  // Four digits tell the ticks apart, unless their numbers are large beside the step from one to the next.
  const short = (size >= 1e6 || decimals > 4) && size < 1e3 * step
  const text = short ? shortNumber : (value: number) => grouped(value, Math.min(20, decimals))
  return ticks(low, high, count).map((value) => [value, text(value === 0 ? 0 : value)])
}

const strides = [1, 2, 5, 10, 20, 50]

/** Powers of ten, thinned to about `count`; round values where there are fewer than two. */
function logTicks([low, high]: Interval, count: number): [number, string][] {
  const from = Math.ceil(Math.log10(low) - 1e-9)
  const to = Math.floor(Math.log10(high) + 1e-9)
  if (to - from < 1) return linearTicks([low, high], Math.min(count, 4)).filter(([value]) => value > 0)
  const stride = strides.find((n) => (to - from) / n <= count) ?? 100
  const spelled = from >= -3 && to <= 4
  const out: [number, string][] = []
  for (let e = Math.ceil(from / stride) * stride; e <= to; e += stride) {
    const value = Number(`1e${e}`)
    out.push([value, spelled ? (value < 1 ? String(value) : grouped(value, 0)) : powerOfTen(e)])
  }
  return out
}

/** Pixels from one number to the next up a linear axis: closer in a low chart. */
const tall = (length: number) => (length < 200 ? 34 : 58)

/**
 * Where an axis shows numbers: round values, as many as have room, none overlapping.
 * @param along 'x' counts the width of the texts, 'y' their height
 * @param keepOff pixels at either end of the axis where no text may stand (the corner of another axis)
 */
export function axisTicks(
  scale: Scale,
  along: 'x' | 'y',
  keepOff: readonly [number, number] = [0, 0],
): Tick[] {
  const [start, end] = [Math.min(...scale.range), Math.max(...scale.range)]
  const count = Math.max(
    2,
    Math.round((end - start) / (along === 'x' ? 84 : scale.kind === 'log' ? 26 : tall(end - start))),
  )
  const values = scale.kind === 'log' ? logTicks(scale.domain, count) : linearTicks(scale.domain, count)
  const kept: Tick[] = []
  let free = start + keepOff[0]
  const candidates = values
    .map(([value, text]) => ({ value, at: scale(value), text }))
    .sort((a, b) => a.at - b.at)
  for (const tick of candidates) {
    const half = along === 'x' ? textWidth(tick.text, 11) / 2 : 6
    const outside = keepOff[0] === 0 && keepOff[1] === 0
    if (!outside && (tick.at - half < free || tick.at + half > end - keepOff[1])) continue
    if (outside && kept.length > 0 && tick.at - half < free) continue
    kept.push(tick)
    free = tick.at + half + (along === 'x' ? 8 : 3)
  }
  return kept
}
