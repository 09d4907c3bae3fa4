import { useEffect, useRef } from 'react'
import { keyUseOf, shortcutOf, type KeyUse, type Shortcuts } from './shortcuts.ts'

function keyUse(target: EventTarget | null): KeyUse {
  if (!(target instanceof HTMLElement || target instanceof SVGElement)) return 'none'
  return keyUseOf({
    tag: target.tagName.toLowerCase(),
    type: target.getAttribute('type'),
    role: target.getAttribute('role'),
    editable: target instanceof HTMLElement && target.isContentEditable,
  })
}

/**
 * Listens for the lab's keys while it is open: Space, ←, →, Home, End, R, ? and undo and redo. A key that the focused field,
 * slider, handle or select uses itself stays with it; an open dialog keeps all.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const newest = useRef(shortcuts)
  useEffect(() => {
    newest.current = shortcuts
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return
      const name = shortcutOf(event, keyUse(event.target))
      const act = name && newest.current[name]
      if (!act) return
      event.preventDefault()
      if (!event.repeat || name === 'step' || name === 'stepBack' || name === 'undo' || name === 'redo') act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
