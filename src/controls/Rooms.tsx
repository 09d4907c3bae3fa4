import type { MouseEvent } from 'react'

export interface RoomLink {
  readonly id: string
  readonly label: string
  /** Where it leads, for those who open it in a tab of its own. */
  readonly href: string
}

export interface RoomsProps {
  /** What the rooms are of, e.g. `Rooms`. */
  readonly label: string
  readonly rooms: readonly RoomLink[]
  readonly value: string
  readonly onOpen: (id: string) => void
}

/** Whether a click asks for a tab or a window of its own. */
export const opensElsewhere = (event: MouseEvent) =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0

/** The rooms of a lab, side by side: links, of which the open one is marked. */
export function Rooms({ label, rooms, value, onOpen }: RoomsProps) {
  return (
    <nav className="rooms" aria-label={label}>
      {rooms.map(({ id, label: name, href }) => (
        <a
          key={id}
          href={href}
          aria-current={id === value ? 'page' : undefined}
          onClick={(event) => {
            if (opensElsewhere(event)) return
            event.preventDefault()
            onOpen(id)
          }}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}
