/** A computation cut into small units, so that whoever drives it can stop, pause or report between two of them. */
export interface Work<Output> {
  /** One unit, about a millisecond. @returns false when nothing is left to do */
  work(): boolean
  /** Units done, of so many in all. */
  readonly done: number
  readonly of: number
  /** Plain data that structured clone carries; whole once nothing is left to do. */
  output(): Output
}
