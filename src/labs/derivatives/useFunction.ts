import type { Expression } from '../../expression/expression.ts'
import { useMessages } from '../../controls/messages.tsx'
import { isExpression } from '../../experiment/expressionField.ts'
import { functionIds, functionOf, type Shown } from './functions.ts'
import { useSetting } from './store.ts'
import { useExpression } from './useExpression.ts'

const variables = ['x'] as const

/** The text of the user's own function, or null while a known one is chosen. */
export function useOwnText(): string | null {
  const f = useSetting('f')
  return isExpression(functionIds, f) ? f : null
}

const made = new WeakMap<Expression, Shown>()

function shownOf(expression: Expression): Shown {
  const before = made.get(expression)
  if (before) return before
  const { value, slopes, numpy } = expression
  const shown: Shown = {
    id: null,
    value: (x) => value(x),
    // ln(−1) is no number, so there is no slope either, though 1/x has a value there.
    slope: (x) => (Number.isNaN(value(x)) ? NaN : slopes[0]!(x)),
    kinks: [],
    span: [-6, 6],
    numpy,
    name: 'f',
    pytorch: null,
  }
  made.set(expression, shown)
  return shown
}

/** The user's own function as it was read, or null. */
export function useOwn(): Expression | null {
  const state = useExpression(useOwnText(), variables)
  return state?.status === 'ready' ? state.expression : null
}

/** What is differentiated: null while it is not known, or cannot be. */
export function useFunction(): Shown | null {
  const own = useOwn()
  const f = useSetting('f')
  return own ? shownOf(own) : functionOf(f)
}

/** Why there is no function to draw. */
export function useTrouble(): { readonly text: string; readonly status: 'loading' | 'failed' } | null {
  const words = useMessages().controls.expression
  const state = useExpression(useOwnText(), variables)
  if (state === null || state.status === 'ready') return null
  if (state.status === 'loading') return { text: words.loading, status: 'loading' }
  return { text: state.status === 'wrong' ? words.wrongShort : words.failed, status: 'failed' }
}
