import { create, derivativeDependencies, parseDependencies, type MathNode } from 'mathjs/number'
import { describe, expect, test } from 'vitest'
import { readExpression } from './readExpression.ts'

/** mathjs can differentiate, too. The page does without; here it is a second opinion. */
const { parse, derivative } = create({ ...parseDependencies, ...derivativeDependencies }, {})

const texts = [
  '0.01*x^2+0.1*x', 'x^3-2*x^2+x/3', '(x^2-1)/(x^2+1)', 'sin(x)/x', 'x*sin(x)*exp(-x)', 'tan(x^2)', 'x^x', '2^(x^2)',
  'log(1+x^2)', 'sqrt(1+x^4)', 'cbrt(2+x)', 'abs(x-3)*x', 'tanh(3*x+1)', 'sinh(x)*cosh(2*x)', 'asin(x/9)', 'acos(x/9)',
  'atan(x^3)', 'e^(-x^2/2)', '1/(1+exp(-x))', 'x^-2', '(x+1)^(x/2)', 'x^(1/3)',
] // prettier-ignore

describe.each(texts)('%s', (text) => {
  test('has the derivative that mathjs finds', () => {
    const reading = readExpression(text, ['x'])
    const theirs = readExpression(
      (derivative(parse(text) as MathNode, 'x', { simplify: false }) as MathNode)
        .toString()
        .replace(/sec(h?)\(([^()]*)\)/g, '(1/cos$1($2))'),
      ['x'],
    )
    if (!reading.ok || !theirs.ok) throw new Error(JSON.stringify([reading, theirs]))
    for (const x of [0.2, 0.9, 1.7, 4.3]) {
      const wanted = theirs.expression.value(x)
      expect(Math.abs(reading.expression.slopes[0]!(x) - wanted)).toBeLessThanOrEqual(
        1e-11 * Math.abs(wanted),
      )
    }
  })
})
