/** Why a text is no expression. Every reason has its sentence in i18n/controls, block `expression`. */
export const faultReasons = [
  'empty',
  'too-long',
  'character',
  'number',
  'unknown-name',
  'other-variable',
  'needs-argument',
  'arguments',
  'parenthesis',
  'incomplete',
  'unexpected',
  'no-variable',
  'too-deep',
  'too-costly',
  'derivative',
] as const

export type FaultReason = (typeof faultReasons)[number]

/** What is wrong with a text, and where: `length` characters from `at` on, in the text as it was given. */
export interface ExpressionFault {
  readonly reason: FaultReason
  readonly at: number
  readonly length: number
  /** What the sentence names: a character, a name, how a function is written, a limit, a point. */
  readonly detail: string
}
