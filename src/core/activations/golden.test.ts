import { describe, expect, it } from 'vitest'
import golden from '../golden/activations.json'
import goldenVectors from '../golden/softmax.json'
import { activations, vectorActivations } from './index.ts'

interface Case {
  readonly params: Readonly<Record<string, number>>
  readonly rows: readonly (readonly [x: number, f: number, df: number])[]
}
type VectorCase = { readonly z: readonly number[]; readonly temperature: number } & {
  /** The result of each, by id. */
  readonly [id: string]: readonly number[]
}
const cases = golden.functions as unknown as Readonly<Record<string, readonly Case[]>>
const vectorCases = goldenVectors.cases as unknown as readonly VectorCase[]

/** The tolerance that the golden files state. */
const isNear = (actual: number, exact: number) => Math.abs(actual - exact) <= 1e-14 + 1e-12 * Math.abs(exact)

/** f(x) where a double's absolute tolerance says nothing: by mpmath with 60 digits. */
const tails: readonly (readonly [id: string, of: 'value' | 'slope', x: number, exact: number])[] = [
  ['sigmoid', 'value', -700, 9.85967654375977e-305],
  ['sigmoid', 'slope', 37, 8.533047625744065e-17],
  ['tanh', 'slope', 30, 3.502604305078608e-26],
  ['log-sigmoid', 'value', 100, -3.720075976020836e-44],
  ['gelu', 'value', -30, -1.472014178144456e-196],
  ['gelu', 'slope', -20, -1.1014360483133464e-86],
  ['gelu-tanh', 'value', -12, -1.635985449353481e-61],
  ['silu', 'value', -300, -1.5444600667236042e-128],
  ['mish', 'value', -300, -1.5444600667236042e-128],
  ['softplus', 'value', -300, 5.148200222412013e-131],
  ['softsign', 'slope', 1e100, 1e-200],
  ['squareplus', 'value', -1e8, 1e-8],
  ['squareplus', 'slope', -1e8, 1e-16],
]

describe('every activation', () => {
  it('of the catalogue is there, in its order', () => {
    expect(activations.map((a) => a.id).filter((id) => id in cases)).toEqual(Object.keys(cases))
    const vectorIds = ['softmax', 'softmin', 'log-softmax']
    expect(vectorActivations.map((a) => a.id).filter((id) => vectorIds.includes(id))).toEqual(vectorIds)
  })

  it.each(activations.map((a) => [a.id, a] as const))(
    '%s gives the golden values and slopes',
    (id, { bind }) => {
      const wrong = (cases[id] ?? []).flatMap(({ params, rows }) => {
        const { value, slope } = bind(params)
        const off = rows.filter(([x, f, df]) => !isNear(value(x), f) || !isNear(slope(x), df))
        return off.map(([x]) => ({ params, x, value: value(x), slope: slope(x) }))
      })
      expect(wrong).toEqual([])
    },
  )

  it.each(tails)('%s keeps the digits of its %s at %d', (id, of, x, exact) => {
    const bound = activations.find((a) => a.id === id)!.bind()
    expect(Math.abs(bound[of](x) / exact - 1)).toBeLessThan(1e-12)
  })

  it.each(vectorActivations.map((a) => [a.id, a] as const))('%s gives the golden vectors', (id, { bind }) => {
    const wrong = vectorCases.flatMap(({ z, temperature, ...exact }) => {
      const out = new Float64Array(z)
      bind({ temperature }).value(out, out)
      const off = exact[id]?.filter((y, i) => !isNear(out[i]!, y)) ?? []
      return off.map((y) => ({ z, temperature, y }))
    })
    expect(wrong).toEqual([])
  })
})
