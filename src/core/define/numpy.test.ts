import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { inits } from '../inits/index.ts'
import { classLosses, losses } from '../losses/index.ts'
import { RandomState } from '../maths/randomState.ts'
import { optimizers } from '../optimizers/index.ts'
import { schedules } from '../schedules/index.ts'
import { surfaces } from '../surfaces/index.ts'
import type { Parameters } from './parameter.ts'

/** Runs each source and calls one function of it; answers with all its results, flattened. */
const runner = `
import json, sys
import numpy as np

def argument(a):
    if not isinstance(a, dict): return a
    if 'seed' in a: return np.random.RandomState(a['seed'])
    if 'labels' in a: return np.array(a['labels'], dtype=int)
    return np.array(a['values'], dtype=float).reshape(a['shape'])

answers = []
for job in json.load(sys.stdin):
    scope = {'np': np}
    exec(job['source'], scope)
    result = scope[job['name']](*map(argument, job['args']), **job['params'])
    parts = result if isinstance(result, tuple) else (result,)
    answers.append([float(v) for part in parts for v in np.ravel(part)])
json.dump(answers, sys.stdout)
`

type Argument = number | { seed: number } | { labels: number[] } | { values: number[]; shape: number[] }
interface Job {
  readonly what: string
  readonly source: string
  readonly name: string
  readonly args: readonly Argument[]
  readonly params: Readonly<Record<string, number>>
  readonly wanted: ArrayLike<number>
}
interface Shown {
  readonly id: string
  readonly numpy: string
  readonly params?: Parameters
}

const array = (values: ArrayLike<number>, ...shape: number[]) => ({
  values: Array.from(values),
  shape: shape.length ? shape : [values.length],
})

/** Values other than the defaults, so that the code must take each parameter, under the name it has here. */
const unusual = (params: Parameters = {}) =>
  Object.fromEntries(
    Object.entries(params).map(([name, p]) => [name, p.integer ? p.default + 10 : p.default * 0.9]),
  )

const job = (member: Shown, args: readonly Argument[], wanted: ArrayLike<number>, suffix = ''): Job => ({
  what: `${member.id}${suffix}`,
  source: member.numpy,
  name: `${member.id.replaceAll('-', '_')}${suffix}`,
  args,
  params: unusual(member.params),
  wanted,
})

const y = { real: [-1.5, 0.25, 3], probability: [0, 0.3, 1], logit: [-40, 0.5, 900], score: [-1, 0.5, 2] }
const ofElements = losses.map((loss) => {
  const t = loss.domain === 'score' ? [1, -1, 1] : [1, 0, 1]
  const wanted = loss
    .bind(unusual(loss.params))
    .value(Float64Array.from(y[loss.domain]), Float64Array.from(t))
  return job(loss, [array(y[loss.domain]), array(t)], [wanted])
})

const rows = [0.1, 0.7, 0.2, 0.25, 0.25, 0.5]
const ofClasses = classLosses.flatMap((loss) => {
  const { value } = loss.bind(unusual(loss.params))
  const oneHot = [0, 1, 0, 0.5, 0, 0.5]
  const predicted = Float64Array.from(rows)
  return [
    job(loss, [array(rows, 2, 3), array(oneHot, 2, 3)], [value(predicted, Float64Array.from(oneHot), 3)]),
    job(loss, [array(rows, 2, 3), { labels: [2, 0] }], [value(predicted, Float64Array.of(2, 0), 3)]),
  ]
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

const jobs = [...ofElements, ...ofClasses, ...ofSurfaces, ...ofOptimizers, ...ofInits, ...ofSchedules]
const python = spawnSync('python3', ['-c', 'import numpy']).status === 0

describe.skipIf(!python)('the NumPy beside each definition, in Python', () => {
  const run = python
    ? spawnSync('python3', ['-c', runner], { input: JSON.stringify(jobs), encoding: 'utf8' })
    : null
  const answers = run?.status === 0 ? (JSON.parse(run.stdout) as number[][]) : []

  it('runs', () => expect(run?.stderr).toBe(''))

  it.each(jobs.map((asked, i) => [asked.what, asked, i] as const))(
    '%s answers as its TypeScript does',
    (_, { wanted }, i) => {
      const answer = answers[i]!
      expect(answer.length).toBe(wanted.length)
      answer.forEach((value, k) =>
        expect(Math.abs(value - wanted[k]!)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value))),
      )
    },
  )
})
