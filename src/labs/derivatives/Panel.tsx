import { useStore } from 'zustand'
import { loadedBy } from '../../controls/loadedBy.ts'
import { RoomLayout, type Room } from '../../controls/RoomLayout.tsx'
import { rooms, type RoomId } from './fields.ts'
import { room as slope } from './slope/room.ts'
import { status } from './status.ts'
import { store, change, useSetting } from './store.ts'
import { useWords } from './words.ts'
import './derivatives.css'

/** The first room comes with the lab, the others when they are opened. */
const useLoadedRoom = loadedBy<RoomId, Room>({
  slope: async () => slope,
  error: async () => (await import('./error/room.ts')).room,
  gradient: async () => (await import('./gradient/room.ts')).room,
  cost: async () => (await import('./cost/room.ts')).room,
})
const useRoom = () => useLoadedRoom(useSetting('room'))

function useRooms() {
  const words = useWords().rooms
  const { linkTo } = useStore(store)
  return rooms.map((id) => ({ id, label: words[id], href: linkTo({ room: id }) }))
}

export function Panel() {
  return (
    <RoomLayout
      lab="derivatives"
      status={useStore(status)}
      useRooms={useRooms}
      value={useSetting('room')}
      onOpen={(room) => change({ room: room as RoomId })}
      useRoom={useRoom}
    />
  )
}
