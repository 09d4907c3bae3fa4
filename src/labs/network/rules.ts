import { limits } from '../../experiment/limits.ts'
import type { Rule } from '../../experiment/rule.ts'
import { defaultsFor, isDigits } from './dataDefaults.ts'
import type { fields, NetworkSettings } from './fields.ts'

const { planeExamples, digitExamples } = limits.network

function examplesFit({ data, examples }: NetworkSettings): boolean {
  if (examples === null) return true
  return isDigits(data) ? digitExamples.some((n) => n === examples) : examples <= planeExamples.max
}

function activationsFit({ data, act, hidden }: NetworkSettings): boolean {
  const layers = (hidden ?? defaultsFor(data).hidden).length
  return act === null || act.length === 1 || act.length === layers
}

/** What the settings of this lab must satisfy together. */
export const rules: readonly Rule<typeof fields>[] = [
  { key: 'examples', holds: examplesFit },
  { key: 'act', holds: activationsFit },
  { key: 'at', holds: ({ data, at, stop }) => at <= (stop ?? defaultsFor(data).stop) },
]
