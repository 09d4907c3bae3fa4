/** √(a² + b²), also where the squares would over- or underflow; within 2 ulp. */
export function hypotenuse(a: number, b: number): number {
  const [p, q] = [Math.abs(a), Math.abs(b)]
  const size = Math.max(p, q)
  if (!(size > 0 && size < Infinity)) return p + q
  const ratio = Math.min(p, q) / size
  return size * Math.sqrt(1 + ratio * ratio)
}
