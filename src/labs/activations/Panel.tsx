import { useStore } from 'zustand'
import { loadedBy } from '../../controls/loadedBy.ts'
import { RoomLayout, type Room } from '../../controls/RoomLayout.tsx'
import { activationOf } from './catalogue.ts'
import { room as curves } from './curves/room.ts'
import { rooms, type RoomId } from './fields.ts'
import { status } from './status.ts'
import { change, store, useSetting } from './store.ts'
import { useWords } from './words.ts'
import './activations.css'

/** The first room comes with the lab, the others when they are opened. */
const useLoadedRoom = loadedBy<RoomId | 'vector', Room>({
  curves: async () => curves,
  depth: async () => (await import('./depth/room.ts')).room,
  gallery: async () => (await import('./gallery/room.ts')).room,
  vector: async () => (await import('./vector/room.ts')).room,
})

function useRoom(): Room {
  const room = useSetting('room')
  const ofVector = activationOf(useSetting('f')) === null
  return useLoadedRoom(room === 'curves' && ofVector ? 'vector' : room)
}

function useRooms() {
  const words = useWords().rooms
  const { linkTo, settings } = useStore(store)
  const ofVector = activationOf(settings.f) === null
  return rooms.map((id) => ({
    id,
    label: words[id === 'curves' && ofVector ? 'vector' : id],
    href: linkTo(opening(id)),
  }))
}

export function Panel() {
  return (
    <RoomLayout
      lab="activations"
      status={useStore(status)}
      useRooms={useRooms}
      value={useSetting('room')}
      onOpen={(id) => change(opening(id as RoomId))}
      useRoom={useRoom}
    />
  )
}

/** What changes when a room is opened. Depth is for functions of one number. */
function opening(room: RoomId) {
  const { f } = store.getState().settings
  return room === 'depth' && activationOf(f) === null ? { room, f: 'sigmoid' } : { room }
}
