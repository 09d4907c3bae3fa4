/** A function that keeps its latest answer: several parts of the page ask the same at once. */
export function latest<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let known: { readonly args: A; readonly answer: R } | null = null
  return (...args) => {
    if (!known?.args.every((arg, i) => Object.is(arg, args[i]))) known = { args, answer: compute(...args) }
    return known.answer
  }
}
