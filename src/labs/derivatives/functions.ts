import { activations } from '../../core/activations/index.ts'
import { bookFunction } from '../../core/differentiate/bookFunction.ts'
import { spanOf, type Span } from '../../plot/heights.ts'

/** A function that is differentiated: an activation with its default parameters, the book's, or the user's own. */
export interface Shown {
  /** Of a known function; null for the user's own. */
  readonly id: string | null
  readonly value: (x: number) => number
  readonly slope: (x: number) => number
  /** Where the slope or the value leaps, as far as that is known. */
  readonly kinks: readonly number[]
  /** The x that a picture shows at first. */
  readonly span: Span
  /** Python after `import numpy as np`, and the name that it defines. */
  readonly numpy: string
  readonly name: string
  /** The same of a tensor x, as an expression, after the lines that set its parameters. Null where PyTorch has none. */
  readonly pytorch: { readonly setup: readonly string[]; readonly expression: string } | null
}

/** The book draws its parabola from 0 to 20. */
const bookSpan: Span = [0, 20]

const book: Shown = {
  ...bookFunction,
  kinks: [],
  span: bookSpan,
  name: 'book',
  pytorch: { setup: [], expression: bookFunction.pytorch },
}

type Activation = (typeof activations)[number]

const float = (value: number) => (Number.isInteger(value) ? `${value}.0` : String(value))

/** `lambda` is a keyword of Python; the definitions write `lambd`. */
const pythonName = (name: string) => (name === 'lambda' ? 'lambd' : name)

/** Autograd has no way through the comparison that the step is in PyTorch. */
const withoutAutograd = 'step'

function pytorchOf({ id, pytorch, params }: Activation): Shown['pytorch'] {
  if (pytorch === null || id === withoutAutograd) return null
  const setup = Object.entries(params as Record<string, { readonly default: number }>)
    .map(([name, { default: value }]) => [pythonName(name), value] as const)
    .filter(([name]) => new RegExp(`\\b${name}\\b`).test(pytorch))
    .map(([name, value]) => `${name} = ${float(value)}`)
  return { setup, expression: pytorch }
}

function shownOf(activation: Activation): Shown {
  const { value, slope, kinks } = activation.bind()
  const { id, numpy } = activation
  const name = /def (\w+)\(/.exec(numpy)?.[1] ?? id
  return { id, value, slope, kinks, span: spanOf([{ kinks }]), numpy, name, pytorch: pytorchOf(activation) }
}

const known = new Map<string, Activation>(activations.map((one) => [one.id, one]))
const made = new Map<string, Shown>([[book.id!, book]])

export const functionIds: readonly string[] = [book.id!, ...known.keys()]

/** The function of an id, the same object every time; null for any other text. */
export function functionOf(id: string): Shown | null {
  const before = made.get(id)
  const activation = known.get(id)
  if (before || !activation) return before ?? null
  const shown = shownOf(activation)
  made.set(id, shown)
  return shown
}

/** What the picture shows of x: the function's own span, moved to have `x` in its middle if that lies outside. */
export function spanAt({ span: [low, high] }: Shown, x: number): Span {
  if (x >= low && x <= high) return [low, high]
  const half = (high - low) / 2
  return [x - half, x + half]
}
