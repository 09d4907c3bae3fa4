import type { Change } from '../../core/net/experiment.ts'
import { limits } from '../../experiment/limits.ts'
import { real, sequence, word, type Notation } from '../../experiment/notation.ts'

const step = real({ min: 0, max: limits.network.steps.max, integer: true })
const key = word(['lr', 'batch'])
const values = {
  lr: real(limits.learningRate),
  batch: real({ ...limits.network.batch, integer: true }),
}

/** One change: `500:lr:0.05`. */
const change: Notation<Change> = {
  shape: { kind: 'own', name: 'changes' },
  read(text) {
    const [when = '', what = '', much = '', ...rest] = text.split(':', 4)
    const [at, changed] = [step.read(when), key.read(what)]
    if ('fault' in changed || rest.length > 0) return { fault: 'malformed' }
    if ('fault' in at) return at
    const value = values[changed.value].read(much)
    return 'fault' in value ? value : { value: { step: at.value, key: changed.value, value: value.value } }
  },
  write: (value) => `${step.write(value.step)}:${value.key}:${values[value.key].write(value.value)}`,
}

const inAnyOrder = sequence(change, { min: 0, max: limits.network.changes, separator: ';' })

/** What was changed during a run, in order of step: `500:lr:0.05;800:batch:20`. */
export const changes: Notation<readonly Change[]> = {
  ...inAnyOrder,
  shape: { kind: 'own', name: 'changes' },
  read(text) {
    const reading = inAnyOrder.read(text)
    if ('fault' in reading) return reading
    const ordered = reading.value.every(({ step }, i, all) => i === 0 || all[i - 1]!.step <= step)
    return ordered ? reading : { fault: 'malformed' }
  },
}
