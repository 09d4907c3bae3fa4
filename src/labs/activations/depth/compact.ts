import { formatNumber, formatPercent } from '../../../controls/format.ts'

/** From here on two decimals say something: 0.01. */
const smallest = 0.00995

/** A number in a narrow place: two digits, and powers of ten as programmers write them, 1.2e−6. */
export function compact(value: number, decimals?: number): string {
  const size = Math.abs(value)
  if (!Number.isFinite(value) || size === 0) return formatNumber(value)
  if (size < smallest || size >= 1000)
    return value.toExponential(1).replace('.0', '').replace('e+', 'e').replaceAll('-', '−')
  if (decimals === undefined) return formatNumber(value, 2)
  return value.toFixed(size < 100 ? decimals : 0).replace('-', '−')
}

/** Mean ± standard deviation; a mean that is nothing beside the deviation is 0, and one power of ten serves both. */
export function spread(mean: number, std: number): string {
  const small = Math.abs(mean) < std / 100 ? 0 : mean
  const [, power] = compact(Math.max(Math.abs(small), std), 2).split('e')
  if (power === undefined || small === 0 || std === 0) return `${compact(small, 2)} ± ${compact(std, 2)}`
  const unit = Number(`1e${power.replace('−', '-')}`)
  const of = (value: number) => (value / unit).toFixed(1).replace('-', '−')
  return `(${of(small)} ± ${of(std)})e${power}`
}

/** A small share keeps a decimal, and one that is not 0 does not read like it. */
export function percent(share: number): string {
  if (share > 0 && share < 0.0005) return `< ${formatPercent(0.001, 1)}`
  return formatPercent(share, share > 0 && share < 0.01 ? 1 : 0)
}
