import { expect, test } from 'vitest'
import { groundOf } from '../core/descent/ground.ts'
import { surfaces } from '../core/surfaces/index.ts'
import { ownSurface, surfaceOf } from './anySurface.ts'
import { readExpression } from './readExpression.ts'

const own = (text: string) => {
  const reading = readExpression(text, ['x', 'y'])
  if (!('expression' in reading)) throw new Error(`${text} was refused`)
  return ownSurface(reading.expression)
}

test('where an own surface has no value it has no gradient either', () => {
  const { gradient } = own('log(x)')
  const out = new Float64Array(2)
  gradient(-1, 2, out)
  expect([...out]).toEqual([NaN, NaN])
  gradient(2, 2, out)
  expect([...out]).toEqual([0.5, 0])
})

test('a ground crosses to a worker as plain data and has the same bits there', () => {
  const own1 = own('sin(x*y) + x^2/3')
  for (const surface of [own1, ...surfaces.map(({ id }) => surfaceOf(id)!)]) {
    const there = groundOf(structuredClone(surface.spec))
    const [here, far] = [new Float64Array(2), new Float64Array(2)]
    surface.gradient(0.7, -0.3, here)
    there.gradient(0.7, -0.3, far)
    expect([there.value(0.7, -0.3), far]).toEqual([surface.value(0.7, -0.3), here])
  }
})
