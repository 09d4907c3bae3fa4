import { limits } from './limits.ts'
import type { Fault } from './notation.ts'

/** One thing in a link that was not understood, and what holds instead (empty: the default of the moment). */
export interface Notice {
  readonly key: string
  readonly given: string
  readonly used: string
  readonly reason: Fault | 'unknown-key' | 'unknown-lab' | 'version'
}

export type Note = (key: string, given: string, used: string, reason: Notice['reason']) => void

/** A list of at most `limits.notices` notices, and the function that adds one unless its key has one already. */
export function noteTaker(): { readonly notices: readonly Notice[]; readonly note: Note } {
  const notices: Notice[] = []
  const noted = new Set<string>()
  const note: Note = (key, given, used, reason) => {
    if (notices.length >= limits.notices || noted.has(key)) return
    noted.add(key)
    notices.push({ key: quote(key), given: quote(given), used: quote(used), reason })
  }
  return { notices, note }
}

/** A text short enough to be repeated in a notice. */
export function quote(text: string): string {
  return text.length <= limits.quote ? text : `${text.slice(0, limits.quote - 1)}…`
}
