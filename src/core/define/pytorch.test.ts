import { describe, expect, it } from 'vitest'
import { askPython, awkwardInputs, pythonArguments, pythonHas, settingsOf } from '../../../scripts/python.ts'
import { activations, vectorActivations } from '../activations/index.ts'
import { classLosses, losses } from '../losses/index.ts'
import type { DefinitionText } from './definition.ts'
import { batches, pairsOf } from './lossSamples.testing.ts'
import { complete, type Parameters, type Values } from './parameter.ts'

/** Evaluates each expression in float64 and pulls `upstream` back to its first variable; a missing gradient is null. */
const runner = `
import json, sys
import torch

def tensor(v):
    if 'labels' in v: return torch.tensor(v['labels'], dtype=torch.int64)
    return torch.tensor(v['values'], dtype=torch.float64).reshape(v['shape'])

answers = []
for job in json.load(sys.stdin):
    scope = {name: tensor(v) for name, v in job['variables'].items()}
    first = next(iter(scope.values())).requires_grad_()
    value = eval(job['source'], {'torch': torch, **job['params'], **scope})
    if value.requires_grad:
        (value * tensor(job['upstream'])).sum().backward()
    gradient = None if first.grad is None else first.grad.flatten().tolist()
    answers.append({'value': value.detach().flatten().tolist(), 'gradient': gradient})
json.dump(answers, sys.stdout)
`

type Tensor =
  | { readonly labels: readonly number[] }
  | { readonly values: readonly number[]; readonly shape: readonly number[] }

interface Job {
  readonly id: string
  readonly params: Readonly<Record<string, number>>
  readonly source: string
  readonly variables: Readonly<Record<string, Tensor>>
  readonly upstream: Tensor
  readonly value: readonly number[]
  readonly gradient: readonly number[]
}

/**
 * Where PyTorch answers otherwise, beyond rounding: what is not asked of it, and how far it may be off. Each of these says
 * so in its words, under `differs`.
 */
interface Difference {
  readonly inputs?: (x: number) => boolean
  readonly targets?: 'labels' | 'shares'
  readonly absolute?: number
  readonly relative?: number
  readonly gradient?: false
}
const differences: Readonly<Record<string, Difference>> = {
  step: { gradient: false },
  'hard-swish': { inputs: (x) => Math.abs(x) !== 3 },
  // 2.1e-9/β where βx > 20, and β is 0.1 at least.
  softplus: { absolute: 2.1e-8 },
  // Constants of PyTorch that are kept in single precision.
  'hard-sigmoid': { relative: 1e-7 },
  celu: { relative: 1e-6 },
  bce: { relative: 1e-7 },
  focal: { relative: 1e-7 },
  'cross-entropy': { targets: 'labels' },
  'kl-divergence': { targets: 'shares' },
}
const usual = 1e-14

/** An expression names all its parameters. */
const scopeOf = (params: Parameters, given: Values) => pythonArguments(complete(params, given))

const array = (values: readonly number[], ...shape: number[]) => ({
  values,
  shape: shape.length > 0 ? shape : [values.length],
})

const ofNumbers = activations.flatMap(({ id, params, pytorch, bind }) =>
  settingsOf(params).flatMap((given): Job[] => {
    const { value, slope, kinks } = bind(given)
    const x = awkwardInputs(kinks).filter(differences[id]?.inputs ?? (() => true))
    const shared = { id, params: scopeOf(params, given), upstream: array(x.map(() => 1)) }
    const answers = { value: x.map(value), gradient: x.map(slope) }
    return pytorch === null ? [] : [{ ...shared, ...answers, source: pytorch, variables: { x: array(x) } }]
  }),
)

const ofVectors = vectorActivations.flatMap(({ id, params, pytorch, bind }) =>
  settingsOf(params).flatMap((given): Job[] => {
    const z = [0.3, 2.9, 4]
    const upstream = [1, -0.5, 2]
    const bound = bind(given)
    const value = new Float64Array(3)
    const gradient = new Float64Array(3)
    bound.value(Float64Array.from(z), value)
    bound.pullback(Float64Array.from(z), Float64Array.from(upstream), gradient)
    const shared = { id, params: scopeOf(params, given), upstream: array(upstream) }
    const answers = { value: [...value], gradient: [...gradient] }
    return pytorch === null ? [] : [{ ...shared, ...answers, source: pytorch, variables: { z: array(z) } }]
  }),
)

const ofElements = losses.flatMap((loss) =>
  settingsOf(loss.params).flatMap((given): Job[] => {
    const { at, slopeAt } = loss.bind(given)
    const { y, t } = pairsOf(loss)
    // One by one, so that a large loss does not hide the digits of a small one.
    return y.flatMap((yi, i) => {
      const ti = t[i]!
      const shared = { id: loss.id, params: scopeOf(loss.params, given), upstream: array([1], 1) }
      const answers = { value: [at(yi, ti)], gradient: [slopeAt(yi, ti)] }
      const variables = { y: array([yi]), t: array([ti]) }
      return loss.pytorch === null ? [] : [{ ...shared, ...answers, source: loss.pytorch, variables }]
    })
  }),
)

const ofClasses = classLosses.flatMap(({ id, of, params, pytorch, bind }) =>
  settingsOf(params).flatMap((given) =>
    batches.flatMap(({ classes, labels, shares, ...rows }): Job[] => {
      const { value, gradient } = bind(given)
      const shape = [labels.length, classes]
      const y = Float64Array.from(rows[of])
      return (['labels', 'shares'] as const).flatMap((kind) => {
        if (pytorch === null || (differences[id]?.targets ?? kind) !== kind) return []
        const t = Float64Array.from(kind === 'labels' ? labels : shares)
        const out = new Float64Array(y.length)
        gradient(y, t, classes, out)
        const prediction = array(rows[of], ...shape)
        const target = kind === 'labels' ? { labels } : array(shares, ...shape)
        const variables = of === 'logits' ? { z: prediction, t: target } : { y: prediction, t: target }
        const shared = { id, params: scopeOf(params, given), upstream: array([1], 1), source: pytorch }
        return [{ ...shared, variables, value: [value(y, t, classes)], gradient: [...out] }]
      })
    }),
  ),
)

const jobs: readonly Job[] = [...ofNumbers, ...ofVectors, ...ofElements, ...ofClasses]
const members = [...activations, ...vectorActivations, ...losses, ...classLosses]

describe('where PyTorch differs', () => {
  const words = import.meta.glob<DefinitionText>('../{activations,losses}/*.text.ts', {
    eager: true,
    import: 'text',
  })
  const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

  it.each(Object.keys(differences))('%s says so in its words', (id) => {
    const [, text] = Object.entries(words).find(([path]) => path.endsWith(`/${camelCase(id)}.text.ts`))!
    for (const { differs } of Object.values(text) as DefinitionText['en'][])
      expect(differs).toMatch(/PyTorch.*[.。]$/)
  })
})

const torch = pythonHas('torch')

describe.skipIf(!torch)(
  `the PyTorch of each definition${torch ? '' : ' (python3 with torch is not here)'}`,
  () => {
    const answers = torch ? askPython<{ value: number[]; gradient: number[] | null }[]>(runner, jobs) : []

    const isOff = (id: string, wanted: readonly number[]) => (got: number, i: number) =>
      !(
        Math.abs(got - wanted[i]!) <=
        (differences[id]?.absolute ?? usual) + (differences[id]?.relative ?? 1e-12) * Math.abs(wanted[i]!)
      )

    it.each(members.filter(({ pytorch }) => pytorch !== null).map(({ id }) => id))(
      '%s gives the same values and, by autograd, the same slopes',
      (id) => {
        const wrong = jobs.flatMap((job, i) => {
          const { value, gradient } = answers[i]!
          if (job.id !== id) return []
          const same = !value.some(isOff(id, job.value)) && value.length === job.value.length
          const withoutSlope = differences[id]?.gradient === false && gradient === null
          return same && (withoutSlope || (gradient !== null && !gradient.some(isOff(id, job.gradient))))
            ? []
            : [{ ...job, answered: answers[i] }]
        })
        expect(wrong).toEqual([])
      },
    )
  },
)
