import type { StepExplanation } from '../../../core/descent/explainStep.ts'
import type { Optimizer } from '../../../core/define/optimizer.ts'

/** A term of a step as an arrow from where the walk stands. */
export interface TermArrow {
  /** `g`, the name of a direction, or `delta`. */
  readonly term: string
  /** The change of (x, y) that it stands for: −η times a sum or mean of gradients, or the step itself. */
  readonly by: readonly [number, number]
}

/**
 * The terms of a step that have a direction: −ηg, which gradient descent would take, −η times each mean of gradients that
 * the optimizer keeps, and the step Δ itself. Left out is what is the same as Δ.
 */
export function termArrows({ directions }: Optimizer, { lr, coordinates }: StepExplanation): TermArrow[] {
  const of = (term: string) => coordinates.map(({ slots }) => slots[term] ?? 0) as [number, number]
  const downhill = (term: string): TermArrow => {
    const [x, y] = of(term)
    return { term, by: [-lr * x, -lr * y] }
  }
  const step: TermArrow = { term: 'delta', by: of('delta') }
  const others = ['g', ...directions].map(downhill)
  return [...others.filter(({ by }) => !same(by, step.by)), step].filter(({ by }) =>
    by.every(Number.isFinite),
  )
}

const same = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) => {
  const size = Math.max(Math.abs(c), Math.abs(d))
  return Math.abs(a - c) <= 1e-9 * size && Math.abs(b - d) <= 1e-9 * size
}

/** Pixels that the longest arrow has at least and at most. */
const [shortest, longest] = [28, 160]

/** The power of two by which arrows are drawn longer or shorter, so that they can be seen. @param pixels the longest one's length */
export function magnification(pixels: number): number {
  if (!(pixels > 0)) return 1
  const times = (from: number) => 2 ** Math.ceil(Math.log2(from))
  if (pixels < shortest) return Math.min(times(shortest / pixels), 2 ** 40)
  return pixels > longest ? 1 / times(pixels / longest) : 1
}
