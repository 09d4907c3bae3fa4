import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import golden from '../golden/activations.json'
import goldenVectors from '../golden/softmax.json'
import type { Parameters, Values } from '../define/parameter.ts'
import { activations, vectorActivations } from './index.ts'

/** A call of one snippet's function, and what the core answers, which golden.test.ts checks. */
interface Job {
  readonly name: string
  readonly source: string
  readonly input: readonly number[] | readonly (readonly number[])[]
  /** None where the defaults of the Python function are meant. */
  readonly params: readonly number[]
  readonly expected: readonly number[]
}

/** Runs every snippet with overflow, invalid and division by zero as errors; underflow to 0 is meant. */
const script = `
import json, sys
import numpy as np
np.seterr(over='raise', invalid='raise', divide='raise')
answers = []
for job in json.load(sys.stdin):
    space = {'np': np}
    exec(job['source'], space)
    answers.append(np.ravel(space[job['name']](np.array(job['input']), *job['params'])).tolist())
json.dump(answers, sys.stdout)
`
const pythonName = (id: string) => id.replaceAll('-', '_')
const inputs = golden.functions.identity[0]!.rows.map((row) => row[0]!)
const vectors = goldenVectors.cases.map((example) => example.z)

/** The defaults, then other values of the parameters, if there are any. */
function settingsOf(params: Parameters): Values[] {
  const quarter = Object.entries(params).map(([name, p]) => [name, p.min + (p.max - p.min) / 4] as const)
  return quarter.length === 0 ? [{}] : [{}, Object.fromEntries(quarter)]
}

const ofNumbers: Job[] = activations.flatMap(({ id, params, numpy, bind }) =>
  settingsOf(params).map((given) => ({
    name: pythonName(id),
    source: numpy,
    input: inputs,
    params: Object.values(given),
    expected: inputs.map(bind(given).value),
  })),
)

const ofVectors: Job[] = vectorActivations.flatMap(({ id, params, numpy, bind }) =>
  settingsOf(params).flatMap((given) => {
    const rowOf = (z: readonly number[]) => {
      const out = new Float64Array(z)
      bind(given).value(out, out)
      return [...out]
    }
    const job = { name: pythonName(id), source: numpy, params: Object.values(given) }
    const batch = vectors.filter((z) => z.length === 3)
    return [
      ...vectors.map((z) => ({ ...job, input: z, expected: rowOf(z) })),
      { ...job, input: batch, expected: batch.flatMap(rowOf) },
    ]
  }),
)

it('the NumPy source of every activation runs as it stands and gives the same values, row by row for a batch', (context) => {
  const hasNumPy = spawnSync('python3', ['-c', 'import numpy']).status === 0
  if (!hasNumPy) {
    process.stdout.write('skipped: python3 with NumPy is not here\n')
    context.skip('python3 with NumPy is not here')
  }
  const jobs = [...ofNumbers, ...ofVectors]
  const run = spawnSync('python3', ['-c', script], { input: JSON.stringify(jobs), encoding: 'utf8' })
  expect(run.stderr).toBe('')
  const answers = JSON.parse(run.stdout) as number[][]
  expect(answers.map((answer) => answer.length)).toEqual(jobs.map((job) => job.expected.length))
  for (const [i, { name, params, expected }] of jobs.entries()) {
    const isOff = (y: number, k: number) =>
      !(Math.abs(y - expected[k]!) <= 1e-14 + 1e-12 * Math.abs(expected[k]!))
    expect(answers[i]!.filter(isOff), `${name}(…, ${params.join()})`).toEqual([])
  }
})
