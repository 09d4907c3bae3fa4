import { optimizers } from '../../core/optimizers/index.ts'
import { schedules } from '../../core/schedules/index.ts'
import { limits } from '../../experiment/limits.ts'
import { real, word, type Notation, type Reading } from '../../experiment/notation.ts'

/** An earlier run that stays in sight: all that determines it, but the surface and the number of steps. */
export interface Pin {
  /** The optimizer's id. */
  readonly id: string
  /** Its learning rate, and those of its parameters that are not at their defaults. */
  readonly params: Readonly<Record<string, number>>
  readonly start: readonly [number, number]
  readonly gradient: 'analytic' | 'numerical'
  readonly h: number
  readonly noise: number
  readonly seed: number
  readonly schedule: { readonly id: string; readonly params: Readonly<Record<string, number>> }
}

/** What holds where a pin says nothing. */
const usual = { gradient: 'analytic', h: 1e-4, noise: 0, seed: 0 } as const

const { coordinate, difference, noise } = limits.descent
const numbers = {
  x: real(coordinate),
  y: real(coordinate),
  h: real(difference),
  noise: real(noise),
  seed: real({ ...limits.seed, integer: true }),
} as const
const optimizerIds = word(optimizers.map(({ id }) => id))
const scheduleIds = word(schedules.map(({ id }) => id))
const gradients = word(['analytic', 'numerical'])

type Params = Record<string, number>

/** How a parameter of a definition is written; null if it has no such parameter. */
function parameterOf(
  of: { readonly params: Readonly<Record<string, { readonly min: number; readonly max: number }>> },
  name: string,
): Notation<number> | null {
  if (!Object.hasOwn(of.params, name)) return null
  return real(name === 'lr' ? limits.learningRate : of.params[name]!)
}

/** `momentum,lr:0.1,x:-7,y:2,momentum:0.5,schedule:cosine,schedule.steps:50` */
export const pinNotation: Notation<Pin> = {
  shape: { kind: 'own', name: 'pin' },
  write({ id, params, start, schedule, ...rest }) {
    const parts = [`lr:${numbers.x.write(params['lr']!)}`, `x:${numbers.x.write(start[0])}`]
    parts.push(`y:${numbers.x.write(start[1])}`)
    for (const [name, value] of Object.entries(params))
      if (name !== 'lr') parts.push(`${name}:${numbers.x.write(value)}`)
    for (const key of ['gradient', 'h', 'noise', 'seed'] as const)
      if (rest[key] !== usual[key]) parts.push(`${key}:${String(rest[key]).replace('e+', 'e')}`)
    if (schedule.id !== 'constant') parts.push(`schedule:${schedule.id}`)
    for (const [name, value] of Object.entries(schedule.params))
      parts.push(`schedule.${name}:${numbers.x.write(value)}`)
    return [id, ...parts].join()
  },
  read(text) {
    if (text.length > 400) return { fault: 'too-long' }
    const [first = '', ...parts] = text.split(',')
    const id = optimizerIds.read(first)
    if ('fault' in id) return id
    return assemble(id.value, parts)
  },
}

function assemble(id: string, parts: readonly string[]): Reading<Pin> {
  const given = new Map(parts.map((part) => part.split(':', 2) as [string, string]))
  if (given.size !== parts.length) return { fault: 'malformed' }
  const scheduleId = scheduleIds.read(given.get('schedule') ?? 'constant')
  if ('fault' in scheduleId) return scheduleId
  const optimizer = optimizers.find((one) => one.id === id)!
  const schedule = schedules.find((one) => one.id === scheduleId.value)!
  const params: Params = {}
  const scheduleParams: Params = {}
  const rest: Params = {}
  let gradient: Pin['gradient'] = usual.gradient
  for (const [key, value = ''] of given) {
    if (key === 'schedule') continue
    if (key === 'gradient') {
      const reading = gradients.read(value)
      if ('fault' in reading) return reading
      gradient = reading.value
      continue
    }
    const [notation, target, name] = placeOf(key, { optimizer, schedule, params, scheduleParams, rest })
    const reading = notation?.read(value) ?? { fault: 'malformed' as const }
    if ('fault' in reading) return reading
    target[name] = reading.value
  }
  const { lr, x, y } = { ...params, ...rest } as Params
  if (lr === undefined || x === undefined || y === undefined) return { fault: 'malformed' }
  return {
    value: {
      id,
      params,
      start: [x, y],
      gradient,
      h: rest['h'] ?? usual.h,
      noise: rest['noise'] ?? usual.noise,
      seed: rest['seed'] ?? usual.seed,
      schedule: { id: schedule.id, params: scheduleParams },
    },
  }
}

interface Places {
  readonly optimizer: (typeof optimizers)[number]
  readonly schedule: (typeof schedules)[number]
  readonly params: Params
  readonly scheduleParams: Params
  readonly rest: Params
}

/** How the value of a key is written, and where it belongs. */
function placeOf(key: string, to: Places): readonly [Notation<number> | null, Params, string] {
  if (key.startsWith('schedule.')) {
    const name = key.slice('schedule.'.length)
    return [parameterOf(to.schedule, name), to.scheduleParams, name]
  }
  const own = parameterOf(to.optimizer, key)
  if (own) return [own, to.params, key]
  return [Object.hasOwn(numbers, key) ? numbers[key as keyof typeof numbers] : null, to.rest, key]
}
