import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { createDepth } from '../../../core/depth/depth.ts'
import { decode } from '../../../experiment/codec.ts'
import { fields } from '../fields.ts'
import { numpyProgram } from './numpyProgram.ts'
import { depthInputOf } from './settings.ts'

const hasNumpy = spawnSync('python3', ['-c', 'import numpy']).status === 0
const links = [
  '#/activations?v=1',
  '#/activations?v=1&f=sigmoid&init=lecun',
  '#/activations?v=1&f=tanh&initStd=0.01&seed=7',
  '#/activations?v=1&f=relu&init=he&depth=20&seed=4294967295',
  '#/activations?v=1&f=softshrink&softshrink.lambda=0.25&init=he-uniform&mean=-0.5&std=2&depth=3',
  '#/activations?v=1&f=gelu&init=xavier&mean=1&depth=8',
  '#/activations?v=1&f=elu&elu.alpha=2&init=lecun-uniform',
  '#/activations?v=1&f=sine&sine.omega=3&init=xavier-uniform',
  '#/activations?v=1&f=softplus&init=zeros&depth=2',
]

for (const link of links)
  test.skipIf(!hasNumpy)(`the NumPy program of ${link} prints the means and deviations of the page`, () => {
    const input = depthInputOf(decode(link, fields, []).settings)!
    const work = createDepth(input)
    while (work.work());
    const { stdout, status } = spawnSync('python3', ['-'], { input: numpyProgram(input), encoding: 'utf8' })
    expect(status).toBe(0)
    const printed = stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ').slice(-2).map(Number))
    const places = work.output()
    expect(printed).toHaveLength(places.length)
    places.forEach(({ mean, std }, i) => {
      const [printedMean, printedStd] = printed[i] as [number, number]
      expect(Math.abs(std - printedStd)).toBeLessThanOrEqual(1e-9 * printedStd + 1e-12)
      expect(Math.abs(mean - printedMean)).toBeLessThanOrEqual(
        1e-9 * (Math.abs(printedMean) + printedStd) + 1e-12,
      )
    })
  })
