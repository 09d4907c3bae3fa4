import type { CrossedError } from './protocol.ts'

/** An error as plain data; whatever was thrown becomes one. */
export function crossing(thrown: unknown): CrossedError {
  if (thrown instanceof Error) {
    return { name: thrown.name, message: thrown.message, stack: thrown.stack ?? '' }
  }
  return { name: 'Error', message: String(thrown), stack: '' }
}
