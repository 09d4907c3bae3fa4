import {
  pair,
  real,
  sequence,
  word,
  type Fault,
  type Interval,
  type ListLimits,
  type Notation,
  type Shape,
} from './notation.ts'

/** One key of a link: how its value is written, and what holds when the link says nothing. */
export interface Field<T> {
  readonly default: T
  readonly shape: Shape
  /** The value that `text` means, or null if it means none. */
  parse(text: string): T | null
  /** Why `parse` answered null. */
  fault(text: string): Fault
  /** A value as it stands in a link; an absent one (null) is the empty text. */
  format(value: T): string
}

export type Fields = Readonly<Record<string, Field<unknown>>>

/** A value for every field. */
export type Settings<F extends Fields = Fields> = { readonly [K in keyof F]: F[K]['default'] }

/** A field of the values of `notation`. */
export function field<T>(notation: Notation<T>, initial: T): Field<T> {
  return {
    default: initial,
    shape: notation.shape,
    parse(text) {
      const reading = notation.read(text)
      return 'value' in reading ? reading.value : null
    },
    fault(text) {
      const reading = notation.read(text)
      return 'fault' in reading ? reading.fault : 'malformed'
    },
    format: (value) => notation.write(value),
  }
}

/** A field that may be absent: null stands for "whatever the rest of the settings makes the default". */
export function optional<T>(notation: Notation<T>): Field<T | null> {
  const present = field<T | null>(notation as Notation<T | null>, null)
  return { ...present, format: (value) => (value === null ? '' : notation.write(value)) }
}

export const number = (spec: Interval & { readonly default: number }): Field<number> =>
  field(real(spec), spec.default)

export const optionalNumber = (interval: Interval): Field<number | null> => optional(real(interval))

export const choice = <const Id extends string>(ids: readonly Id[], initial: NoInfer<Id>): Field<Id> =>
  field(word(ids), initial)

export const optionalChoice = <const Id extends string>(ids: readonly Id[]): Field<Id | null> =>
  optional(word(ids))

export const list = <T>(
  of: Notation<T>,
  spec: ListLimits & { readonly default: readonly T[] },
): Field<readonly T[]> => field(sequence(of, spec), spec.default)

export const optionalList = <T>(of: Notation<T>, limits: ListLimits): Field<readonly T[] | null> =>
  optional(sequence(of, limits))

export const optionalPoint = (interval: Interval): Field<readonly [number, number] | null> =>
  optional(pair(interval))

/** Whether two values of a field are the same in a link. */
export const sameValue = <T>(of: Field<T>, a: T, b: T): boolean => a === b || of.format(a) === of.format(b)

/** What holds when a link says nothing. */
export function defaults<F extends Fields>(fields: F): Settings<F> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, { default: value }]) => [key, value]),
  ) as Settings<F>
}
