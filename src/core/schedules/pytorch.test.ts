import { describe, expect, it } from 'vitest'
import { askPython, pythonHas } from '../../../scripts/python.ts'
import { complete } from '../define/parameter.ts'
import { schedules } from './index.ts'

/** The learning rates, from 1, of as many steps as are asked for. */
const runner = `
import json, sys
import torch

answers = []
for job in json.load(sys.stdin):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = eval(job['source'], {'torch': torch, 'optimizer': optimizer, **job['params']})
    factors = []
    for _ in range(job['steps']):
        factors.append(scheduler.get_last_lr()[0])
        optimizer.step()
        scheduler.step()
    answers.append(factors)
json.dump(answers, sys.stdout)
`

const steps = 60
const given = [{}, { warmup: 7 }, { every: 13, gamma: 0.3, steps: 41 }, { every: 5, steps: 23, warmup: 40 }]
const jobs = schedules.flatMap(({ id, params, pytorch, bind }) =>
  given.map((values) => ({
    ...{ id, steps, source: pytorch, params: complete(params, values) },
    wanted: Array.from({ length: steps }, (_, k) => bind(values)(k + 1)),
  })),
)
const torch = pythonHas('torch')

describe.skipIf(!torch)(
  `the PyTorch of a schedule${torch ? '' : ' (python3 with torch is not here)'}`,
  () => {
    const answers = torch ? askPython<number[][]>(runner, jobs) : []

    it.each(schedules.map(({ id }) => id))('%s gives the same factors', (id) => {
      jobs.forEach((job, i) => {
        if (job.id !== id) return
        answers[i]!.forEach((factor, k) => expect(Math.abs(factor - job.wanted[k]!)).toBeLessThan(1e-14))
      })
    })
  },
)
