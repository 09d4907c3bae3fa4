/** What keys do in a lab. Those left out do nothing. */
export interface Shortcuts {
  readonly playPause?: () => void
  readonly stepBack?: () => void
  readonly step?: () => void
  readonly first?: () => void
  readonly last?: () => void
  readonly reset?: () => void
  readonly undo?: () => void
  readonly redo?: () => void
  readonly help?: () => void
}

/** What a key press looks like to `shortcutOf`; a KeyboardEvent is one. */
export interface KeyPress {
  readonly key: string
  readonly code?: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly isComposing?: boolean
}

/** What the focused element uses keys for itself. */
export type KeyUse = 'text' | 'arrows' | 'press' | 'select' | 'none'

const plain: Readonly<Record<string, keyof Shortcuts>> = {
  ' ': 'playPause',
  ArrowLeft: 'stepBack',
  ArrowRight: 'step',
  Home: 'first',
  End: 'last',
  r: 'reset',
  R: 'reset',
  '?': 'help',
}

/** Which keys belong to the focused element rather than to the lab. */
const belongs: Readonly<Record<KeyUse, (key: string) => boolean>> = {
  text: () => true,
  select: () => true,
  arrows: (key) => key.startsWith('Arrow') || key === 'Home' || key === 'End',
  press: (key) => key === ' ' || key === 'Enter',
  none: () => false,
}

/** The shortcut of a key press, or null if it is none or belongs to the focused element. */
export function shortcutOf(press: KeyPress, use: KeyUse): keyof Shortcuts | null {
  if (press.altKey || press.isComposing || use === 'text') return null
  if (press.ctrlKey || press.metaKey) {
    const key = press.key.toLowerCase()
    if (key === 'z') return press.shiftKey ? 'redo' : 'undo'
    return key === 'y' && !press.shiftKey ? 'redo' : null
  }
  return belongs[use](press.key) ? null : (plain[press.key] ?? null)
}

/** How an element uses keys, from its tag, type and role. */
export function keyUseOf(element: {
  readonly tag: string
  readonly type: string | null
  readonly role: string | null
  readonly editable: boolean
}): KeyUse {
  const { tag, type, role, editable } = element
  if (editable || tag === 'textarea') return 'text'
  if (tag === 'select') return 'select'
  if (role === 'slider' || role === 'tab') return 'arrows'
  if (tag === 'input') {
    if (type === 'range' || type === 'radio') return 'arrows'
    return type === 'checkbox' || type === 'button' ? 'press' : 'text'
  }
  return tag === 'button' || tag === 'summary' || tag === 'a' || role === 'button' ? 'press' : 'none'
}
