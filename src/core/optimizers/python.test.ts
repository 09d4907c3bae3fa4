import { describe, expect, it } from 'vitest'
import {
  array,
  askNumPy,
  askPython,
  pythonArguments,
  pythonHas,
  settingsOf,
} from '../../../scripts/python.ts'
import { complete, type Values } from '../define/parameter.ts'
import type { Optimizer } from '../define/optimizer.ts'
import { RandomState } from '../maths/randomState.ts'
import { optimizers } from './index.ts'

/** Four parameters: one is pulled at random, one always the same way, one to and fro, and one not at all. */
const start = [1.5, -2, 0.3, 0]
const random = new RandomState(5)
const gradients = Array.from({ length: 12 }, (_, k) => [
  3 * random.randn(1)[0]!,
  0.25 * (1 + k),
  k % 2 === 0 ? 0.7 : -0.01,
  0,
])

/** The parameters after each step, and the state before it. */
function trackOf(optimizer: Optimizer, given: Partial<Values>) {
  const params = complete(optimizer.params, given)
  const rule = optimizer.bind(params)
  const x = Float64Array.from(start)
  const state = rule.state.map(() => new Float64Array(x.length))
  const steps = gradients.map((g, k) => {
    const before = [x, ...state].map((values) => values.slice())
    rule.step(x, Float64Array.from(g), state, params['lr']!, k + 1)
    return { g, before, after: [x, ...state].map((values) => values.slice()), t: k + 1 }
  })
  return { params, steps }
}

const isOff = (wanted: readonly number[], tolerance: number) => (got: number, i: number) =>
  !(Math.abs(got - wanted[i]!) <= tolerance * (1 + Math.abs(wanted[i]!)))

const cases = optimizers.flatMap((optimizer) =>
  settingsOf(optimizer.params).map((given) => ({ optimizer, ...trackOf(optimizer, given) })),
)
const numpy = pythonHas('numpy')
const torch = pythonHas('torch')
const each = optimizers.map(({ id }) => id)

describe.skipIf(!numpy)(
  `the NumPy of an optimizer${numpy ? '' : ' (python3 with NumPy is not here)'}`,
  () => {
    const jobs = cases.flatMap(({ optimizer: { id, numpy }, params, steps }) =>
      steps.map(({ g, before: [x, ...state], after, t }) => ({
        ...{ id, what: `step ${t}`, source: numpy, name: id, params: pythonArguments(params) },
        args: [array(x!), array(g), ...state.map((s) => array(s)), ...(/^def.*\bt,/.test(numpy) ? [t] : [])],
        wanted: after.flatMap((values) => Array.from(values)),
      })),
    )
    const answers = numpy ? askNumPy(jobs) : []

    it.each(each)('%s takes every step as the core does, from the first with a state of zeros', (id) => {
      const wrong = jobs.filter((job, i) => job.id === id && answers[i]!.some(isOff(job.wanted, 1e-11)))
      expect(wrong).toEqual([])
    })
  },
)

/** Walks a tensor along the gradients with what each source makes. */
const runner = `
import json, sys
import torch

torch.set_default_dtype(torch.float64)
answers = []
for job in json.load(sys.stdin):
    x = torch.tensor(job['start'], dtype=torch.float64, requires_grad=True)
    params = {name: float(value) for name, value in job['params'].items()}
    optimizer = eval(job['source'], {'torch': torch, 'x': x, **params})
    path = []
    for g in job['gradients']:
        x.grad = torch.tensor(g, dtype=torch.float64)
        optimizer.step()
        path += x.tolist()
    answers.append(path)
json.dump(answers, sys.stdout)
`

describe.skipIf(!torch)(
  `the PyTorch of an optimizer${torch ? '' : ' (python3 with torch is not here)'}`,
  () => {
    const jobs = cases.flatMap(({ optimizer: { id, pytorch }, params, steps }) =>
      pytorch === null
        ? []
        : [
            {
              ...{ id, source: pytorch, params, start, gradients },
              wanted: steps.flatMap(({ after }) => Array.from(after[0]!)),
            },
          ],
    )
    const answers = torch ? askPython<number[][]>(runner, jobs) : []

    it.each(each.filter((id) => jobs.some((job) => job.id === id)))('%s walks where the core does', (id) => {
      const wrong = jobs.filter((job, i) => job.id === id && answers[i]!.some(isOff(job.wanted, 1e-9)))
      expect(wrong).toEqual([])
    })
  },
)
