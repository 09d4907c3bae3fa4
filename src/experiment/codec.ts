import { defaults, sameValue, type Field, type Fields, type Settings } from './field.ts'
import { limits } from './limits.ts'
import { readLink, version, writeLink, type Link } from './link.ts'
import { noteTaker, quote, type Note, type Notice } from './notice.ts'
import { obey, type Rule } from './rule.ts'

export interface Decoded<F extends Fields> {
  readonly settings: Settings<F>
  readonly notices: readonly Notice[]
}

/** The lab that a link names, or null if it names none. */
export function labOf(hash: string): string | null {
  const { lab } = readLink(hash)
  return lab === null ? null : quote(lab)
}

/**
 * What a link means. A value that is unknown, malformed, out of range or too long, or that breaks a rule, falls
 * back to its default with one notice; the rest of the link still holds. Never throws.
 */
export function decode<F extends Fields>(
  hash: string,
  fields: F,
  rules: readonly Rule<F>[] = [],
): Decoded<F> {
  const link = readLink(hash)
  const { notices, note } = noteTaker()
  if (link.cut) note('', String(hash.length), String(limits.link), 'too-long')
  const read = readValues(link, fields, note)
  const { settings, reset } = obey(fields, rules, { ...defaults(fields), ...read })
  for (const key of reset) {
    const field = fields[key]!
    note(key, field.format(read[key] ?? field.default), field.format(field.default), 'out-of-range')
  }
  return { settings, notices }
}

/** The link to these settings: readable, in the order of the fields, defaults left out. */
export function encode<F extends Fields>(lab: string, fields: F, settings: Settings<F>): string {
  const pairs = Object.entries(fields)
    .filter(([key, field]) => !sameValue(field, settings[key], field.default))
    .map(([key, field]) => [key, field.format(settings[key])] as const)
  return writeLink(lab, [['v', version], ...pairs])
}

/** The values that the link gives and that could be read. Of a key given twice the first counts. */
function readValues<F extends Fields>(link: Link, fields: F, note: Note): Partial<Settings<F>> {
  const values: Record<string, unknown> = {}
  const met = new Set<string>()
  for (const { key, raw, value } of link.pairs) {
    const given = value ?? raw
    if (key === 'v') {
      if (value !== version) note(key, given, version, 'version')
    } else if (!Object.hasOwn(fields, key)) {
      note(key, given, '', 'unknown-key')
    } else if (met.has(key)) {
      const field = fields[key]!
      note(key, given, field.format(values[key] ?? field.default), 'malformed')
    } else {
      met.add(key)
      const understood = value === null ? null : fields[key]!.parse(value)
      if (understood === null) noteFault(fields[key]!, key, value, given, note)
      else values[key] = understood
    }
  }
  return values as Partial<Settings<F>>
}

function noteFault(field: Field<unknown>, key: string, value: string | null, given: string, note: Note) {
  note(key, given, field.format(field.default), value === null ? 'malformed' : field.fault(value))
}
