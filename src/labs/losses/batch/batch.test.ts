import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { numpyCode } from './numpyCode.ts'
import { atWeight, byBatchSize, largestRate, losses, start, steps, walked } from './weight.ts'

const [sum, mean] = losses.map(({ loss }) => loss)

describe('the shared weight', () => {
  test('has a slope that grows with the batch under half the sum, and stays under the mean', () => {
    const [ofSum, ofMean] = [byBatchSize(sum!), byBatchSize(mean!)]
    expect(ofSum.slope[1000]! / ofSum.slope[10]!).toBeGreaterThan(50)
    expect(ofMean.slope[1000]! / ofMean.slope[10]!).toBeLessThan(2)
    for (const n of [1, 7, 1000]) {
      expect(ofSum.slope[n]).toBeCloseTo((n / 2) * ofMean.slope[n]!, 9)
      expect(ofSum.value[n]).toBeCloseTo((n / 2) * ofMean.value[n]!, 9)
    }
  })

  test('settles below the largest rate and runs away above it', () => {
    for (const loss of [sum!, mean!]) {
      const rate = largestRate(loss, 100)
      const lowest = walked(loss, 100, rate / 2, 1)
      expect(Math.abs(atWeight(loss, 100, lowest).slope)).toBeLessThan(1e-9)
      expect(Math.abs(walked(loss, 100, 0.9 * rate, steps) - lowest)).toBeLessThan(1e-3)
      expect(Math.abs(walked(loss, 100, 1.1 * rate, steps) - lowest)).toBeGreaterThan(
        Math.abs(start - lowest),
      )
    }
  })
})

test('the NumPy code prints the numbers of the page', (context) => {
  if (spawnSync('python3', ['-c', 'import numpy']).status !== 0)
    context.skip('skipped: python3 with NumPy is not here')
  const cases = [
    [1, 0.1],
    [32, 0.1],
    [1000, 0.001],
    [1000, 0.5],
  ] as const
  const input = cases.map(([n, lr]) => numpyCode(n, lr)).join('\n\n')
  const python = spawnSync('python3', ['-W', 'error', '-'], { input, encoding: 'utf8' })
  expect(python.stderr).toBe('')
  const printed = python.stdout.trim().split(/\s/).map(Number)
  const expected = cases.flatMap(([n, lr]) =>
    losses.flatMap(({ loss }) => {
      const { value, slope } = atWeight(loss, n, start)
      return [value, slope, walked(loss, n, lr, steps)]
    }),
  )
  expect(printed).toHaveLength(expected.length)
  for (const [i, own] of expected.entries())
    expect(Math.abs(printed[i]! - own)).toBeLessThanOrEqual(1e-9 * Math.max(1e-3, Math.abs(own)))
}, 30_000)
