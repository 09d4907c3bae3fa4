import type { Kernels } from './kernels.ts'

/** The definition of each product as three loops: the reference that faster kernels must equal, bit for bit. */
export const naive: Kernels = {
  multiply(a, b, out, m, k, n) {
    for (let i = 0; i < m; i++)
      for (let j = 0; j < n; j++) {
        let sum = 0
        for (let p = 0; p < k; p++) sum += a[i * k + p]! * b[p * n + j]!
        out[i * n + j] = sum
      }
  },

  multiplyTransposedLeft(a, b, out, m, k, n) {
    for (let i = 0; i < m; i++)
      for (let j = 0; j < n; j++) {
        let sum = 0
        for (let p = 0; p < k; p++) sum += a[p * m + i]! * b[p * n + j]!
        out[i * n + j] = sum
      }
  },

  multiplyTransposedRight(a, b, out, m, k, n) {
    for (let i = 0; i < m; i++)
      for (let j = 0; j < n; j++) {
        let sum = 0
        for (let p = 0; p < k; p++) sum += a[i * k + p]! * b[j * k + p]!
        out[i * n + j] = sum
      }
  },
}
