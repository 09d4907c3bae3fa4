import { useSyncExternalStore } from 'react'
import type { Variable } from '../../core/program/tree.ts'
import { expressionSource, type ExpressionState } from '../../state/expressions.ts'

const noSubscription = () => () => {}

/** What a text means; null for no text, and then no parser is fetched. */
export function useExpression(text: string | null, variables: readonly Variable[]): ExpressionState | null {
  const source = text === null ? null : expressionSource(text, variables)
  return useSyncExternalStore(source?.subscribe ?? noSubscription, () => source?.current() ?? null)
}
