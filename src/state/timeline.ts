import { limits } from '../experiment/limits.ts'

/** The present settings, what undo leads back to (oldest first) and what redo brings back (nearest first). */
export interface Timeline<S> {
  readonly past: readonly S[]
  readonly settings: S
  readonly future: readonly S[]
}

/** `settings` become the present, `before` the entry that undo leads to. */
export function enter<S>(line: Timeline<S>, before: S, settings: S): Timeline<S> {
  return { past: [...line.past, before].slice(-limits.undo), settings, future: [] }
}

/** One entry back; the same line where there is none. */
export function back<S>(line: Timeline<S>): Timeline<S> {
  const { past, settings, future } = line
  if (past.length === 0) return line
  return { past: past.slice(0, -1), settings: past.at(-1)!, future: [settings, ...future] }
}

/** One entry forth; the same line where there is none. */
export function forth<S>(line: Timeline<S>): Timeline<S> {
  const { past, settings, future } = line
  if (future.length === 0) return line
  return { past: [...past, settings], settings: future[0]!, future: future.slice(1) }
}

/** To settings that came from elsewhere: back or forth where they are the next entry, else a new beginning. */
export function jump<S>(line: Timeline<S>, to: S, same: (a: S, b: S) => boolean): Timeline<S> {
  if (same(line.settings, to)) return line
  const ways = [back(line), forth(line)]
  return ways.find(({ settings }) => same(settings, to)) ?? { past: [], settings: to, future: [] }
}
