import type { ReactNode } from 'react'

export interface Figure {
  readonly label: ReactNode
  /** Usually a <Readout>. */
  readonly value: ReactNode
}

/** Names with their numbers, in a tight row that wraps. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className="figures">
      {figures.map(({ label, value }, i) => (
        <div key={i}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
