import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { numericalDiff } from '../../../core/differentiate/numericalDiff.ts'
import { courseOf, crossEntropyBehind, patience, squaredBehind } from './behind.ts'
import { numpyCode } from './numpyCode.ts'
import { shareText } from './shareText.ts'

const both = (t: number) => [crossEntropyBehind(t), squaredBehind(t)] as const

describe('the losses behind a sigmoid', () => {
  test('have the slopes that their values have', () => {
    for (const t of [0, 1])
      for (const { value, slope } of both(t))
        for (const z of [-10, -8, -1, 0, 0.3, 4, 10]) expect(slope(z)).toBeCloseTo(numericalDiff(value, z), 8)
  })

  test('differ where they are sure and wrong: one pulls with 1, the other hardly at all', () => {
    const [entropy, squared] = both(1)
    expect(entropy.slope(-8)).toBeCloseTo(-1, 3)
    expect(squared.slope(-8)).toBeCloseTo(-3.351e-4, 7)
  })

  test('learn at very different speed from there', () => {
    const [entropy, squared] = both(1).map((one) => courseOf(one, -8, 1, 1))
    expect(entropy!.needed).toBeLessThan(20)
    expect(squared!.needed).toBeGreaterThan(2000)
    expect(courseOf(squaredBehind(1), -10, 1, 1).needed).toBeNull()
    expect(courseOf(squaredBehind(1), 5, 1, 1).needed).toBe(0)
  })
})

test('the NumPy code prints the gradients and the steps of the page', (context) => {
  if (spawnSync('python3', ['-c', 'import numpy']).status !== 0)
    context.skip('skipped: python3 with NumPy is not here')
  const cases = [
    [-8, 1, 1],
    [3.5, 0, 0.25],
    [-10, 1, 1e-3],
    [10, 1, 10],
  ] as const
  const input = cases.map(([z, t, lr]) => numpyCode(z, t, lr)).join('\n\n')
  const python = spawnSync('python3', ['-W', 'error', '-'], { input, encoding: 'utf8' })
  expect(python.stderr).toBe('')
  const expected = cases.flatMap(([z, t, lr]) =>
    both(t).map((one) => ({ slope: one.slope(z), needed: courseOf(one, z, t, lr).needed })),
  )
  const lines = python.stdout.trim().split('\n')
  expect(lines).toHaveLength(expected.length)
  for (const [i, { slope, needed }] of expected.entries()) {
    const [printed, steps] = lines[i]!.split(' ')
    expect(Math.abs(Number(printed) - slope)).toBeLessThan(1e-12)
    expect(steps).toBe(String(needed ?? 'None'))
  }
  expect(patience).toBe(10_000)
}, 30_000)

test('an output that is not quite 1 does not read as 1', () => {
  expect(shareText(0.9999546021)).toBe('0.999955')
  expect(shareText(-0.9999546021)).toBe('−0.999955')
  expect([1, 0.9997, 0.5, 0].map((y) => shareText(y))).toEqual(['1', '0.9997', '0.5', '0'])
})
