import { Suspense, useState, type ReactNode } from 'react'

export interface DisclosureProps {
  readonly label: string
  /** What is shown, or a function that makes it when it is first opened: so what it needs can be loaded then. */
  readonly children: ReactNode | (() => ReactNode)
  readonly open?: boolean
}

/** Something that is shown when asked for: the browser's own details element. */
export function Disclosure({ label, children, open = false }: DisclosureProps) {
  const [opened, setOpened] = useState(open)
  const content = typeof children === 'function' ? opened && <Suspense>{children()}</Suspense> : children
  return (
    <details
      className="disclosure"
      open={open}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>{label}</summary>
      <div className="disclosure-body">{content}</div>
    </details>
  )
}
