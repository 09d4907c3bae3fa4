import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'
import { createBasins } from '../../../core/descent/basins.ts'
import { optimizers } from '../../../core/optimizers/index.ts'
import { decode } from '../../../experiment/codec.ts'
import { readExpression } from '../../../expression/readExpression.ts'
import { ownSurface } from '../../../expression/anySurface.ts'
import { settle } from '../experiment.ts'
import { fields, rules } from '../fields.ts'
import { loadPython } from '../python.ts'
import { raceOf, type Race } from '../race.ts'
import { loadNoise } from '../walks.ts'
import { basinsInput } from './mapInput.ts'
import { columns, numpyMap } from './numpyMap.ts'

const experiment = (query: string) => settle(decode(`#/descent?v=1${query}`, fields, rules).settings)
const race = (query: string) => raceOf(experiment(query))

function own(text: string, query: string): Race {
  const reading = readExpression(text, ['x', 'y'])
  if (!reading.ok) throw new Error(`${text} is not read`)
  return raceOf(experiment(query), ownSurface(reading.expression))
}

beforeAll(loadNoise)

/** Shares of the starts, largest first; then of those not at rest, and of those that diverged. */
async function printed(shown: Race): Promise<number[]> {
  const program = numpyMap(shown, shown.runs[0]!, await loadPython(shown.surface))
  const python = spawnSync('python3', ['-W', 'error', '-'], { input: program, encoding: 'utf8' })
  expect(python.stderr).toBe('')
  return python.stdout
    .trim()
    .split('\n')
    .map((line) => Number(line.split(' ')[0]))
}

function mapped(shown: Race): number[] {
  const work = createBasins(basinsInput(shown, shown.runs[0]!, columns))
  while (work.work());
  const { basins, elsewhere, walked } = work.output()
  const starts = basins.map((basin) => basin.starts).filter((count) => count > 0)
  return [...starts, elsewhere.notArrived + elsewhere.flat, elsewhere.diverged].map((count) => count / walked)
}

const same = ['&surface=himmelblau&opt=gd&gd.lr=0.01&steps=200', '&surface=himmelblau&opt=gd&gd.lr=0.02&steps=200', '&surface=himmelblau&opt=momentum&momentum.lr=0.005&steps=200', '&surface=six-hump-camel&opt=adam&steps=200&gradient=numerical&h=0.001', '&surface=styblinski-tang&opt=gd&gd.lr=0.02&steps=100&noise=0.5&seed=3', '&surface=rosenbrock&opt=gd&gd.lr=0.003&steps=400', '&surface=plateau&opt=gd&gd.lr=0.05&steps=200', '&surface=rastrigin&opt=gd&gd.lr=0.002&steps=100', '&surface=saddle&opt=gd&gd.lr=0.5&steps=60', '&surface=three-hump-camel&opt=nesterov&nesterov.lr=0.02&steps=300&schedule=cosine&schedule.steps=200'] // prettier-ignore

describe.skipIf(spawnSync('python3', ['-c', 'import numpy']).status !== 0)(
  'the NumPy program (skipped where python3 has no NumPy)',
  () => {
    test.each(same)(
      'of %s prints the shares of the map',
      async (query) => {
        const shown = race(query)
        const [found, expected] = [await printed(shown), mapped(shown)]
        expect(found).toHaveLength(expected.length)
        expected.forEach((share, i) => expect(Math.abs(found[i]! - share)).toBeLessThanOrEqual(6e-5))
      },
      60_000,
    )

    test('runs as it stands with every optimizer', async () => {
      for (const { id } of optimizers) {
        const shares = await printed(race(`&surface=himmelblau&opt=${id}&steps=60`))
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 1)
      }
    }, 60_000)

    test('runs on a surface of one’s own, even where a slope is the same everywhere', async () => {
      for (const [text, gradient] of [
        ['x^4 - x^2 + y^2', 'analytic'],
        ['y + 2', 'analytic'],
        ['y + 2', 'numerical'],
      ] as const) {
        // prettier-ignore
        const shown = own(text, `&opt=gd&gd.lr=0.02&steps=200&gradient=${gradient}`)
        expect(await printed(shown)).toHaveLength(mapped(shown).length)
      }
    }, 60_000)
  },
)
