import { multiplyDots } from './dots.ts'
import type { Kernels } from './kernels.ts'
import { multiplyPairs } from './pairs.ts'

/**
 * Register-blocked products, 2 rows × 4 columns of `out` at a time. Zeros of the left operand are skipped where they
 * are many: in the images that enter a net (four pixels in five of MNIST are 0) and in what a ReLU let through.
 */
export const blocked: Kernels = {
  multiply: (a, b, out, m, k, n) => multiplyPairs(a, b, out, m, k, n, k, 1),
  multiplyTransposedLeft: (a, b, out, m, k, n) => multiplyPairs(a, b, out, m, k, n, 1, m),
  multiplyTransposedRight: multiplyDots,
}
