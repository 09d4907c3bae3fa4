import type { Fields, Settings } from './field.ts'

/** What one setting must satisfy in view of the others, such as a step that lies within the run. */
export interface Rule<F extends Fields = Fields> {
  readonly key: keyof F & string
  holds(settings: Settings<F>): boolean
}

export interface Obeyed<F extends Fields> {
  readonly settings: Settings<F>
  /** The keys that had to be set to their default. */
  readonly reset: readonly string[]
}

/** The settings with every rule kept: a setting that breaks one takes its default. */
export function obey<F extends Fields>(fields: F, rules: readonly Rule<F>[], given: Settings<F>): Obeyed<F> {
  let settings = given
  const reset: string[] = []
  for (const { key, holds } of rules) {
    if (holds(settings)) continue
    settings = { ...settings, [key]: fields[key]!.default }
    reset.push(key)
  }
  return { settings, reset }
}
