import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { numpyProgram, pytorchProgram } from './program.ts'
import { checkTinyNet, names } from './tinyNet.ts'

const has = (module: string) => spawnSync('python3', ['-c', `import ${module}`]).status === 0

function run(program: string): number[][] {
  const python = spawnSync('python3', ['-W', 'error', '-'], { input: program, encoding: 'utf8' })
  expect(python.stderr).toBe('')
  return python.stdout
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number))
}

const apart = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Math.max(...Array.from(a, (value, i) => Math.abs(value - b[i]!)))

test('both ways give the same gradient with the book’s h, for two evaluations a parameter', () => {
  const { numerical, backprop, evaluations, difference } = checkTinyNet(1e-4)
  expect(numerical).toHaveLength(17)
  expect(names).toHaveLength(17)
  expect(evaluations).toBe(34)
  expect(difference).toBeLessThan(1e-8)
  expect(apart(numerical, backprop)).toBe(difference)
  expect(Math.max(...backprop.map(Math.abs))).toBeGreaterThan(0.01)
})

test('with an h that is too small or too large they differ', () => {
  expect(checkTinyNet(1e-50).difference).toBeGreaterThan(0.01)
  expect(checkTinyNet(1).difference).toBeGreaterThan(1e-4)
})

test('parameters are named as NumPy indexes them', () => {
  expect([names[0], names[5], names[6], names[9], names[16]]).toEqual([
    'W1[0,0]',
    'W1[1,2]',
    'b1[0]',
    'W2[0,0]',
    'b2[1]',
  ])
})

describe.skipIf(!has('numpy'))('the NumPy program (skipped where python3 has no NumPy)', () => {
  test('runs as it stands and prints the numbers of the page', () => {
    const [counts, slow, fast, [worst]] = run(numpyProgram(1e-4)) as [number[], number[], number[], [number]]
    const { numerical, backprop, difference } = checkTinyNet(1e-4)
    expect(counts).toEqual([39_760, 79_520, 39_761])
    expect(apart(fast, backprop)).toBeLessThan(1e-14)
    expect(apart(slow, numerical)).toBeLessThan(2e-11)
    expect(Math.abs(worst - difference)).toBeLessThan(2e-11)
  }, 30_000)
})

describe.skipIf(!has('torch'))('the PyTorch program (skipped where python3 has no torch)', () => {
  test('runs as it stands and prints the same gradient', () => {
    const [gradient] = run(pytorchProgram()) as [number[]]
    expect(apart(gradient, checkTinyNet(1e-4).backprop)).toBeLessThan(1e-12)
  }, 60_000)
})
