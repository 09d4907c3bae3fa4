/**
 * Views of an array's first n elements, each made once: what tells rows by the length of an array gets one of the
 * right length, and a training step allocates nothing.
 */
export function firstOf(array: Float64Array): (n: number) => Float64Array {
  const views = new Map<number, Float64Array>([[array.length, array]])
  return (n) => {
    let view = views.get(n)
    if (view === undefined) views.set(n, (view = array.subarray(0, n)))
    return view
  }
}
