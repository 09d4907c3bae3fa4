const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Without zeros at the end of the decimals, and with a true minus; nothing is −0. */
const tidy = (text: string) => {
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text
  return short === '-0' ? '0' : short.replace('-', '−')
}

const plain = (x: number) => tidy(x.toFixed(4))
const significant = (x: number) => tidy(x.toPrecision(4))

/** With so many decimals, and a thin space between thousands. */
export function grouped(x: number, decimals: number): string {
  const [whole = '', rest] = x.toFixed(decimals).split('.')
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, '\u2009')
  const text = rest === undefined ? parted : `${parted}.${rest}`
  return (Number(whole) === 0 && Number(rest ?? 0) === 0 ? text.replace('-', '') : text).replace('-', '−')
}

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
  const [mantissa = '', exponent] = x.toExponential(2).split('e')
  const power = powerOfTen(Number(exponent))
  const shown = tidy(mantissa)
  if (shown === '1') return power
  return shown === '−1' ? `−${power}` : `${shown}×${power}`
}
