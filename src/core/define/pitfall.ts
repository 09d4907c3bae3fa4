/** One way to write something in Python, and what it prints. */
export interface Version {
  /** Python that runs as it stands after `import numpy as np`. */
  readonly python: string
  /** What it prints, or the line of its error, computed by the core rather than by Python. */
  outcome(): string
}

/** A mistake that is easily made, beside what was meant. Its words lie beside it in `<id>.text.ts`. */
export interface Pitfall {
  readonly kind: 'pitfall'
  /** kebab-case; permanent once a link may hold it. */
  readonly id: string
  readonly wrong: Version
  readonly right: Version
}

export function definePitfall(spec: Omit<Pitfall, 'kind'>): Pitfall {
  return { ...spec, kind: 'pitfall' }
}

/** A float as Python prints it: 6.0, 1e-07, inf. */
export function pythonFloat(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf'
  const size = Math.abs(value)
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) {
    const [digits, sign, power] = value.toExponential().split(/e([+-])/)
    return `${digits}e${sign}${power!.padStart(2, '0')}`
  }
  const text = Object.is(value, -0) ? '-0' : String(value)
  return Number.isInteger(value) ? `${text}.0` : text
}

/** Floats as Python prints their list. */
export const pythonList = (values: ArrayLike<number>) => `[${Array.from(values, pythonFloat).join(', ')}]`
