import { useEffect } from 'react'
import { useMessages } from '../../../controls/messages.tsx'
import { isExpression } from '../../../experiment/expressionField.ts'
import type { Expression } from '../../../expression/expression.ts'
import { surfaceIds } from '../fields.ts'
import { useSetting } from '../store.ts'
import { useExpression } from '../useExpression.ts'
import { ownSurface, surfaceOf, type AnySurface } from '../../../expression/anySurface.ts'

const variables = ['x', 'y'] as const

/** The text of the user's own surface, or null while a known one is chosen. */
export function useOwnText(): string | null {
  const g = useSetting('g')
  return isExpression(surfaceIds, g) ? g : null
}

/** What was drawn last: it stays while an expression is read, and where one cannot be. */
let latest: { readonly surface: AnySurface; readonly expression: Expression | null } | null = null

function useNow() {
  const state = useExpression(useOwnText(), variables)
  const known = surfaceOf(useSetting('g'))
  const expression = state?.status === 'ready' ? state.expression : null
  const surface = expression ? ownSurface(expression) : known
  useEffect(() => {
    if (surface) latest = { surface, expression }
  }, [surface, expression])
  return surface ? { surface, expression } : latest
}

/** Whose gradient is taken; null where nothing could be drawn yet. */
export const useSurface = (): AnySurface | null => useNow()?.surface ?? null

/** The user's own surface that is drawn, as it was read; null while a known one is. */
export const useOwn = (): Expression | null => useNow()?.expression ?? null

/** Why the surface asked for is not drawn. */
export function useTrouble(): { readonly text: string; readonly status: 'loading' | 'failed' } | null {
  const words = useMessages().controls.expression
  const state = useExpression(useOwnText(), variables)
  if (state === null || state.status === 'ready') return null
  if (state.status === 'loading') return { text: words.loading, status: 'loading' }
  return { text: state.status === 'wrong' ? words.wrongShort : words.failed, status: 'failed' }
}
