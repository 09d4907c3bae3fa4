import { classLosses, losses } from '../../core/losses/index.ts'
import type { ClassLoss } from '../../core/define/classLoss.ts'
import { fileOf } from '../../core/define/fileOf.ts'
import type { Loss } from '../../core/define/loss.ts'

const members = new Map<string, Loss | ClassLoss>([...losses, ...classLosses].map((one) => [one.id, one]))

/** @throws if no loss has this id; the fields of the link let none through */
export function memberOf(id: string): Loss | ClassLoss {
  const found = members.get(id)
  if (found === undefined) throw new Error(`there is no loss ${id}`)
  return found
}

const pathOf = (id: string) => `../../core/losses/${fileOf(id)}.ts`

const formulas = import.meta.glob<Formula>(
  ['../../core/losses/*.ts', '!**/*.text.ts', '!**/*.test.ts', '!**/index.ts'],
  { query: '?formula', import: 'default', eager: true },
)
const gradients = import.meta.glob<Formula>(
  ['../../core/losses/*.ts', '!**/*.text.ts', '!**/*.test.ts', '!**/index.ts'],
  { query: '?formula=gradientTex', import: 'default', eager: true },
)
const sources = import.meta.glob<string>(
  ['../../core/losses/*.ts', '!**/*.text.ts', '!**/*.test.ts', '!**/index.ts'],
  { query: '?raw', import: 'default' },
)

/** The formulas of a loss and of its slope. */
export const formulasOf = (id: string) => ({ value: formulas[pathOf(id)]!, slope: gradients[pathOf(id)]! })

/** The text of the file that computes it on this page, fetched when it is asked for. */
export const loadSource = (id: string): Promise<string> => sources[pathOf(id)]!()
