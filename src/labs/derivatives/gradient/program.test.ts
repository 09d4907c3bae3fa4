import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { readExpression } from '../../../expression/readExpression.ts'
import { surfaceIds } from '../fields.ts'
import { numpyProgram, pytorchProgram } from './program.ts'
import { loadCode, ownSurface, surfaceOf, type AnySurface } from '../../../expression/anySurface.ts'
import { gradientAt } from './useGradient.ts'

const has = (module: string) => spawnSync('python3', ['-c', `import ${module}`]).status === 0

function run(program: string): unknown[] {
  const python = spawnSync('python3', ['-W', 'error', '-'], { input: program, encoding: 'utf8' })
  expect(python.stderr).toBe('')
  return python.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
}

function own(text: string): AnySurface {
  const reading = readExpression(text, ['x', 'y'])
  if (!reading.ok) throw new Error(`${text} is not read`)
  return ownSurface(reading.expression)
}

const bowl = surfaceOf('bowl')!

/** Lines that a NumPy program prints: f, the numerical gradient, the analytic one. */
const linesOf = 3

interface Case {
  readonly surface: AnySurface
  readonly point: readonly [number, number]
  readonly h: number
}

/** All in one process. */
async function printed(cases: readonly Case[]): Promise<unknown[]> {
  const programs = cases.map(async ({ surface, point, h }) =>
    numpyProgram(surface, await loadCode(surface), point, h),
  )
  return run((await Promise.all(programs)).join('\n\n'))
}

const book = [
  { point: [3, 4], gradient: [6.00000000000378, 7.999999999999119] },
  { point: [0, 2], gradient: [0, 4.000000000004] },
  { point: [3, 0], gradient: [6.000000000012662, 0] },
] as const

test("numericalGradient gives the book's gradients of x² + y², to the last bit", () => {
  for (const { point, gradient } of book)
    expect([...gradientAt(bowl, point, 1e-4).numerical]).toEqual(gradient)
})

describe.skipIf(!has('numpy'))('the NumPy program (skipped where python3 has no NumPy)', () => {
  test("prints the book's gradients, to the last bit", async () => {
    const lines = await printed(book.map(({ point }) => ({ surface: bowl, point, h: 1e-4 })))
    book.forEach(({ gradient }, i) => expect(lines[linesOf * i + 1]).toEqual(gradient))
  }, 30_000)

  test('prints the numbers of the page for every surface, and for the user’s own', async () => {
    const texts = ['x*y', 'sin(x)*cos(y)', 'x*y*exp(-(x^2+y^2)/4)', 'sqrt(x^2+y^2)', 'y + 2', 'max(x, y)']
    const surfaces = [...surfaceIds.map((id) => surfaceOf(id)!), ...texts.map(own)]
    const cases = surfaces.map((surface): Case => ({ surface, point: [0.7, -1.3], h: 1e-3 }))
    const lines = await printed(cases)
    expect(lines).toHaveLength(linesOf * cases.length)
    cases.forEach((one, i) => expectLines(one, lines.slice(linesOf * i, linesOf * (i + 1))))
  }, 30_000)
})

function expectLines({ surface, point, h }: Case, lines: readonly unknown[]): void {
  const [f, numerical, analytic] = lines as [number, number[], number[]]
  const taken = gradientAt(surface, point, h)
  const scale = Math.max(1, Math.abs(taken.f))
  expect(Math.abs(f - taken.f)).toBeLessThanOrEqual(1e-12 * scale)
  for (const i of [0, 1]) {
    // The last bits of elementary functions may differ, and the quotient divides what that makes by h.
    expect(Math.abs(numerical[i]! - taken.numerical[i]!)).toBeLessThanOrEqual(1e-12 + (4e-15 * scale) / h)
    expect(Math.abs(analytic[i]! - taken.analytic[i]!)).toBeLessThanOrEqual(1e-12 * scale)
  }
}

describe.skipIf(!has('torch'))('the PyTorch program (skipped where python3 has no torch)', () => {
  test('runs as it stands and prints the analytic gradient', async () => {
    for (const id of surfaceIds) {
      const surface = surfaceOf(id)!
      const [gradient] = run(pytorchProgram(surface, await loadCode(surface), [0.7, -1.3])!) as [number[]]
      const { analytic } = gradientAt(surface, [0.7, -1.3], 1e-4)
      gradient.forEach((slope, i) => expect(slope).toBeCloseTo(analytic[i]!, 9))
    }
  }, 120_000)
})

test('the PyTorch program holds f, but not the gradient that autograd finds', async () => {
  const program = pytorchProgram(bowl, await loadCode(bowl), [3, 4])!
  expect(program).toContain('def bowl(x, y):')
  expect(program).not.toContain('bowl_gradient')
  expect(pytorchProgram(own('x*y'), await loadCode(own('x*y')), [3, 4])).toBeNull()
})
