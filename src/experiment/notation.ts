import { limits } from './limits.ts'

/** Why a text is not a value. */
export type Fault = 'malformed' | 'out-of-range' | 'too-long'

export type Reading<T> = { readonly value: T } | { readonly fault: Fault }

export interface Interval {
  readonly min: number
  readonly max: number
  /** Whole numbers only. */
  readonly integer?: true
}

/** What values a notation can hold, as data. */
export type Shape =
  | { readonly kind: 'number'; readonly interval: Interval }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'pair'; readonly interval: Interval }
  | {
      readonly kind: 'list'
      readonly of: Shape
      readonly min: number
      readonly max: number
      readonly distinct: boolean
    }
  /** One of the words, or an expression that mentions a variable. */
  | { readonly kind: 'text'; readonly words: readonly string[]; readonly variables: readonly string[] }
  /** Values that only their own notation knows. */
  | { readonly kind: 'own'; readonly name: 'changes' | 'pin' }

/** How one kind of value is written as text. `read(write(v))` is v. */
export interface Notation<T> {
  readonly shape: Shape
  /** Never throws. */
  read(text: string): Reading<T>
  write(value: T): string
}

const fault = (fault: Fault) => ({ fault })
const numeral = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** A finite number, in the shortest decimal form that reads back as the same double. −0 is written 0. */
export function real(interval: Interval): Notation<number> {
  const { min, max, integer } = interval
  return {
    shape: { kind: 'number', interval },
    read(text) {
      if (text.length > limits.numeral) return fault('too-long')
      if (!numeral.test(text)) return fault('malformed')
      const value = Number(text) + 0
      if (!(value >= min && value <= max)) return fault('out-of-range')
      return integer && !Number.isInteger(value) ? fault('malformed') : { value }
    },
    write: (value) => String(value).replace('e+', 'e'),
  }
}

/** One of a fixed set of words. */
export function word<Id extends string>(words: readonly Id[]): Notation<Id> {
  const known = new Map<string, Id>(words.map((id) => [id, id]))
  return {
    shape: { kind: 'word', words },
    read(text) {
      const value = known.get(text)
      return value === undefined ? fault('malformed') : { value }
    },
    write: (value) => value,
  }
}

/** A point: `x,y`. */
export function pair(interval: Interval): Notation<readonly [number, number]> {
  const coordinate = real(interval)
  return {
    shape: { kind: 'pair', interval },
    read(text) {
      const [first, second, ...rest] = text.split(',', 3)
      if (first === undefined || second === undefined || rest.length > 0) return fault('malformed')
      const [x, y] = [coordinate.read(first), coordinate.read(second)]
      if ('fault' in x) return x
      return 'fault' in y ? y : { value: [x.value, y.value] }
    },
    write: ([x, y]) => `${coordinate.write(x)},${coordinate.write(y)}`,
  }
}

export interface ListLimits {
  readonly min: number
  readonly max: number
  /** A value that comes again is dropped. */
  readonly distinct?: true
  readonly separator?: ',' | ';'
}

/** Values one after another; no value at all is written `none`. */
export function sequence<T>(of: Notation<T>, list: ListLimits): Notation<readonly T[]> {
  const { min, max, distinct = false, separator = ',' } = list
  return {
    shape: { kind: 'list', of: of.shape, min, max, distinct },
    read(text) {
      const parts = text === 'none' ? [] : text.split(separator, max + 1)
      if (parts.length > max) return fault('too-long')
      const values: T[] = []
      for (const part of parts) {
        const reading = of.read(part)
        if ('fault' in reading) return reading
        if (!distinct || !values.includes(reading.value)) values.push(reading.value)
      }
      return values.length < min ? fault('malformed') : { value: values }
    },
    write: (values) =>
      values.length === 0 ? 'none' : values.map((value) => of.write(value)).join(separator),
  }
}
