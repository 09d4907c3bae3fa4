import { useEffect } from 'react'
import { useStore } from 'zustand'
import { loadedBy } from '../../controls/loadedBy.ts'
import { RoomLayout, type Room } from '../../controls/RoomLayout.tsx'
import { rooms, type RoomId } from './fields.ts'
import { endJobs } from './jobs.ts'
import { status } from './status.ts'
import { store, change, useSettings } from './store.ts'
import { room as walk } from './walk/room.ts'
import { useWords } from './words.ts'
import './descent.css'

/** The first room comes with the lab, the others when they are opened. */
const useLoadedRoom = loadedBy<RoomId, Room>({
  walk: async () => walk,
  rate: async () => (await import('./rate/room.ts')).room,
  basins: async () => (await import('./basins/room.ts')).room,
})
const useRoom = () => useLoadedRoom(useSettings(({ room }) => room))

function useRooms() {
  const words = useWords().rooms
  const { linkTo } = useStore(store)
  return rooms.map((id) => ({ id, label: words[id], href: linkTo({ room: id }) }))
}

/** The descent lab: walks step by step, what the learning rate does, and where walks end. */
export function Panel() {
  useEffect(() => endJobs, [])
  return (
    <RoomLayout
      lab="descent"
      status={useStore(status)}
      useRooms={useRooms}
      value={useSettings(({ room }) => room)}
      onOpen={(room) => change({ room: room as RoomId })}
      useRoom={useRoom}
    />
  )
}
