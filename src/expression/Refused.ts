import type { ExpressionFault, FaultReason } from '../core/program/fault.ts'

/** Why reading stopped, with places in the plain text. Thrown while a text is read, and caught by `readExpression`. */
export class Refused extends Error {
  readonly fault: ExpressionFault
  constructor(reason: FaultReason, at: number, length: number, detail = '') {
    super(reason)
    this.fault = { reason, at, length, detail }
  }
}
