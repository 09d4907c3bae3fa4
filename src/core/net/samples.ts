/** Examples to learn from: rows of inputs, each with its row of targets. */
export interface Samples {
  readonly count: number
  /** Numbers per row of inputs. */
  readonly inputs: number
  /** Numbers per row of targets. */
  readonly targets: number
  /**
   * Copies rows to the beginning of x (rows, inputs) and t (rows, targets): the examples
   * indices[from], indices[from + 1], …, or, without indices, the examples from, from + 1, ….
   */
  gather(indices: Int32Array | null, from: number, rows: number, x: Float64Array, t: Float64Array): void
}

/**
 * Examples that lie in arrays of numbers.
 * @param x (count, inputs), row-major
 * @param t labels or values (count), or rows of targets (count, targets)
 * @throws RangeError if the lengths do not fit together
 */
export function arraySamples(x: Float64Array, t: Float64Array, inputs: number): Samples {
  const count = x.length / inputs
  const targets = count === 0 ? 1 : t.length / count
  if (!Number.isInteger(count) || !Number.isInteger(targets) || targets === 0)
    throw new RangeError(`${x.length} inputs in rows of ${inputs} do not fit ${t.length} targets`)
  return {
    count,
    inputs,
    targets,
    gather(indices, from, rows, xOut, tOut) {
      for (let row = 0; row < rows; row++) {
        const example = indices === null ? from + row : indices[from + row]!
        for (let i = 0; i < inputs; i++) xOut[row * inputs + i] = x[example * inputs + i]!
        for (let i = 0; i < targets; i++) tOut[row * targets + i] = t[example * targets + i]!
      }
    },
  }
}

/** Points in the plane: x (count, 2), t (count). */
export function planeSamples(points: { readonly x: Float64Array; readonly t: Float64Array }): Samples {
  return arraySamples(points.x, points.t, 2)
}

/** What each byte of an image is worth: 0 to 1. */
const brightness = Float64Array.from({ length: 256 }, (_, byte) => byte / 255)

/**
 * Images with their labels, kept as bytes until a batch is gathered: as numbers, the 70,000 digits of MNIST would
 * take 440 MB.
 * @param images (count, inputs), 0 to 255; they become byte / 255
 * @param labels (count), class numbers
 * @throws RangeError if the lengths do not fit together
 */
export function byteSamples(images: Uint8Array, labels: Uint8Array, inputs: number): Samples {
  if (images.length !== labels.length * inputs)
    throw new RangeError(`${images.length} bytes are not ${labels.length} images of ${inputs}`)
  return {
    count: labels.length,
    inputs,
    targets: 1,
    gather(indices, from, rows, x, t) {
      for (let row = 0; row < rows; row++) {
        const example = indices === null ? from + row : indices[from + row]!
        const start = example * inputs
        const to = row * inputs
        for (let i = 0; i < inputs; i++) x[to + i] = brightness[images[start + i]!]!
        t[row] = labels[example]!
      }
    },
  }
}
