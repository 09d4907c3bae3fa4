import { sameValue, type Fields, type Settings } from './field.ts'

/**
 * `before` with those values of `patch` that a link can hold, in the form in which it holds them; values of any
 * other kind, such as NaN, change nothing. What is the same as before keeps its identity.
 */
export function accept<F extends Fields>(
  fields: F,
  before: Settings<F>,
  patch: Partial<Settings<F>>,
): Settings<F> {
  const settings: Record<string, unknown> = { ...before }
  for (const [key, value] of Object.entries(patch)) {
    if (!Object.hasOwn(fields, key) || value === undefined) continue
    const field = fields[key]!
    if (sameValue(field, value, settings[key])) continue
    settings[key] = sameValue(field, value, field.default)
      ? field.default
      : (field.parse(field.format(value)) ?? settings[key])
  }
  return settings as Settings<F>
}
