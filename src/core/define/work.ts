/** A computation cut into small units, so that whoever drives it can stop, pause or report between two of them. */
export interface Work<Output, News = undefined> {
  /** One unit, about a millisecond. @returns false when nothing is left to do */
  work(): boolean
  /** Units done, of so many in all. */
  readonly done: number
  readonly of: number
  /**
   * Plain data that structured clone carries; whole once nothing is left to do. It belongs to the caller then: the
   * work keeps no array of it in use.
   */
  output(): Output
  /** What is known by now, for a picture that grows: plain data, copied for the caller. Works without a preview have none. */
  news?(): News
}
