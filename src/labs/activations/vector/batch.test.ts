import { describe, expect, it } from 'vitest'
import { vectorActivations } from '../../../core/activations/index.ts'
import { wrongAxis } from '../../../core/pitfalls/wrongAxis.ts'
import { alongAxis, batchOf, columnSums, isOne, rowSums, sharesOf } from './batch.ts'

const z = [0.3, 2.9, 4]
const others = [
  [2, 1, 0],
  [0, 1, 3],
]
const batch = batchOf(z, others)

describe.each(vectorActivations.map((one) => [one.id, one.bind()] as const))('%s of a batch', (id, bound) => {
  it('sums to 1 along its axis only', () => {
    const right = sharesOf(id, alongAxis(bound, batch, '1'))
    expect(rowSums(right).every(isOne)).toBe(true)
    expect(columnSums(right).some(isOne)).toBe(false)
    const wrong = sharesOf(id, alongAxis(bound, batch, '0'))
    expect(columnSums(wrong).every(isOne)).toBe(true)
    expect(rowSums(wrong).some(isOne)).toBe(false)
  })

  it('leaves the other rows alone when one changes, but not along the wrong axis', () => {
    const changed = batchOf([0.3, 2.9, 5], others)
    expect(alongAxis(bound, changed, '1')[1]).toEqual(alongAxis(bound, batch, '1')[1])
    expect(alongAxis(bound, changed, '0')[1]).not.toEqual(alongAxis(bound, batch, '0')[1])
  })
})

it('the rows that the pitfall prints are those of the batch', () => {
  const { value } = vectorActivations.find(({ id }) => id === 'softmax')!.bind()
  const sums = rowSums(alongAxis({ value, pullback: () => {} }, others, '0'))
  expect(`[${sums.map((sum) => Number(sum.toFixed(6))).join(', ')}]`).toBe(wrongAxis.wrong.outcome())
})

it('rows of another length take the places that the first one has', () => {
  expect(batchOf([1, 2], others)).toEqual([
    [1, 2],
    [2, 1],
    [0, 1],
  ])
  expect(batchOf([1, 2, 3, 4], others)[1]).toEqual([2, 1, 0, 0])
})
