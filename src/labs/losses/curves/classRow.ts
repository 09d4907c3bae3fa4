import type { ClassLoss } from '../../../core/define/classLoss.ts'
import { exp, log } from '../../../core/maths/elementary.ts'
import { formatNumber } from '../../../controls/format.ts'
import { placeText } from '../../../controls/reading.ts'

/** How many classes the picture has; the first is the right one. */
export const classes = 3

const label = Float64Array.of(0)

/**
 * A row of three classes, given the right one's. Of probabilities the second class takes two thirds of the rest and the
 * third one third; of logits they have ln 2 and 0, which comes to the same.
 */
export function rowAt(of: ClassLoss['of'], y: number): Float64Array {
  return of === 'logits'
    ? Float64Array.of(y, Math.LN2, 0)
    : Float64Array.of(y, (2 * (1 - y)) / 3, (1 - y) / 3)
}

/** What the classes get: the row itself, or the softmax of its logits. */
export function sharesOf(of: ClassLoss['of'], row: Float64Array): Float64Array {
  if (of === 'probabilities') return row
  const powers = row.map((z) => exp(z - Math.max(...row)))
  const sum = powers.reduce((a, b) => a + b)
  return powers.map((power) => power / sum)
}

/** The loss of such a row as a function of the right class's y, and its gradient. */
export function alongRow(loss: ClassLoss, values: Readonly<Record<string, number>>) {
  const bound = loss.bind(values)
  const gradientAt = (y: number) => {
    const out = new Float64Array(classes)
    bound.gradient(rowAt(loss.of, y), label, classes, out)
    return out
  }
  return {
    facts: bound.facts,
    at: (y: number) => bound.value(rowAt(loss.of, y), label, classes),
    // The loss reads the others' probabilities nowhere and their logits rest, so this is also the slope of the curve.
    slopeAt: (y: number) => gradientAt(y)[0]!,
    gradientAt,
  }
}

/** The sums over the classes that formulas of a row of logits name, as texts. */
export function classSlots(of: ClassLoss['of'], y: number) {
  if (of === 'probabilities') return {}
  const row = rowAt(of, y)
  const sum = row.reduce((total, z) => total + exp(z), 0)
  const mean = row.reduce((total, z) => total + z, 0) / classes
  return {
    z: placeText(y),
    K: String(classes),
    sumExp: formatNumber(sum),
    logSumExp: formatNumber(logSumExp(row)),
    meanLogit: formatNumber(mean),
  }
}

function logSumExp(row: Float64Array): number {
  const top = Math.max(...row)
  return top + log(row.reduce((total, z) => total + exp(z - top), 0))
}
