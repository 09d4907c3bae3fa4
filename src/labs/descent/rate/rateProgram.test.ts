import { spawnSync } from 'node:child_process'
import { beforeAll, expect, test } from 'vitest'
import { createRateSweep } from '../../../core/descent/rateSweep.ts'
import { decode } from '../../../experiment/codec.ts'
import { settle } from '../experiment.ts'
import { fields, rules } from '../fields.ts'
import { loadPython } from '../python.ts'
import { raceOf } from '../race.ts'
import { loadNoise } from '../walks.ts'
import { programRates, rateProgram } from './rateProgram.ts'
import { sweepsInput } from './sweepsInput.ts'

beforeAll(loadNoise)

const race = (query: string) => raceOf(settle(decode(`#/descent?v=1${query}`, fields, rules).settings))
const reach = { from: 1e-10, to: 100, perDecade: 20 }

const hasNumpy = spawnSync('python3', ['-c', 'import numpy']).status === 0

test
  .runIf(hasNumpy)
  .each([
    '&opt=gd,momentum&momentum.momentum=0.5',
    '&surface=bowl&opt=gd&gradient=numerical',
    '&surface=booth&opt=adam,lion&steps=40&noise=0.1&seed=5',
    '&surface=saddle&opt=adagrad&steps=20&schedule=cosine&schedule.warmup=5&start=-1.5,0.1',
  ])(
  'the program of %s prints where f ends with each learning rate',
  async (query) => {
    const shown = race(query)
    const python = await loadPython(shown.surface)
    const { walks, start, steps, box } = sweepsInput(shown, 1, reach)
    for (const [i, run] of shown.runs.entries()) {
      const sweep = createRateSweep({ walk: walks[i]!, start, steps, box, rates: programRates })
      while (sweep.work());
      const { final } = sweep.output()
      const ran = spawnSync('python3', ['-W', 'error', '-'], {
        input: rateProgram(shown, run, python),
        encoding: 'utf8',
      })
      expect(ran.stderr).toBe('')
      const printed = ran.stdout.trim().split('\n').map((line) => line.split(' ').map(Number)) // prettier-ignore
      expect(printed.map(([rate]) => rate)).toEqual(programRates)
      printed.forEach(([rate, f], k) => {
        const off = Math.abs(f! - final[k]!)
        expect(off, `${run.id} ${rate}: ${f} ${final[k]}`).toBeLessThanOrEqual(1e-9 * Math.abs(final[k]!))
      })
    }
  },
  60_000,
)
