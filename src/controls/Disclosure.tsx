import type { ReactNode } from 'react'

export interface DisclosureProps {
  readonly label: string
  readonly children: ReactNode
  readonly open?: boolean
}

/** Something that is shown when asked for: the browser's own details element. */
export function Disclosure({ label, children, open = false }: DisclosureProps) {
  return (
    <details className="disclosure" open={open}>
      <summary>{label}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  )
}
