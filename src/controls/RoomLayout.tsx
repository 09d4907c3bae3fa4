import { memo, Suspense, useLayoutEffect, useState, type ComponentType, type ReactNode } from 'react'
import { LabLayout, type LabStatus } from './LabLayout.tsx'
import { useMessages } from './messages.tsx'
import { Rooms, type RoomLink } from './Rooms.tsx'

/** One room of a lab: what stands in each place of its layout. */
export interface Room {
  readonly Controls: ComponentType
  readonly Stage: ComponentType
  readonly Foot?: ComponentType
  readonly Explanation: ComponentType
}

export interface RoomLayoutProps {
  readonly lab: string
  readonly status: LabStatus
  /** A hook that gives the rooms; their links follow the settings. */
  readonly useRooms: () => readonly RoomLink[]
  /** The open room. */
  readonly value: string
  readonly onOpen: (id: string) => void
  /** A hook that gives the open room, and waits while its code is loaded. */
  readonly useRoom: () => Room
}

/** A lab with several rooms. Their row stays while a room's code or words are on their way, and the lab says `loading`. */
export function RoomLayout({ lab, status, useRooms, value, onOpen, useRoom }: RoomLayoutProps) {
  const { frame } = useMessages()
  const [waiting, setWaiting] = useState(0)
  const part = (name: keyof Room, note: ReactNode = null) => (
    <Suspense key={value} fallback={<Waiting count={setWaiting}>{note}</Waiting>}>
      <Part useRoom={useRoom} name={name} />
    </Suspense>
  )
  return (
    <LabLayout
      lab={lab}
      status={waiting > 0 ? 'loading' : status}
      rooms={<RoomRow useRooms={useRooms} value={value} onOpen={onOpen} />}
      controls={part('Controls')}
      stage={part('Stage', <p className="room-note">{frame.loading}</p>)}
      foot={part('Foot')}
      explanation={part('Explanation')}
    />
  )
}

interface WaitingProps {
  readonly count: (change: (now: number) => number) => void
  readonly children: ReactNode
}

/** Stands in for a part that is on its way, and is counted as long. */
function Waiting({ count, children }: WaitingProps) {
  useLayoutEffect(() => {
    count((now) => now + 1)
    return () => count((now) => now - 1)
  }, [count])
  return children
}

/** Renders with every setting, and nothing else with it. */
function RoomRow({ useRooms, value, onOpen }: Pick<RoomLayoutProps, 'useRooms' | 'value' | 'onOpen'>) {
  return <Rooms label={useMessages().controls.rooms} rooms={useRooms()} value={value} onOpen={onOpen} />
}

interface PartProps {
  readonly useRoom: () => Room
  readonly name: keyof Room
}

/** Does not render again because the lab says that it does something else. */
const Part = memo(function Part({ useRoom, name }: PartProps) {
  const Content = useRoom()[name]
  return Content ? <Content /> : null
})
