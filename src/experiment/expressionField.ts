import { mentions } from '../core/program/mentions.ts'
import { plainText } from '../core/program/plainText.ts'
import type { Variable } from '../core/program/tree.ts'
import { field, type Field } from './field.ts'
import { limits } from './limits.ts'
import type { Notation } from './notation.ts'

/**
 * One of these ids, or the text of an expression in plain characters. A link tells apart what can be an expression, by
 * its characters and the variable in it; whether it is one the reader finds out later.
 */
export function expression(ids: readonly string[], variables: readonly Variable[]): Notation<string> {
  return {
    shape: { kind: 'text', words: ids, variables },
    read(given) {
      if (ids.includes(given)) return { value: given }
      if (given.length > 2 * limits.expression.length) return { fault: 'too-long' }
      const { text } = plainText(given)
      if (text.length > limits.expression.length) return { fault: 'too-long' }
      return mentions(text, variables) ? { value: text } : { fault: 'malformed' }
    },
    write: (value) => (ids.includes(value) ? value : plainText(value).text),
  }
}

/** A field of such texts; an id stands for itself even where it could be an expression. */
export const expressionField = (
  ids: readonly string[],
  initial: string,
  variables: readonly Variable[],
): Field<string> => field(expression(ids, variables), initial)

/** Whether a value of the field is an expression rather than one of the ids. */
export const isExpression = (ids: readonly string[], value: string): boolean => !ids.includes(value)
