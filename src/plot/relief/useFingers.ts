import { useSyncExternalStore } from 'react'

/** As tokens.css decides how large a target is. */
const query = '(pointer: coarse), (max-width: 699px)'

function subscribe(listen: () => void): () => void {
  const list = matchMedia(query)
  list.addEventListener('change', listen)
  return () => list.removeEventListener('change', listen)
}

/** Whether buttons are as large as fingers, so that the picture must leave room for them. */
export const useFingers = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(query).matches)
