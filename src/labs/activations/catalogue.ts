import { activations, vectorActivations } from '../../core/activations/index.ts'
import type { Activation } from '../../core/define/activation.ts'
import { fileOf } from '../../core/define/fileOf.ts'
import type { VectorActivation } from '../../core/define/vectorActivation.ts'

const elementwise = new Map<string, Activation>(activations.map((one) => [one.id, one]))
const ofVectors = new Map<string, VectorActivation>(vectorActivations.map((one) => [one.id, one]))

/** The elementwise activation of this id, or null. */
export const activationOf = (id: string): Activation | null => elementwise.get(id) ?? null

/** The activation of a whole vector of this id, or null. */
export const vectorActivationOf = (id: string): VectorActivation | null => ofVectors.get(id) ?? null

/** @throws if no activation has this id; the fields of the link let none through */
export function memberOf(id: string): Activation | VectorActivation {
  const found = activationOf(id) ?? vectorActivationOf(id)
  if (found === null) throw new Error(`there is no activation ${id}`)
  return found
}

const formulas = import.meta.glob<Formula>(
  ['../../core/activations/*.ts', '!**/*.text.ts', '!**/*.test.ts', '!**/index.ts'],
  { query: '?formula', import: 'default', eager: true },
)
const sources = import.meta.glob<string>(
  ['../../core/activations/*.ts', '!**/*.text.ts', '!**/*.test.ts', '!**/index.ts'],
  { query: '?raw', import: 'default' },
)

export function formulaOf(id: string): Formula {
  return formulas[`../../core/activations/${fileOf(id)}.ts`]!
}

/** The text of the file that computes it on this page, fetched when it is asked for. */
export function loadSource(id: string): Promise<string> {
  return sources[`../../core/activations/${fileOf(id)}.ts`]!()
}
