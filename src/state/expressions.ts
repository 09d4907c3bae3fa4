import type { ExpressionFault } from '../core/program/fault.ts'
import type { Variable } from '../core/program/tree.ts'
import type { Expression, Reader } from '../expression/expression.ts'
import { loadExpressions } from '../expression/loadExpressions.ts'

export type ExpressionState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly expression: Expression }
  | { readonly status: 'wrong'; readonly fault: ExpressionFault }
  /** The parser could not be fetched. */
  | { readonly status: 'failed' }

/** What a text means, as soon as that is known. */
export interface ExpressionSource {
  /** The same object until something changes. */
  current(): ExpressionState
  subscribe(listener: () => void): () => void
  /** Asks again for a parser that could not be fetched. */
  retry(): void
}

/** Texts whose meaning is kept; the one not asked for longest gives way. */
const most = 50

/** Reads expressions, each once, with a parser that is fetched when the first is asked for. */
export function createExpressions(load: () => Promise<Reader> = loadExpressions) {
  const parser = createParser(load)
  const sources = new Map<string, ExpressionSource>()

  /** The same source for the same text. */
  function expressionSource(text: string, variables: readonly Variable[]): ExpressionSource {
    const key = `${variables.join()}:${text}`
    const source = sources.get(key) ?? createSource(parser, text, variables)
    sources.delete(key)
    sources.set(key, source)
    if (sources.size > most) sources.delete(sources.keys().next().value!)
    return source
  }

  /** What is wrong with a text, or null; rejects if the parser cannot be fetched. If it can, all who wait get it. */
  async function checkExpression(
    text: string,
    variables: readonly Variable[],
  ): Promise<ExpressionFault | null> {
    const read = await parser.fetch()
    for (const source of sources.values()) source.retry()
    const reading = read(text, variables)
    return reading.ok ? null : reading.fault
  }

  return { expressionSource, checkExpression }
}

interface Parser {
  /** Null until it has been fetched. */
  here(): Reader | null
  fetch(): Promise<Reader>
}

/** Fetched once; after a failure, again when next asked for. */
function createParser(load: () => Promise<Reader>): Parser {
  let here: Reader | null = null
  let coming: Promise<Reader> | null = null
  return {
    here: () => here,
    fetch() {
      coming ??= load().then(
        (reader) => (here = reader),
        (error: unknown) => {
          coming = null
          throw error
        },
      )
      return coming
    },
  }
}

function createSource(parser: Parser, text: string, variables: readonly Variable[]): ExpressionSource {
  const listeners = new Set<() => void>()
  const meaning = (read: Reader): ExpressionState => {
    const reading = read(text, variables)
    return reading.ok
      ? { status: 'ready', expression: reading.expression }
      : { status: 'wrong', fault: reading.fault }
  }
  const become = (next: ExpressionState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const fetchAndRead = () =>
    void parser.fetch().then(
      (read) => become(meaning(read)),
      () => become({ status: 'failed' }),
    )
  const here = parser.here()
  let state: ExpressionState = here ? meaning(here) : { status: 'loading' }
  if (!here) fetchAndRead()
  return {
    current: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    retry() {
      if (state.status !== 'failed') return
      become({ status: 'loading' })
      fetchAndRead()
    },
  }
}

export const { expressionSource, checkExpression } = createExpressions()
