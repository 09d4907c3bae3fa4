import type { Parameters, Values } from '../core/define/parameter.ts'
import { reading } from './reading.ts'

/** The parameters of a definition as a caption says them: ` (α = 2)`; nothing where there are none. */
export function parameterText(params: Parameters, values: Values): string {
  const said = Object.entries(params).map(([name, { label }]) => `${label} = ${reading(values[name]!)}`)
  return said.length === 0 ? '' : ` (${said.join(', ')})`
}
