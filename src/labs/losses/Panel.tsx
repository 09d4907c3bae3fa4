import { useStore } from 'zustand'
import { loadedBy } from '../../controls/loadedBy.ts'
import { RoomLayout, type Room } from '../../controls/RoomLayout.tsx'
import { rooms, type RoomId } from './fields.ts'
import { room as curves } from './curves/room.ts'
import { store, change, useSetting } from './store.ts'
import { useWords } from './words.ts'
import './losses.css'

/** The first room comes with the lab, the others when they are opened. */
const useLoadedRoom = loadedBy<RoomId, Room>({
  curves: async () => curves,
  bench: async () => (await import('./bench/room.ts')).room,
  logits: async () => (await import('./logits/room.ts')).room,
  batch: async () => (await import('./batch/room.ts')).room,
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
      lab="losses"
      status="idle"
      useRooms={useRooms}
      value={useSetting('room')}
      onOpen={(room) => change({ room: room as RoomId })}
      useRoom={useRoom}
    />
  )
}
