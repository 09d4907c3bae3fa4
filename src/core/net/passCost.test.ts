import { expect, it } from 'vitest'
import type { Kernels } from '../maths/kernels/index.ts'
import { naive } from '../maths/kernels/index.ts'
import { RandomState } from '../maths/randomState.ts'
import { createNet } from './net.ts'
import { evaluations, parameterCounts, passCost } from './passCost.ts'

const book = [784, 50, 10]

it("counts the parameters of the book's net", () => {
  expect(parameterCounts(book)).toEqual([39_200, 50, 500, 10])
  expect(passCost(book, 100).parameters).toBe(39_760)
  expect(evaluations.central(39_760)).toBe(79_520)
  expect(evaluations.forward(39_760)).toBe(39_761)
})

it('counts the multiply-adds that the kernels are asked for', () => {
  for (const sizes of [book, [2, 4, 1], [3, 5, 4, 2], [7, 2]]) {
    let count = 0
    const counted =
      (product: Kernels['multiply']): Kernels['multiply'] =>
      (a, b, out, m, k, n) => {
        count += m * k * n
        product(a, b, out, m, k, n)
      }
    const kernels: Kernels = {
      multiply: counted(naive.multiply),
      multiplyTransposedLeft: counted(naive.multiplyTransposedLeft),
      multiplyTransposedRight: counted(naive.multiplyTransposedRight),
    }
    const net = createNet({ sizes, loss: 'mse' }, new RandomState(0), kernels)
    const rows = 6
    net.forward(new Float64Array(rows * sizes[0]!))
    const { forward, backward } = passCost(sizes, rows)
    expect(count).toBe(forward)
    count = 0
    net.backward(new Float64Array(rows * sizes.at(-1)!))
    expect(count).toBe(backward)
  }
})
