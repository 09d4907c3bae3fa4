/**
 * The shape of a set of messages, with any words: a translation of T has the same keys and the same functions.
 * A key that is missing or extra does not compile.
 */
export type Widen<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [K in keyof T]: Widen<T[K]> }
