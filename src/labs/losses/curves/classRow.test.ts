import { expect, it } from 'vitest'
import { softmaxCrossEntropy } from '../../../core/losses/softmaxCrossEntropy.ts'
import { alongRow, classSlots, rowAt, sharesOf } from './classRow.ts'

it('a row of logits comes to the row of probabilities with the same right class', () => {
  for (const z of [-6, -1, 0, 0.4, 5]) {
    const shares = sharesOf('logits', rowAt('logits', z))
    const wanted = rowAt('probabilities', shares[0]!)
    shares.forEach((share, k) => expect(share).toBeCloseTo(wanted[k]!, 14))
  }
})

it('the gradient of softmax cross-entropy is share minus target', () => {
  const { gradientAt, at, slopeAt } = alongRow(softmaxCrossEntropy, {})
  const shares = sharesOf('logits', rowAt('logits', 1.5))
  gradientAt(1.5).forEach((g, k) => expect(g).toBeCloseTo(shares[k]! - (k === 0 ? 1 : 0), 15))
  expect((at(1.5 + 1e-6) - at(1.5 - 1e-6)) / 2e-6).toBeCloseTo(slopeAt(1.5), 8)
})

it('the sums that a formula names stay finite as texts', () => {
  expect(classSlots('logits', 0)).toMatchObject({ sumExp: '4', logSumExp: '1.386', K: '3' })
  expect(classSlots('logits', 1000)).toMatchObject({ sumExp: '∞', logSumExp: '1000' })
})
