import { formatNumber, formatPercent } from '../../../controls/format.ts'

/** A number in a narrow place: two digits, and powers of ten as programmers write them, 1.2e−6. */
export function compact(value: number, decimals?: number): string {
  const size = Math.abs(value)
  if (!Number.isFinite(value) || size === 0) return formatNumber(value)
  if (size < 0.01 || size >= 1000)
    return value.toExponential(1).replace('.0', '').replace('e+', 'e').replaceAll('-', '−')
  if (decimals === undefined) return formatNumber(value, 2)
  return value.toFixed(size < 100 ? decimals : 0).replace('-', '−')
}

/** Mean ± standard deviation; a mean that is nothing beside the deviation is 0. */
export const spread = (mean: number, std: number): string =>
  `${Math.abs(mean) < std / 100 ? '0' : compact(mean, 2)} ± ${compact(std, 2)}`

export const percent = (share: number): string => formatPercent(share, share > 0 && share < 0.01 ? 1 : 0)
