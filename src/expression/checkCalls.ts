import { functionNamed, functions, usage } from '../core/program/functions.ts'
import { expressionLimits } from '../core/program/limits.ts'
import { Refused } from './Refused.ts'
import type { Token } from './tokens.ts'

/** A parenthesis that is open, and the function whose arguments it holds, if any. */
interface Open {
  readonly token: Token
  readonly called: Token | null
  commas: number
}

/** Throws Refused unless parentheses pair up and every function has as many arguments as it takes. */
export function checkCalls(tokens: readonly Token[]): void {
  const open: Open[] = []
  tokens.forEach((token, i) => {
    const before = tokens[i - 1]
    if (token.kind === 'function' && tokens[i + 1]?.text !== '(') throw callFault('needs-argument', token)
    if (token.text === '(') {
      open.push({ token, called: before?.kind === 'function' ? before : null, commas: 0 })
      if (open.length > expressionLimits.nesting)
        throw new Refused('too-deep', token.at, 1, String(expressionLimits.nesting))
    }
    if (token.text === ',') {
      const around = open.at(-1)
      if (!around?.called) throw new Refused('unexpected', token.at, 1, ',')
      around.commas++
    }
    if (token.text === ')') close(open.pop(), token, before!)
  })
  const left = open.at(-1)
  if (left) throw new Refused('parenthesis', left.token.at, 1, '(')
}

function close(open: Open | undefined, token: Token, before: Token): void {
  if (!open) throw new Refused('parenthesis', token.at, 1, ')')
  const empty = before === open.token
  if (!open.called) {
    if (empty) throw new Refused('unexpected', open.token.at, 2, '()')
    return
  }
  const { arity } = functions[functionNamed(open.called.text)!]
  const given = empty ? 0 : open.commas + 1
  if (given < arity || (arity === 1 && given > 1)) throw callFault('arguments', open.called)
}

const callFault = (reason: 'needs-argument' | 'arguments', { text, at }: Token) =>
  new Refused(reason, at, text.length, usage(functionNamed(text)!))
