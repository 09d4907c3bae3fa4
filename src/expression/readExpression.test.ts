import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FaultReason } from '../core/program/fault.ts'
import { expressionLimits } from '../core/program/limits.ts'
import { treeIn, valueOf } from '../core/program/trees.testing.ts'
import type { Expression } from './expression.ts'
import { infix, plainManner } from './infix.ts'
import { readExpression } from './readExpression.ts'

const both = ['x', 'y'] as const

function read(text: string, variables: readonly ('x' | 'y')[] = ['x']): Expression {
  const reading = readExpression(text, variables)
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.reason} ${reading.fault.detail}`)
  return reading.expression
}

const faultOf = (text: string) => {
  const reading = readExpression(text, ['x'])
  return reading.ok ? null : reading.fault
}

describe('an expression', () => {
  test.each([
    ['0.01x² + 0.1x', (x: number) => 0.01 * (x * x) + 0.1 * x],
    ['2x', (x: number) => 2 * x],
    ['1/2x', (x: number) => (1 / 2) * x],
    ['x(x+1)^2', (x: number) => x * ((x + 1) * (x + 1))],
    ['(x+1)(x-1)', (x: number) => (x + 1) * (x - 1)],
    ['-x^2', (x: number) => -(x * x)],
    ['2^-x^2', (x: number) => 1 / Math.pow(2, x * x)],
    ['x**3', (x: number) => x * x * x],
    ['x⁻¹', (x: number) => 1 / x],
    ['xsin(x)', (x: number) => x * Math.sin(x)],
    ['sin(x)cos(x)', (x: number) => Math.sin(x) * Math.cos(x)],
    ['3e-1x', (x: number) => 0.3 * x],
    ['2e^x', (x: number) => 2 * Math.exp(x)],
    ['２×ｘ＋１', (x: number) => 2 * x + 1],
    ['max(x, 1, 2x)', (x: number) => Math.max(x, 1, 2 * x)],
    ['πx', (x: number) => Math.PI * x],
    ['log(x) + ln(x)', (x: number) => 2 * Math.log(x)],
    ['--x - -x', (x: number) => 2 * x],
    ['xx', (x: number) => x * x],
    ['+x', (x: number) => x],
    ['exx/e^x', (x: number) => (Math.E * x * x) / Math.exp(x)],
    ['.5x + 1.', (x: number) => x / 2 + 1],
  ])('%s means what it looks like', (text, wanted) => {
    for (const x of [0.3, 1.7, 4]) expect(read(text).value(x)).toBeCloseTo(wanted(x), 12)
  })

  test('has the bits of the book’s function', () => {
    const { value } = read('0.01x^2 + 0.1x')
    for (const x of [5, 10, 1 / 3]) expect(value(x)).toBe(0.01 * (x * x) + 0.1 * x)
  })

  test.each([
    ['0.01x²+0.1x', '0.02*x + 0.1'],
    ['sin(x)', 'cos(x)'],
    ['x^3-2x^2+x/3', '3*x^2 - 4*x + 1/3'],
    ['exp(-x^2/2)', '-x*exp(-x^2/2)'],
    ['1/x', '-1/x^2'],
    ['sqrt(x)', '1/(2*sqrt(x))'],
    ['ln(1+x^2)', '2*x/(1 + x^2)'],
    ['1/(1+exp(-x))', 'exp(-x)/(1 + exp(-x))^2'],
    ['x^(1/2)', 'x^(-1/2)/2'],
    ['2^x', '2^x*ln(2)'],
    ['e^(2x)', '2*e^(2*x)'],
    ['relu(x)', 'step(x)'],
    ['floor(x)+x', '1'],
    ['0.1x^3', '0.3*x^2'],
  ])('%s has the derivative %s', (text, wanted) => {
    expect(read(text).gradientText).toEqual([wanted])
  })

  test('in x and y has a partial derivative for each', () => {
    const rosenbrock = read('(1-x)^2 + 100(y-x^2)^2', both)
    expect(rosenbrock.gradientText).toEqual(['-2*(1 - x) - 400*x*(y - x^2)', '200*(y - x^2)'])
    expect(rosenbrock.slopes.map((slope) => slope(-1, 2))).toEqual([396, 200])
  })

  test('keeps its text in plain characters, which read the same', () => {
    expect(read(' 0.01 X² + 0.1 x ').text).toBe('0.01*x^2+0.1*x')
    for (const text of ['2 x', 'x²y', 'σ(xy)', 'max（x，y）']) {
      const { text: plain, program } = read(text, both)
      expect(read(plain, both).program).toEqual(program)
    }
  })

  test('all but its two closures is plain data', () => {
    const { value, slopes, ...data } = read('sin(x)/x')
    expect([typeof value, slopes.length]).toEqual(['function', 1])
    expect(JSON.parse(JSON.stringify(data))).toEqual(data)
  })

  test('of any tree, written down and read, gives the same bits; its derivative text reads, too', () => {
    const coordinate = fc.double({ min: -9, max: 9, noNaN: true })
    const cases = fc.sample(fc.tuple(treeIn(both, 3), coordinate, coordinate), { numRuns: 2000, seed: 5 })
    let compared = 0
    for (const [tree, x, y] of cases) {
      const reading = readExpression(infix(tree, plainManner), both)
      if (!reading.ok) {
        expect(['too-long', 'too-costly', 'derivative']).toContain(reading.fault.reason)
        continue
      }
      const { value, slopes, gradientText } = reading.expression
      expect(value(x, y) + 0).toBe(valueOf(tree, x, y) + 0)
      const slope = readExpression(gradientText[0]!, both)
      if (!slope.ok) continue
      compared++
      expect(slope.expression.value(x, y) + 0).toBe(slopes[0]!(x, y) + 0)
    }
    expect(compared).toBeGreaterThan(100)
  })
})

describe('a text that is no expression', () => {
  const cases: [text: string, reason: FaultReason, marked: string, detail?: string][] = [
    ['', 'empty', ''],
    ['  ', 'empty', ''],
    ['x + foo(x)', 'unknown-name', 'foo', 'foo'],
    ['x + sinx', 'unknown-name', 'sinx'],
    ['x × y', 'other-variable', 'y', 'y'],
    ['2 sin x', 'needs-argument', 'sin', 'sin(a)'],
    ['sin^2(x)', 'needs-argument', 'sin'],
    ['sin()+x', 'arguments', 'sin', 'sin(a)'],
    ['sin(x, 2)', 'arguments', 'sin'],
    ['max(x)', 'arguments', 'max', 'max(a, b)'],
    ['(x + 1', 'parenthesis', '('],
    ['x + 1) ', 'parenthesis', ')'],
    ['x + ', 'incomplete', '+'],
    ['x^² ', 'unexpected', '²'],
    ['* x', 'unexpected', '*'],
    ['x + ()', 'unexpected', '()'],
    ['max(x,)', 'unexpected', ')'],
    ['x, 2', 'unexpected', ','],
    ['1.2.3x', 'unexpected', '.3'],
    ['a = x', 'unknown-name', 'a'],
    ['x = 2', 'character', '=', '='],
    ['x < 2', 'character', '<'],
    ['x[1]', 'character', '['],
    ['{x}', 'character', '{'],
    ['"x"', 'character', '"'],
    ["x'", 'character', "'"],
    ['x!', 'character', '!'],
    ['5%x', 'character', '%'],
    ['x;x', 'character', ';'],
    ['x.y', 'character', '.'],
    ['x | 2', 'character', '|'],
    ['x ? 1 : 2', 'character', '?'],
    ['½x', 'character', '½'],
    ['x😀', 'character', '😀'],
    ['5 cm x', 'unknown-name', 'cm'],
    ['x mod 2', 'unknown-name', 'mod'],
    ['ix', 'unknown-name', 'ix'],
    ['x + true', 'unknown-name', 'true'],
    ['x + constructor', 'unknown-name', 'constructor'],
    ['x_1', 'character', '_'],
    ['0x10', 'unknown-name', 'x10'],
    ['1e999 x', 'number', '1e999'],
    ['2 + 3', 'no-variable', '2 + 3', 'x'],
    ['floor(1000000x)/1000000', 'derivative', 'floor(1000000x)/1000000'],
  ]
  test.each(cases)('%j is refused: %s, with %j marked', (text, reason, marked, detail) => {
    const fault = faultOf(text)!
    expect(fault).toMatchObject({ reason, ...(detail !== undefined && { detail }) })
    expect(text.slice(fault.at, fault.at + fault.length)).toBe(marked)
  })

  test('is bounded in length, depth and cost', () => {
    const { length, nesting } = expressionLimits
    expect(faultOf(`x${'+1'.repeat(length)}`)).toMatchObject({ reason: 'too-long', at: length })
    expect(faultOf('x'.repeat(100_000))).toMatchObject({ reason: 'too-long', detail: String(length) })
    expect(faultOf(`${'('.repeat(nesting)}x${')'.repeat(nesting)}`)).toBe(null)
    expect(faultOf(`${'('.repeat(nesting + 1)}x${')'.repeat(nesting + 1)}`)).toMatchObject({
      reason: 'too-deep',
      at: nesting,
    })
    expect(faultOf('x^'.repeat(99) + 'x')?.reason).toBe('too-costly')
    expect(faultOf('x'.repeat(200))?.reason).toBe('too-costly')
  })
})

describe('a hostile text', () => {
  const repeated = ['x^', '(', 'sin(', '-', '1/x', 'x/', 'x*', 'x+', 'xx', 'e^', '1/2(', 'sigmoid(', 'silu(', 'gelu(',
    'max(x,', 'x^(x+', '(x)', '9', '1e', '.', ',', '²', '^', '\u0000', '\ud800', '(x+1)^', '2^x^', 'sqrt(x+', 'tan(x*'] // prettier-ignore
  const texts = repeated.flatMap((part) => {
    const text = part.repeat(Math.ceil(200 / part.length)).slice(0, 199)
    const opened = text.split('(').length - text.split(')').length
    const short = part.repeat(Math.min(30, Math.floor(150 / part.length)))
    const shortOpened = short.split('(').length - short.split(')').length
    return [text, `${text.slice(0, 199)}x`, `${text.slice(0, 198 - opened)}x${')'.repeat(Math.max(0, opened))}`,
      `${short}x${')'.repeat(Math.max(0, shortOpened))}`] // prettier-ignore
  })

  test('is read or refused in bounded time', () => {
    let worst = { ms: 0, text: '' }
    for (const text of [...texts, ...texts.map((text) => text.repeat(1000))]) {
      const begun = performance.now()
      const reading = readExpression(text, ['x'])
      const ms = performance.now() - begun
      if (ms > worst.ms) worst = { ms, text }
      if (!reading.ok) expect(reading.fault.at + reading.fault.length).toBeLessThanOrEqual(text.length)
    }
    // Milliseconds; about 5 where nothing else runs.
    expect(worst.ms, worst.text).toBeLessThan(1000)
  })

  test('never throws, and its fault lies within it', () => {
    const pieces = fc.array(
      fc.constantFrom(
        ...'xy019.+-*/^(), eπ²',
        'sin',
        'max(',
        'x(',
        '1e',
        'log',
        '\u0000',
        '=',
        '"',
        '[',
        '¹',
        '￥',
      ),
      { maxLength: 60 },
    )
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      pieces.map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(any, (text) => {
        const reading = readExpression(text, both)
        if (reading.ok) return
        const { at, length } = reading.fault
        expect(at >= 0 && length >= 0 && at + length <= text.length).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
