import { useId, useState, type ReactNode } from 'react'
import { moveFocus } from './roving.ts'

export interface Tab {
  readonly id: string
  readonly label: string
  readonly content: ReactNode
}

export interface TabsProps {
  /** What the tabs are of, e.g. `Code`. */
  readonly label: string
  readonly tabs: readonly Tab[]
  /** The open tab, if the parent keeps it. */
  readonly value?: string
  readonly onChange?: (id: string) => void
  /** At the right end of the row of tabs. */
  readonly action?: ReactNode
}

/** Tabs; arrow keys go from one to the next and open it. */
export function Tabs({ label, tabs, value, onChange, action }: TabsProps) {
  const id = useId()
  const [own, setOwn] = useState(tabs[0]?.id)
  const chosen = value ?? own
  const open = tabs.find((tab) => tab.id === chosen) ?? tabs[0]
  const choose = (tab: string) => {
    setOwn(tab)
    onChange?.(tab)
  }
  return (
    <div className="tabs">
      <div className="tab-row">
        <div
          role="tablist"
          aria-label={label}
          onKeyDown={(event) => {
            const to = moveFocus(event, '[role=tab]')
            if (to !== null) choose(tabs[to]!.id)
          }}
        >
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${id}-${tab.id}`}
              aria-selected={tab === open}
              aria-controls={`${id}-panel`}
              tabIndex={tab === open ? 0 : -1}
              onClick={() => choose(tab.id)}
            >
              {tab.label}
            </button>
          ))}
        </div>
        {action}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={open && `${id}-${open.id}`}>
        {open?.content}
      </div>
    </div>
  )
}
