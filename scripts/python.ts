import { spawnSync } from 'node:child_process'
import type { Parameters, Values } from '../src/core/define/parameter.ts'

// For the tests that run the Python beside the definitions, where there is a Python.

/** Whether python3 is on this machine and can import a module. */
export const pythonHas = (module: string) => spawnSync('python3', ['-c', `import ${module}`]).status === 0

export type Argument =
  | number
  | { readonly seed: number }
  | { readonly labels: readonly number[] }
  | { readonly values: readonly number[]; readonly shape: readonly number[] }

/** A call of a definition's Python, and what the core answers. */
export interface Job {
  /** Of the definition. */
  readonly id: string
  /** Which of its jobs. */
  readonly what: string
  readonly source: string
  /** The function that `source` defines. */
  readonly name: string
  readonly args: readonly Argument[]
  readonly params: Readonly<Record<string, number>>
  readonly wanted: readonly number[]
}

/** A definition as far as its Python goes. */
export interface Shown {
  readonly id: string
  readonly numpy: string
  readonly params?: Parameters
}

/** Runs each source and calls one function of it; answers with all its results, flattened. Only underflow is meant. */
const numpyRunner = `
import json, sys, warnings
import numpy as np
warnings.simplefilter('error')
np.seterr(over='raise', invalid='raise', divide='raise')

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

/** What a script prints, as JSON, when it is given `input` as JSON. @throws Error with what Python complains of */
export function askPython<T>(script: string, input: unknown): T {
  const run = spawnSync('python3', ['-c', script], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (run.status !== 0) throw new Error(`Python says: ${run.stderr}`)
  return JSON.parse(run.stdout) as T
}

/** The answers of NumPy, in the order of the jobs. */
export const askNumPy = (jobs: readonly Job[]): number[][] => askPython(numpyRunner, jobs)

/** An array argument; without a shape, of one dimension. −0 stays what it is. */
export const array = (values: ArrayLike<number>, ...shape: number[]) => ({
  values: Array.from(values),
  shape: shape.length ? shape : [values.length],
})

/** `lambda` is a keyword of Python; PyTorch and our NumPy write lambd. */
export const pythonArguments = (values: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name === 'lambda' ? 'lambd' : name, value]),
  )

export const pythonName = (id: string) => id.replaceAll('-', '_')

/** The defaults, left out; then every parameter a quarter up its slider, and at both its ends. */
export function settingsOf(params: Parameters = {}): Values[] {
  const names = Object.keys(params)
  const at = (share: number) =>
    Object.fromEntries(
      names.map((name) => [name, params[name]!.min + share * (params[name]!.max - params[name]!.min)]),
    )
  return names.length === 0 ? [{}] : [{}, at(0.25), at(0), at(1)]
}

/** What of a definition's jobs was answered otherwise than wanted, beyond the tolerance of the golden files. */
export function wrongAnswers(
  id: string,
  jobs: readonly Job[],
  answers: readonly (readonly number[])[],
  absolute = 1e-14,
) {
  const isOff = (got: number, exact: number) => !(Math.abs(got - exact) <= absolute + 1e-12 * Math.abs(exact))
  return jobs.flatMap(({ what, wanted, ...job }, i) => {
    const answer = answers[i]!
    const off =
      job.id === id && (answer.length !== wanted.length || answer.some((got, k) => isOff(got, wanted[k]!)))
    return off ? [{ what, answer, wanted }] : []
  })
}

/** Plain inputs, small, large and 0, and the kinks themselves with their neighbourhood. */
export const awkwardInputs = (kinks: readonly number[]): number[] => [
  ...[-40, -20, -7.3, -3, -1.7, -1, -0.25, -1e-8, 0, 1e-8, 0.25, 1, 1.7, 3, 7.3, 20, 40],
  ...kinks.flatMap((kink) => [kink - 1e-7, kink, kink + 1e-7]),
]
