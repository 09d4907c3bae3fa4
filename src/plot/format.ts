import { format } from 'd3'

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const plain = format('.4~f')
const significant = format('.4~r')
const scientific = format('.2~e')

/** 10⁻³ */
export function powerOfTen(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((d) => superscripts[Number(d)]).join('')
  return `10${exponent < 0 ? '⁻' : ''}${digits}`
}

/** A short text with a true minus: −1.914, 0.0123, 2.6×10¹³, ∞; a dash for what is not a number. */
export function shortNumber(x: number): string {
  if (Number.isNaN(x)) return '–'
  if (!Number.isFinite(x)) return x > 0 ? '∞' : '−∞'
  const size = Math.abs(x)
  if (size === 0) return '0'
  if (size >= 1e-3 && size < 1e5) return size < 1 ? significant(x) : plain(x)
  const [mantissa, exponent] = scientific(x).split('e')
  const power = powerOfTen(Number(exponent!.replace('−', '-')))
  if (mantissa === '1') return power
  return mantissa === '−1' ? `−${power}` : `${mantissa}×${power}`
}
