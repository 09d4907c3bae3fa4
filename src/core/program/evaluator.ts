import { operations } from './operations.ts'
import type { Program, Step } from './program.ts'
import { constants, type Operation } from './tree.ts'

/** Steps of a program at most; a program with more was not made by `compile` within the limits of an expression. */
const MOST_STEPS = 10_000

/** Codes of the steps that the loop does itself; from CALL on they are functions of the table. */
const [X, Y, ADD, SUBTRACT, MULTIPLY, DIVIDE, NEGATE, CALL] = [0, 1, 2, 3, 4, 5, 6, 7] as const
const inline: Readonly<Record<string, number>> = {
  add: ADD,
  subtract: SUBTRACT,
  multiply: MULTIPLY,
  divide: DIVIDE,
  negate: NEGATE,
}

/**
 * The function that a program calculates; a call allocates nothing. Numbers are put in their places once, then each
 * call fills in the rest, from left to right. Throws a RangeError for data that is no program.
 */
export function evaluator(program: Program): (x: number, y?: number) => number {
  const { steps } = program
  if (steps.length === 0 || steps.length > MOST_STEPS) throw new RangeError('A program has 1 to 10,000 steps')
  const results = new Float64Array(steps.length)
  const codes: number[] = []
  const places: number[] = []
  const [first, second]: [number[], number[]] = [[], []]
  const called: ((a: number, b: number) => number)[] = []
  steps.forEach((step, at) => {
    const value = constantOf(step)
    if (value !== null) results[at] = value
    else {
      const { code, a, b, call } = decode(step, at)
      codes.push(code)
      places.push(at)
      first.push(a)
      second.push(b)
      called.push(call)
    }
  })
  const count = codes.length
  const last = steps.length - 1
  return (x, y = 0) => {
    for (let i = 0; i < count; i++) {
      const a = results[first[i]!]!
      const b = results[second[i]!]!
      const code = codes[i]!
      results[places[i]!] =
        code === MULTIPLY
          ? a * b
          : code === ADD
            ? a + b
            : code === SUBTRACT
              ? a - b
              : code === DIVIDE
                ? a / b
                : code === NEGATE
                  ? -a
                  : code === X
                    ? x
                    : code === Y
                      ? y
                      : called[i]!(a, b)
    }
    return results[last]!
  }
}

/** The number that a step stands for, or null if it is to be calculated. */
function constantOf(step: Step): number | null {
  const [what] = step
  if (typeof what === 'number') return what
  return what === 'pi' || what === 'e' ? constants[what] : null
}

/** A step with its places checked: each must come before the step itself. */
function decode(step: Step, at: number) {
  const [what, a = 0, b = a] = step
  if (what === 'x') return { code: X, a: 0, b: 0, call: unused }
  if (what === 'y') return { code: Y, a: 0, b: 0, call: unused }
  if (!Object.hasOwn(operations, what)) throw new RangeError(`No operation is called ${what}`)
  const { arity, value } = operations[what as Operation]
  if (step.length !== arity + 1 || !isPlace(a, at) || !isPlace(b, at))
    throw new RangeError(`Step ${at}, ${what}, does not fit`)
  return { code: inline[what as string] ?? CALL, a, b, call: value }
}

const isPlace = (place: number, before: number) => Number.isInteger(place) && place >= 0 && place < before

const unused = () => NaN
