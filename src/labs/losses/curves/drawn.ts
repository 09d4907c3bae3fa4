import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { ClassLossFacts } from '../../../core/define/classLoss.ts'
import type { LossFacts } from '../../../core/define/loss.ts'
import type { Values } from '../../../core/define/parameter.ts'
import { comparedTone, type Tone } from '../../../plot/tone.ts'
import { memberOf } from '../catalogue.ts'
import type { LossSettings } from '../fields.ts'
import { store, useSetting } from '../store.ts'
import { alongRow } from './classRow.ts'
import { kindOf, predictionsOf, targetsOf, usedPrediction, usedTarget } from './kinds.ts'

/** A loss with its parameters and its target of now, as a function of the prediction. */
export interface Drawn {
  readonly id: string
  /** The target that it takes. */
  readonly t: number
  /** Not a number where there is no prediction. */
  readonly value: (y: number) => number
  readonly slope: (y: number) => number
  readonly kinks: readonly number[]
  readonly facts: LossFacts | null
  /** Of a loss of classes. */
  readonly classFacts: ClassLossFacts | null
  readonly gradientAt: ((y: number) => Float64Array) | null
}

/** The parameters of one loss as they are set. */
export function valuesOf(id: string, settings: LossSettings): Values {
  const names = Object.keys(memberOf(id).params)
  return Object.fromEntries(names.map((name) => [name, settings[`${id}.${name}`]!]))
}

const latest = new Map<string, { readonly key: string; readonly drawn: Drawn }>()

/** @returns the same object as long as its parameters and its target are the same */
export function drawnOf(id: string, settings: LossSettings): Drawn {
  const values = valuesOf(id, settings)
  const t = usedTarget(settings.t, targetsOf(id))
  const key = [t, ...Object.values(values)].join()
  const known = latest.get(id)
  if (known?.key === key) return known.drawn
  const drawn = make(id, values, t)
  latest.set(id, { key, drawn })
  return drawn
}

function make(id: string, values: Values, t: number): Drawn {
  const member = memberOf(id)
  const [low, high] = predictionsOf(kindOf(id))
  const inside = (f: (y: number) => number) => (y: number) => (y >= low && y <= high ? f(y) : NaN)
  if (member.kind === 'classLoss') {
    const { at, slopeAt, gradientAt, facts } = alongRow(member, values)
    const rest = { t: 1, kinks: [], facts: null, classFacts: facts, gradientAt }
    return { id, value: inside(at), slope: inside(slopeAt), ...rest }
  }
  const { at, slopeAt, facts } = member.bind(values)
  const value = inside((y) => at(y, t))
  const slope = inside((y) => slopeAt(y, t))
  return { id, t, value, slope, kinks: facts.kinks(t), facts, classFacts: null, gradientAt: null }
}

/** What is drawn beside f: those of `compare` that take the same kind of prediction. */
export function comparedOf({ f, compare }: Pick<LossSettings, 'f' | 'compare'>): readonly string[] {
  return compare.filter((id) => id !== f && kindOf(id) === kindOf(f))
}

/** Those of `compare` that have to wait until a loss of their kind is chosen. */
export function waitingOf({ f, compare }: Pick<LossSettings, 'f' | 'compare'>): readonly string[] {
  return compare.filter((id) => kindOf(id) !== kindOf(f))
}

export const allDrawn = (settings: LossSettings): readonly Drawn[] =>
  [settings.f, ...comparedOf(settings)].map((id) => drawnOf(id, settings))

/** f, then what it is compared with. @returns the same array until one of them changes */
export function useDrawn(): readonly Drawn[] {
  return useStore(
    store,
    useShallow(({ settings }) => allDrawn(settings)),
  )
}

/** The colour in which a loss is drawn, or null if it is not. */
export function toneOf(id: string, settings: LossSettings): Tone | null {
  const i = [settings.f, ...comparedOf(settings)].indexOf(id)
  return i < 0 ? null : comparedTone(i)
}

/** The prediction that f takes. */
export const predictionOf = ({ f, y }: Pick<LossSettings, 'f' | 'y'>) => usedPrediction(y, kindOf(f))

export function usePrediction(): number {
  return usedPrediction(useSetting('y'), kindOf(useSetting('f')))
}
