import { describe, expect, it } from 'vitest'
import { rove } from './roving.ts'
import { keyUseOf, shortcutOf, type KeyPress, type KeyUse } from './shortcuts.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})
const keys = [' ', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'r', '?']
const all = (use: KeyUse) => keys.map((key) => shortcutOf(press(key), use))
const element = (tag: string, type: string | null = null, role: string | null = null) =>
  keyUseOf({ tag, type, role, editable: false })

describe('the keys of a lab', () => {
  it('are Space, the arrows, Home, End, R and ?', () => {
    expect(all('none')).toEqual(['playPause', 'stepBack', 'step', 'first', 'last', 'reset', 'help'])
  })

  it('do nothing while somebody types, nor in a select', () => {
    expect([...all('text'), ...all('select')].every((name) => name === null)).toBe(true)
  })

  it('leave the arrows to a slider, a handle and a tab, and Space to a button', () => {
    expect(all('arrows')).toEqual(['playPause', null, null, null, null, 'reset', 'help'])
    expect(all('press')).toEqual([null, 'stepBack', 'step', 'first', 'last', 'reset', 'help'])
  })

  it('undo and redo as everywhere, and leave the browser its own', () => {
    expect(shortcutOf(press('z', { ctrlKey: true }), 'none')).toBe('undo')
    expect(shortcutOf(press('Z', { metaKey: true, shiftKey: true }), 'none')).toBe('redo')
    expect(shortcutOf(press('y', { ctrlKey: true }), 'none')).toBe('redo')
    expect(shortcutOf(press('r', { ctrlKey: true }), 'none')).toBeNull()
    expect(shortcutOf(press('ArrowLeft', { altKey: true }), 'none')).toBeNull()
    expect(shortcutOf(press('z', { ctrlKey: true }), 'text')).toBeNull()
  })

  it('are not taken from somebody who composes Chinese or Japanese', () => {
    expect(shortcutOf(press('r', { isComposing: true }), 'none')).toBeNull()
  })
})

describe('what an element uses keys for', () => {
  it('follows from its tag, type and role', () => {
    expect(element('input', 'text')).toBe('text')
    expect(element('input')).toBe('text')
    expect(element('input', 'range')).toBe('arrows')
    expect(element('g', null, 'slider')).toBe('arrows')
    expect(element('button', null, 'tab')).toBe('arrows')
    expect(element('button')).toBe('press')
    expect(element('input', 'checkbox', 'switch')).toBe('press')
    expect(element('select')).toBe('select')
    expect(element('body')).toBe('none')
    expect(keyUseOf({ tag: 'div', type: null, role: null, editable: true })).toBe('text')
  })
})

describe('arrow keys in a group', () => {
  it('go round the ends', () => {
    expect([
      rove('ArrowRight', 2, 3),
      rove('ArrowLeft', 0, 3),
      rove('Home', 2, 3),
      rove('End', 0, 3),
    ]).toEqual([0, 2, 0, 2])
    expect(rove('a', 0, 3)).toBeNull()
  })
})
