import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'
import { optimizers } from '../../../core/optimizers/index.ts'
import { surfaces } from '../../../core/surfaces/index.ts'
import { decode } from '../../../experiment/codec.ts'
import { settle } from '../experiment.ts'
import { fields, rules } from '../fields.ts'
import { loadPython } from '../python.ts'
import { numpyCode, pytorchCode } from './pythonCode.ts'
import { placeAt, raceOf } from '../race.ts'
import { loadNoise } from '../walks.ts'

beforeAll(loadNoise)

const race = (query: string) => raceOf(settle(decode(`#/descent?v=1${query}`, fields, rules).settings))

const queries = [
  '&steps=30&gd.lr=0.95&momentum.lr=0.1&adam.lr=0.3&adam.beta1=0.8&momentum.momentum=0.5',
  '&surface=bowl&opt=gd&lr=0.1&start=-3,4&gradient=numerical',
  '&surface=bowl&opt=gd&lr=10&start=-3,4&gradient=numerical',
  '&surface=bowl&opt=gd&lr=1e-10&start=-3,4&gradient=numerical',
  '&surface=rosenbrock&lr=0.001&noise=0.5&seed=7',
  '&surface=saddle&steps=20&gradient=numerical&h=0.01',
  '&surface=rosenbrock&opt=gd&lr=1',
  '&surface=booth&steps=40&opt=nesterov,adagrad,rmsprop,adadelta,amsgrad,adamax&nesterov.lr=0.01',
  '&surface=himmelblau&steps=40&opt=nadam,radam,adamw,lion,rprop&adamw.weightDecay=0.1&start=1,1',
  '&steps=60&opt=gd,adam&schedule=cosine&schedule.steps=50&schedule.warmup=10',
  '&steps=60&opt=gd&schedule=step&schedule.every=7',
  '&steps=30&start=-7,2;3,1&opt=momentum&schedule=constant&schedule.warmup=12&noise=0.2',
]

const has = (module: string) => spawnSync('python3', ['-c', `import ${module}`]).status === 0

/** A walk on every surface, and one of every optimizer. */
const everything = [
  ...surfaces.map(({ id }) => `&surface=${id}&opt=adam&lr=0.02&steps=25`),
  ...optimizers.map(({ id }) => `&surface=booth&opt=${id}&lr=0.01&steps=25`),
]

/** What programs print, one after another in one process, against where their runs end. */
async function expectEnds(programOf: typeof numpyCode | typeof pytorchCode, tolerance: number) {
  const shown = everything.map(race)
  const programs = shown.map(async (one) => programOf(one, one.runs[0]!, await loadPython(one.surface)))
  const listed = await Promise.all(programs)
  const input = listed.filter((program) => program !== null).join('\n\n')
  const python = spawnSync('python3', ['-W', 'error', '-'], { input, encoding: 'utf8' })
  expect(python.stderr).toBe('')
  const ends = python.stdout.trim().split('\n')
  shown
    .filter((_, i) => listed[i] !== null)
    .forEach((one, i) => {
      const { x, y } = placeAt(one.runs[0]!, 25)!
      const printed = JSON.parse(ends[i]!) as [number, number]
      const off = Math.max(Math.abs(printed[0] - x), Math.abs(printed[1] - y))
      expect(off / Math.max(1, Math.abs(x), Math.abs(y)), one.experiment.surface).toBeLessThan(tolerance)
    })
}

describe.skipIf(!has('numpy'))('NumPy (skipped where python3 has none)', () => {
  test('walks every surface and every optimizer to where the page does', () => expectEnds(numpyCode, 1e-9))
})

describe.skipIf(!has('torch'))('PyTorch (skipped where python3 has none)', () => {
  // NAdam keeps the product of its momenta in single precision.
  test('walks every surface and every optimizer to where the page does', () => expectEnds(pytorchCode, 1e-7))
})

describe('the NumPy code of a run', () => {
  test('runs as it stands and prints where the run ends', async (context) => {
    if (spawnSync('python3', ['-c', 'import numpy']).status !== 0)
      context.skip('skipped: python3 with NumPy is not here')
    for (const query of queries) {
      const shown = race(query)
      const source = await loadPython(shown.surface)
      for (const run of shown.runs) {
        const python = spawnSync('python3', ['-W', 'error', '-'], {
          input: numpyCode(shown, run, source),
          encoding: 'utf8',
        })
        expect(python.stderr).toBe('')
        const { x, y } = placeAt(run, shown.steps)!
        const [px, py] = JSON.parse(python.stdout) as [number, number]
        for (const [printed, walked] of [
          [px, x],
          [py, y],
        ] as const)
          // prettier-ignore
          expect(Math.abs(printed - walked), `${query} ${run.id}`).toBeLessThanOrEqual(1e-9 * Math.abs(walked))
      }
    }
  }, 60_000)

  test('holds the numbers of now', async () => {
    const shown = race('&opt=momentum&momentum.lr=0.1&start=1,2&steps=12&noise=0.5&seed=3')
    const code = numpyCode(shown, shown.runs[0]!, await loadPython(shown.surface))
    expect(code).toContain('x = np.array([1.0, 2.0])')
    expect(code).toContain('random = np.random.RandomState(3)')
    expect(code).toContain('range(1, 13)')
    expect(code).toContain('x, v = momentum(x, g, v, lr=0.1, momentum=0.9)')
  })
})

describe('the PyTorch code of a run', () => {
  test('makes the optimizer with the numbers of now', async () => {
    const shown = race('&steps=30&gd.lr=0.95&momentum.lr=0.1&adam.lr=0.3')
    const source = await loadPython(shown.surface)
    const calls = shown.runs.map((run) => /optimizer = (.*)/.exec(pytorchCode(shown, run, source)!)![1])
    expect(calls).toEqual([
      'torch.optim.SGD([x], lr=0.95)',
      'torch.optim.SGD([x], lr=0.1, momentum=0.9)',
      'torch.optim.Adam([x], lr=0.3, betas=(0.9, 0.999), eps=1e-8)',
    ])
  })

  test('needs NumPy only for the noise', async () => {
    const [quiet, noisy] = [race('&opt=gd'), race('&opt=gd&noise=0.5')]
    const source = await loadPython(quiet.surface)
    expect(pytorchCode(quiet, quiet.runs[0]!, source)).not.toContain('np.')
    expect(pytorchCode(noisy, noisy.runs[0]!, source)).toContain('import numpy as np')
  })
})
