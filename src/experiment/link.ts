import { limits } from './limits.ts'

/** The version of links that this page writes. */
export const version = '1'

export interface Pair {
  readonly key: string
  /** The value as it stands in the link. */
  readonly raw: string
  /** The value as it was meant; null where a percent-escape is broken. */
  readonly value: string | null
}

export interface Link {
  readonly lab: string | null
  readonly pairs: readonly Pair[]
  /** Whether the link was longer than `limits.link`, and its end was left out. */
  readonly cut: boolean
}

/** Reads `#/<lab>?key=value&…`. Never throws; the time it takes is bounded by `limits.link`. */
export function readLink(hash: string): Link {
  const cut = hash.length > limits.link
  const text = hash.slice(0, limits.link)
  if (!text.startsWith('#/')) return { lab: null, pairs: [], cut }
  const [path, query] = splitOnce(text.slice(2), '?')
  const parts = query.split('&')
  if (cut) parts.pop()
  return { lab: unescape(path) || null, pairs: parts.filter((part) => part !== '').map(readPair), cut }
}

/** Writes what `readLink` reads. */
export function writeLink(lab: string, pairs: readonly (readonly [string, string])[]): string {
  const query = pairs.map(([key, value]) => `${escape(key)}=${escape(value)}`).join('&')
  return `#/${escape(lab)}?${query}`
}

function readPair(part: string): Pair {
  const [key, raw] = splitOnce(part, '=')
  return { key: unescape(key) ?? key, raw, value: unescape(raw) }
}

function splitOnce(text: string, at: string): [string, string] {
  const i = text.indexOf(at)
  return i < 0 ? [text, ''] : [text.slice(0, i), text.slice(i + 1)]
}

function unescape(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/**
 * Characters that RFC 3986 lets a fragment hold and that this grammar does not use itself stand as they are; so does ^,
 * the sign of a power, which every browser leaves alone in a fragment. It may come back as %5E.
 */
function escape(text: string): string {
  return text.replace(/[^\w\-.~!$'()*+,;:@/^]/gu, (c) =>
    /\p{Surrogate}/u.test(c) ? '%EF%BF%BD' : encodeURIComponent(c),
  )
}
