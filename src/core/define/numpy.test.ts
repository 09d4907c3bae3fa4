import { describe, expect, it } from 'vitest'
import { inits } from '../inits/index.ts'
import { RandomState } from '../maths/randomState.ts'
import { optimizers } from '../optimizers/index.ts'
import { schedules } from '../schedules/index.ts'
import { surfaces } from '../surfaces/index.ts'
import type { Parameters } from './parameter.ts'
import {
  array,
  askNumPy,
  pythonArguments,
  pythonHas,
  pythonName,
  type Argument,
  type Job,
  type Shown,
  wrongAnswers,
} from '../../../scripts/python.ts'

/** Values other than the defaults, so that the code must take each parameter, under the name it has here. */
const unusual = (params: Parameters = {}) =>
  Object.fromEntries(
    Object.entries(params).map(([name, p]) => [name, p.integer ? p.default + 10 : p.default * 0.9]),
  )

const job = (member: Shown, args: readonly Argument[], wanted: ArrayLike<number>, suffix = ''): Job => ({
  id: member.id,
  what: suffix,
  source: member.numpy,
  name: `${pythonName(member.id)}${suffix}`,
  args,
  params: pythonArguments(unusual(member.params)),
  wanted: Array.from(wanted),
})

const ofSurfaces = surfaces.flatMap((surface) => {
  const [x, z] = surface.start
  const gradient = new Float64Array(2)
  surface.gradient(x, z, gradient)
  return [job(surface, [x, z], [surface.value(x, z)]), job(surface, [x, z], gradient, '_gradient')]
})

const ofOptimizers = optimizers.map((optimizer) => {
  const params = unusual(optimizer.params)
  const rule = optimizer.bind(params)
  const [x, g] = [Float64Array.of(1.5, -2), Float64Array.of(-0.3, 7)]
  const state = rule.state.map((_, i) => Float64Array.of(0.2 + i, 0.4 + i))
  const counts = /\(.*\bt\b.*\):/.test(optimizer.numpy.split('\n')[0]!)
  const args = [array(x), array(g), ...state.map((s) => array(s)), ...(counts ? [4] : [])]
  rule.step(x, g, state, params.lr!, 4)
  return job(
    optimizer,
    args,
    [x, ...state].flatMap((values) => Array.from(values)),
  )
})

const ofInits = inits.map((init) =>
  job(init, [{ seed: 9 }, 7, 5], init.weights(new RandomState(9), 7, 5, unusual(init.params))),
)

const ofSchedules = schedules.flatMap((schedule) =>
  [3, 300].map((t) => job(schedule, [t], [schedule.bind(unusual(schedule.params))(t)])),
)

const jobs = [...ofSurfaces, ...ofOptimizers, ...ofInits, ...ofSchedules]
const numpy = pythonHas('numpy')

describe.skipIf(!numpy)(
  `the NumPy beside each definition${numpy ? '' : ' (python3 with NumPy is not here)'}`,
  () => {
    const answers = numpy ? askNumPy(jobs) : []

    it.each([...new Set(jobs.map(({ id }) => id))])('%s answers as its TypeScript does', (id) => {
      expect(wrongAnswers(id, jobs, answers, 1e-12)).toEqual([])
    })
  },
)
