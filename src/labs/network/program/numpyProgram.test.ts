import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { datasets } from '../../../core/datasets/index.ts'
import { drawPlaneData } from '../../../core/net/planeData.ts'
import { createRun } from '../../../core/net/run.ts'
import { planeSamples } from '../../../core/net/samples.ts'
import { decode } from '../../../experiment/codec.ts'
import { settle } from '../experiment.ts'
import { fields } from '../fields.ts'
import { rules } from '../rules.ts'
import { numpyProgram } from './numpyProgram.ts'

const hasNumpy = spawnSync('python3', ['-c', 'import numpy']).status === 0
const links = [
  '#/network?v=1',
  '#/network?v=1&data=xor&noise=0.2&hidden=3&act=leaky-relu&act.alpha=0.3&seed=5',
  '#/network?v=1&data=spiral&hidden=6,5,4&act=relu,softshrink,gelu&init=normal&initStd=0.7&dataSeed=3',
  '#/network?v=1&data=gauss&hidden=none&init=he&examples=101&split=0.3',
]

function startOf(link: string) {
  const experiment = settle(decode(link, fields, rules).settings)
  const set = datasets.find(({ id }) => id === experiment.data.id)!
  if (set.kind !== 'plane') throw new Error('only sets of points are tried here')
  const { train, test: held } = drawPlaneData(set, experiment.data)
  const run = createRun(experiment, { train: planeSamples(train), test: planeSamples(held) })
  while (run.work());
  return { program: numpyProgram(experiment), evaluation: run.evaluation! }
}

for (const link of links)
  test.skipIf(!hasNumpy)(`the NumPy program of ${link} prints the page's loss and accuracy at step 0`, () => {
    const { program, evaluation } = startOf(link)
    const { stdout, stderr } = spawnSync('python3', ['-'], { input: program, encoding: 'utf8' })
    expect(stderr).toBe('')
    const [loss, accuracy] = stdout
      .trim()
      .split('\n')
      .map((line) => Number(line.split(' ')[1]))
    expect(Math.abs(loss! - evaluation.loss)).toBeLessThan(1e-12)
    expect(accuracy).toBeCloseTo(evaluation.accuracy, 12)
  })
