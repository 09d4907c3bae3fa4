const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const minus = (text: string) => text.replaceAll('-', '−')

function power(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((d) => superscripts[Number(d)]).join('')
  return `10${exponent < 0 ? '⁻' : ''}${digits}`
}

function special(x: number): string | null {
  if (Number.isNaN(x)) return '–'
  if (!Number.isFinite(x)) return x > 0 ? '∞' : '−∞'
  return x === 0 ? '0' : null
}

const trimmed = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)

function scientific(x: number, digits: number, trim: boolean): string {
  const [mantissa = '', exponent = ''] = x.toExponential(digits - 1).split('e')
  const shown = trim ? trimmed(mantissa) : mantissa
  if (trim && (shown === '1' || shown === '-1'))
    return `${shown === '1' ? '' : '−'}${power(Number(exponent))}`
  return `${minus(shown)}×${power(Number(exponent))}`
}

const inScience = (size: number) => size < 1e-3 || size >= 1e5

/**
 * A number in at most so many significant digits (a whole part below 10⁵ is never cut), zeros at the end left out, with a true minus: 0.95, −1.914, 2.6×10¹³,
 * 10⁻¹⁰, ∞. A dash for what is not a number.
 */
export function formatNumber(x: number, digits = 4): string {
  const plain = special(x)
  if (plain !== null) return plain
  const whole = Math.abs(x) < 1e5 ? Math.floor(Math.log10(Math.abs(x))) + 1 : 0
  const rounded = Number(x.toPrecision(Math.max(digits, whole)))
  if (inScience(Math.abs(rounded))) return scientific(rounded, digits, true)
  return minus(String(rounded))
}

/**
 * A number that changes while one looks at it: always about as wide, zeros at the end kept: 0.5000, −1.9136, 12.346, 1234.6.
 * Five digits, at most four of them after the point.
 */
export function steadyNumber(x: number): string {
  const size = Math.abs(x)
  if (!Number.isFinite(x)) return special(x)!
  if ((size !== 0 && size < 1e-4) || size >= 1e5) return scientific(x, 3, false)
  const whole = size < 10 ? 1 : Math.floor(Math.log10(size)) + 1
  const text = x.toFixed(Math.max(0, Math.min(4, 5 - whole)))
  return minus(Number(text) === 0 ? text.replace('-', '') : text)
}

/** A whole number with thin spaces between thousands: 10 000. */
export function formatCount(n: number): string {
  if (!Number.isFinite(n)) return special(n)!
  return minus(String(Math.round(n))).replace(/\B(?=(\d{3})+$)/g, '\u2009')
}

/** .9465 as 94.65 %, with so many digits after the point. */
export function formatPercent(share: number, decimals = 2): string {
  return Number.isFinite(share) ? `${minus((100 * share).toFixed(decimals))} %` : special(share)!
}

/** The shortest text that reads back as the very same number: 1e-10, 0.1, −3. */
export function exactNumber(x: number): string {
  return String(x)
}

/** Reads a number as people type it: 0.1, 1e-10, −3, ２.5, .5, 1×10^-3, 10⁻³. Null if it is not one, or not finite. */
export function parseNumber(text: string): number | null {
  const raised = text.replace(/[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (run) => `^${[...run].map(lowered).join('')}`)
  const plain = raised
    .normalize('NFKC')
    .replace(/[−‐–ー]/g, '-')
    .replace(/\s/g, '')
  const ten = plain.match(/^([-+]?)(?:(\d+\.?\d*|\.\d+)[x×*·])?10\^([-+]?\d+)$/i)
  const written = ten ? `${ten[1]}${ten[2] ?? '1'}e${ten[3]}` : plain
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(written)) return null
  const value = Number(written)
  return Number.isFinite(value) ? value : null
}

const lowered = (c: string) => (c === '⁻' ? '-' : String(superscripts.indexOf(c)))
