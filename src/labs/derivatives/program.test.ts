import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { quotient, type Method } from '../../core/differentiate/quotient.ts'
import { readExpression } from '../../expression/readExpression.ts'
import { functionIds, functionOf, type Shown } from './functions.ts'
import { numpyProgram, pytorchProgram } from './program.ts'

const has = (module: string) => spawnSync('python3', ['-c', `import ${module}`]).status === 0

/** @returns the lines of numbers that it prints */
function run(program: string): number[][] {
  const python = spawnSync('python3', ['-W', 'error', '-'], { input: program, encoding: 'utf8' })
  expect(python.stderr).toBe('')
  return python.stdout
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number))
}

const book = functionOf('book')!

const linesOf = 3

interface Case {
  readonly shown: Shown
  readonly x: number
  readonly h: number
  readonly method: Method
}

/** All in one process: each program prints three lines. */
function expectPageNumbers(cases: readonly Case[]) {
  const printed = run(cases.map(({ shown, ...settings }) => numpyProgram(shown, settings)).join('\n\n'))
  expect(printed).toHaveLength(linesOf * cases.length)
  cases.forEach((one, i) => expectLines(one, printed.slice(linesOf * i, linesOf * (i + 1))))
}

function expectLines({ shown, x, h, method }: Case, [places, values, slopes]: readonly number[][]) {
  const { right, left, slope } = quotient(shown.value, x, h, method)
  expect(places).toEqual([right.x, left.x])
  // Elementary functions differ in the last bits from NumPy's, and the quotient divides what that makes by h.
  const within = 1e-12 * Math.max(1, Math.abs(right.f))
  expect(Math.abs(values![0]! - right.f)).toBeLessThanOrEqual(within)
  expect(Math.abs(values![1]! - left.f)).toBeLessThanOrEqual(within)
  expect(Math.abs(slopes![0]! - slope)).toBeLessThanOrEqual(
    1e-12 + (2e-15 * Math.max(1, Math.abs(right.f))) / h,
  )
}

describe.skipIf(!has('numpy'))('the NumPy program (skipped where python3 has no NumPy)', () => {
  test("runs as it stands and prints the book's numbers to the last bit", () => {
    const at = (x: number, h = 1e-4, method: Method = 'central') =>
      run(numpyProgram(book, { x, h, method }))[2]![0]
    expect(at(5)).toBe(0.1999999999990898)
    expect(at(10)).toBe(0.2999999999986347)
    expect(at(5, 1e-50)).toBe(0)
    expect(at(5, 1e-4, 'forward')).toBe(quotient(book.value, 5, 1e-4, 'forward').slope)
  }, 30_000)

  test('prints the numbers of the page for every function that has an id', () => {
    expectPageNumbers(
      functionIds.map((id) => ({ shown: functionOf(id)!, x: 0.7, h: 1e-3, method: 'central' as const })),
    )
  }, 60_000)

  test("prints them for the user's own, with the one-sided methods too", () => {
    const reading = readExpression('sin(x)/x + x^3', ['x'])
    if (!reading.ok) throw new Error('the expression is not read')
    const { value, numpy } = reading.expression
    const own: Shown = { ...book, id: null, name: 'f', numpy, value: (x) => value(x) }
    const methods = ['forward', 'backward'] as const
    expectPageNumbers(methods.map((method) => ({ shown: own, x: -3, h: 1e-3, method })))
  }, 30_000)
})

describe.skipIf(!has('torch'))('the PyTorch program (skipped where python3 has no torch)', () => {
  test('runs as it stands and prints the analytic slope', () => {
    for (const id of functionIds) {
      const shown = functionOf(id)!
      const program = pytorchProgram(shown, 0.7)
      // Hard sigmoid's 1/6 is single precision in PyTorch, as its words say.
      const digits = id === 'hard-sigmoid' ? 7 : 12
      if (program !== null) expect(run(program)[0]![0]).toBeCloseTo(shown.slope(0.7), digits)
    }
  }, 120_000)
})

test('the PyTorch program sets the parameters that its function names', () => {
  expect(pytorchProgram(functionOf('elu')!, 1)).toContain(
    'alpha = 1.0\ny = torch.nn.functional.elu(x, alpha)',
  )
  expect(pytorchProgram(functionOf('hardshrink')!, 1)).toContain('lambd = 0.5\n')
  expect(pytorchProgram(functionOf('tanh')!, 1)).not.toContain('alpha')
  expect(pytorchProgram(functionOf('step')!, 1)).toBeNull()
})
