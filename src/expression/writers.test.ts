import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parse as parseMarkup, serialize } from '../../scripts/formulas/markup.ts'
import { functionNames } from '../core/program/tree.ts'
import { treeIn } from '../core/program/trees.testing.ts'
import type { Expression } from './expression.ts'
import { infix, plainManner } from './infix.ts'
import { functionOf, typeset } from './mathml.ts'
import { readExpression } from './readExpression.ts'

const both = ['x', 'y'] as const

function read(text: string): Expression {
  const reading = readExpression(text, both)
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.reason}`)
  return reading.expression
}

/** Numbers along −5 … 5, some of them whole, and what each snippet makes of them, element by element. */
const runner = `
import json, sys, warnings
import numpy as np
warnings.simplefilter('ignore')
x = np.array([-4.9, -3.0, -1.7, -0.4, 0.0, 0.3, 1.0, 2.0, 3.6, 5.0])
y = x[::-1] * 0.7 + 0.1
answers = []
for f, gradient in json.load(sys.stdin):
    scope = {'np': np}
    try:
        exec(f + '\\n\\n' + gradient, scope)
        arrays = [scope['f'](x, y), *scope['gradient'](x, y)]
        assert all(a.shape == x.shape for a in arrays)
        numbers = [scope['f'](np.float64(0.3), np.float64(y[5])), *scope['gradient'](np.float64(0.3), np.float64(y[5]))]
        answers.append([[repr(float(v)) for v in a] for a in arrays] + [[repr(float(v)) for v in numbers]])
    except Exception as error:
        answers.append(f'{type(error).__name__}: {error}')
json.dump({'x': x.tolist(), 'y': y.tolist(), 'answers': answers}, sys.stdout)
`

const texts = [
  ...functionNames.map((name) => (name === 'min' || name === 'max' ? `${name}(x, y)` : `${name}(x/6 + 0.1y)`)),
  'x + 1/0', 'x*10^400', 'x*10^300', 'e^1000 - x', 'x + (-8)^(1/3)', '2pi*x', '3 + 0x', 'sqrt(2)x', 'x^2y^3', 'x^-2',
  '(1+2)^1000 x', 'x*99999999999999999999', '9^9^9^9 x', 'x*1e-300', 'ln(0)x', 'x/(0*3)', '-2^2x', 'x^(2/3)', 'max(x, 1, y)',
] // prettier-ignore
const random = fc
  .sample(treeIn(both, 3), { numRuns: 400, seed: 6 })
  .map((tree) => readExpression(infix(tree, plainManner), both))
  .flatMap((reading) => (reading.ok ? [reading.expression] : []))
const python = spawnSync('python3', ['-c', 'import numpy']).status === 0

describe.skipIf(!python)('the NumPy of an expression, in Python', () => {
  const expressions = [...texts.map(read), ...random]
  const jobs = expressions.map(({ numpy, gradientNumpy }) => [numpy, gradientNumpy])
  const run = python
    ? spawnSync('python3', ['-c', runner], { input: JSON.stringify(jobs), encoding: 'utf8' })
    : null
  const { x, y, answers } = JSON.parse(run?.stdout || '{"answers":[]}') as {
    x: number[]
    y: number[]
    answers: (string[][] | string)[]
  }
  const near = (text: string, wanted: number) => {
    const got = Number(text.replace('inf', 'Infinity'))
    const scale = Math.max(1, Math.abs(wanted))
    return Object.is(got, wanted) || got === wanted || Math.abs(got - wanted) <= 1e-12 * scale
  }

  it('runs', () => expect(run?.stderr).toBe(''))

  it.each(expressions.map((one, i) => [one.text, one, i] as const))('gives the values of %s', (_, one, i) => {
    const answer = answers[i]!
    if (typeof answer === 'string') throw new Error(`${answer}\n${one.numpy}\n${one.gradientNumpy}`)
    const functions = [one.value, ...one.slopes]
    functions.forEach((f, k) => {
      x.forEach((at, j) => {
        const wanted = f(at, y[j]!)
        expect(near(answer[k]![j]!, wanted), `${k} at ${at}, ${y[j]}: ${answer[k]![j]} ${wanted}`).toBe(true)
      })
      expect(near(answer[3]![k]!, f(0.3, y[5]!))).toBe(true)
    })
  })
})

describe('the MathML of an expression', () => {
  const inside = (text: string, reading: 'symbolic' | 'live' = 'symbolic') =>
    read(text).formula[reading].replace(/^.*?<mo>=<\/mo>|<\/mrow><\/math>$/g, '')
  const words = (markup: string) => markup.replace(/<[^>]*>/g, '')

  test.each([
    ['2x', '2x'],
    ['2*3*x', '2⋅3x'],
    ['x*2', 'x⋅2'],
    ['x(x+1)', 'x(x+1)'],
    ['-(x+1)', '−(x+1)'],
    ['x-(y-1)', 'x−(y−1)'],
    ['2^(-x)', '2−x'],
    ['1e-7x', '1⋅10−7x'],
    ['pi x y', 'πxy'],
    ['sin(x)cos(x)', 'sin\u2061(x)⋅cos\u2061(x)'],
    ['abs(x)floor(x)', '|x|⋅⌊x⌋'],
    ['(x/2)^2', '(x2)2'],
    ['2(x/3)', '2⋅x3'],
    ['(-x)^2', '(−x)2'],
    ['x*(-2)', 'x(−2)'],
  ])('of %s reads %s', (text, wanted) => expect(words(inside(text))).toBe(wanted))

  test('sets quotients, roots and powers of e as such', () => {
    expect(inside('x/2')).toBe('<mfrac><mrow><mi>x</mi></mrow><mrow><mn>2</mn></mrow></mfrac>')
    expect(inside('sqrt(x)')).toBe('<msqrt><mrow><mi>x</mi></mrow></msqrt>')
    expect(inside('cbrt(x)')).toBe('<mroot><mrow><mi>x</mi></mrow><mn>3</mn></mroot>')
    expect(inside('exp(x)')).toBe('<msup><mi>e</mi><mrow><mi>x</mi></mrow></msup>')
  })

  test('has slots for the numbers of now, with a dot where numbers would run together', () => {
    const slot = '<mrow class="slot" data-slot="x"'
    expect(inside('2x', 'live')).toBe(`<mn>2</mn><mo>⋅</mo>${slot} data-guard=""><mn>…</mn></mrow>`)
    expect(inside('sin(x)', 'live')).toContain(`<mrow>${slot}><mn>…</mn></mrow></mrow>`)
    expect(inside('x^2', 'live')).toContain(`<mrow>${slot} data-guard="">`)
  })

  test('has its left side: the function or the derivative that it is', () => {
    const { formula, gradientFormula } = read('x y')
    expect([formula, ...gradientFormula].map(({ symbolic }) => words(symbolic))).toEqual([
      'f(x,y)=xy',
      '∂f∂x=y',
      '∂f∂y=x',
    ])
    const one = readExpression('x^2', ['x'])
    expect(one.ok && words(one.expression.gradientFormula[0]!.symbolic)).toBe('f′(x)=2x')
  })

  test('of any tree is well-formed, and holds no text of the user', () => {
    fc.assert(
      fc.property(treeIn(both), (tree) => {
        const { symbolic, live } = typeset(functionOf(both), tree)
        for (const markup of [symbolic, live]) expect(serialize(parseMarkup(markup))).toBe(markup)
      }),
      { numRuns: 300 },
    )
  })
})
