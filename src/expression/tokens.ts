import { functionNamed } from '../core/program/functions.ts'
import { constants, type Variable } from '../core/program/tree.ts'
import { Refused } from './Refused.ts'

export type TokenKind = 'number' | 'variable' | 'constant' | 'function' | 'sign'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly at: number
}

const numeral = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/y
const word = /[a-z][\da-z]*/y
const signs = '+-*/^(),'

/** The plain text cut into words, numbers and signs; throws Refused at the first that an expression cannot hold. */
export function tokensOf(text: string, allowed: readonly Variable[]): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length;) {
    const found = match(numeral, text, at)
    const name = match(word, text, at)
    if (found) tokens.push(numberToken(found, at))
    else if (name) tokens.push(...wordTokens(name, at, allowed))
    else if (signs.includes(text[at]!)) tokens.push({ kind: 'sign', text: text[at]!, at })
    else throw characterAt(text, at)
    at += (found ?? name ?? text[at]!).length
  }
  return tokens
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

function characterAt(text: string, at: number): Refused {
  const character = String.fromCodePoint(text.codePointAt(at)!)
  return new Refused('character', at, character.length, character)
}

function numberToken(text: string, at: number): Token {
  if (!Number.isFinite(Number(text))) throw new Refused('number', at, text.length, text)
  return { kind: 'number', text, at }
}

/** The tokens of a word: a name, or letters side by side, such as xy, xsin and pix. */
function wordTokens(name: string, at: number, allowed: readonly Variable[]): Token[] {
  const [, before, middle, after] = /^([xy]*)(.*?)([xy]*)$/.exec(name) as unknown as [
    string,
    string,
    string,
    string,
  ]
  const whole = kindOf(middle + after)
  const kind = whole ?? (kindOf(middle) === 'constant' ? 'constant' : null)
  if (kind === null && middle !== '') throw new Refused('unknown-name', at, name.length, name)
  const known = whole ? middle + after : middle
  const from = at + before.length
  return [
    ...variableTokens(before, at, allowed),
    ...(kind === null ? [] : [{ kind, text: known, at: from }]),
    ...(whole ? [] : variableTokens(after, from + known.length, allowed)),
  ]
}

const variableTokens = (letters: string, at: number, allowed: readonly Variable[]): Token[] =>
  [...letters].map((letter, i) => {
    if (!allowed.includes(letter as Variable)) throw new Refused('other-variable', at + i, 1, letter)
    return { kind: 'variable', text: letter, at: at + i }
  })

function kindOf(name: string): 'constant' | 'function' | null {
  if (Object.hasOwn(constants, name)) return 'constant'
  return functionNamed(name) === null ? null : 'function'
}
