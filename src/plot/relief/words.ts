/** What the picture says of itself. */
export interface ReliefWords {
  /** The name of what is turned, for those who cannot see it, e.g. `The surface from the side`. */
  readonly view: string
  /** Which keys turn and zoom it, for a screen reader. */
  readonly keys: string
  /** In the corner of the picture: how to turn and zoom it by hand. */
  readonly hint: string
  readonly turnLeft: string
  readonly turnRight: string
  readonly tiltUp: string
  readonly tiltDown: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly reset: string
  /** A sentence in place of the picture. */
  readonly noWebGL: string
  /** A sentence while the graphics card has taken the picture away. */
  readonly lost: string
  /** The name over the upright axis, in a word or two: heights in proportion to f, or not. */
  readonly linear: string
  readonly compressed: string
}
