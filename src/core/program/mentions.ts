import type { Variable } from './tree.ts'

const plain = /^[\da-z.+\-*/^(),]+$/
const numberOrWord = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|[a-z][\da-z]*/g

/** Whether a plain text has only the characters of an expression, and one of the variables in it. */
export function mentions(text: string, variables: readonly Variable[]): boolean {
  if (!plain.test(text)) return false
  return (text.match(numberOrWord) ?? []).some((word) => {
    const [, letters = ''] = /^([xy]+)(?!\d)/.exec(word) ?? /^(?:pi|e)([xy]+)$/.exec(word) ?? []
    return variables.some((name) => letters.includes(name))
  })
}
