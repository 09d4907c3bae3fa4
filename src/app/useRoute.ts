import { useCallback, useEffect, useState } from 'react'
import { decode, labOf } from '../experiment/codec.ts'
import * as address from '../state/address.ts'
import { hush, say } from '../state/notices.ts'
import { isLab, loadLab, type Lab, type LabId } from './labs.ts'

/** Where the page is: on the way, at home, in a lab, or at one that could not be loaded. */
export type Route =
  | { readonly at: 'loading' }
  | { readonly at: 'home' }
  | { readonly at: 'lab'; readonly lab: Lab }
  | { readonly at: 'failed'; readonly id: LabId }

/**
 * Follows the address bar: link → decode → settings. What a lab itself writes there does not come back here.
 * @returns the route, and a function that tries it again
 */
export function useRoute(): [Route, () => void] {
  const [route, setRoute] = useState<Route>({ at: 'loading' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let newest = 0
    const follow = () => {
      const turn = ++newest
      void open(address.current()).then((next) => {
        if (turn === newest) setRoute(next)
      })
    }
    follow()
    const end = address.subscribe(follow)
    return () => {
      newest = -1
      end()
    }
  }, [attempt])
  return [route, useCallback(() => setAttempt((n) => n + 1), [])]
}

async function open(hash: string): Promise<Route> {
  const id = labOf(hash)
  hush('link')
  if (id === null) return { at: 'home' }
  if (!isLab(id)) {
    say({ kind: 'link', notices: [{ key: 'lab', given: id, used: '', reason: 'unknown-lab' }] })
    return { at: 'home' }
  }
  try {
    const lab = await loadLab(id)
    const { settings, notices } = decode(hash, lab.fields, lab.rules)
    lab.store.getState().load(settings)
    if (notices.length > 0) say({ kind: 'link', notices })
    return { at: 'lab', lab }
  } catch {
    return { at: 'failed', id }
  }
}
