import { beforeEach, describe, expect, test } from 'vitest'
import { createAddress, type Address, type AddressHost } from './createAddress.ts'

/** A window with a history, listeners, and a clock that moves only when told. */
function createHost() {
  const entries = ['']
  let index = 0
  let now = 0
  let timers: { id: number; at: number; call: () => void }[] = []
  let ids = 0
  const listeners = new Map<string, Set<() => void>>()
  const calls: string[] = []
  let refusing = false
  const emit = (type: string) => listeners.get(type)?.forEach((listener) => listener())
  const write = (way: string, hash: string) => {
    if (refusing) throw new DOMException('too many calls', 'SecurityError')
    calls.push(`${way} ${hash}`)
    if (way === 'push') entries.splice(++index, Infinity, hash)
    else entries[index] = hash
  }
  const host: AddressHost = {
    location: {
      get hash() {
        return entries[index]!
      },
      get href() {
        return `https://example.org/downhill/index.html?a=1${entries[index]}`
      },
    },
    history: {
      pushState: (_state, _title, hash) => write('push', String(hash)),
      replaceState: (_state, _title, hash) => write('replace', String(hash)),
    },
    addEventListener: (type, listener) => {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener))
    },
    removeEventListener: (type, listener) => {
      listeners.get(type)?.delete(listener)
    },
    setTimeout: (call, milliseconds) => {
      timers.push({ id: ++ids, at: now + milliseconds, call })
      return ids
    },
    clearTimeout: (id) => {
      timers = timers.filter((timer) => timer.id !== id)
    },
  }
  return {
    host,
    calls,
    entries,
    emit,
    refuse: (refuse: boolean) => (refusing = refuse),
    pass(milliseconds: number) {
      now += milliseconds
      for (let due; (due = timers.find(({ at }) => at <= now)); due.call())
        timers = timers.filter((timer) => timer !== due)
    },
    /** As the user does it: both events come. */
    navigate(hash: string) {
      entries.splice(++index, Infinity, hash)
      emit('popstate')
      emit('hashchange')
    },
    back() {
      index--
      emit('popstate')
      emit('hashchange')
    },
  }
}

let browser: ReturnType<typeof createHost>
let address: Address

beforeEach(() => {
  browser = createHost()
  address = createAddress(() => browser.host)
})

describe('the address', () => {
  test('is not touched before it is used', () => {
    expect(() => createAddress(() => expect.unreachable())).not.toThrow()
  })

  test('writes the first replacement at once and of a burst only the last', () => {
    for (let i = 0; i < 100; i++) address.replace(`#/${i}`)
    expect(browser.calls).toEqual(['replace #/0'])
    expect(address.current()).toBe('#/99')
    browser.pass(1000)
    expect(browser.calls).toEqual(['replace #/0', 'replace #/99'])
    expect(address.current()).toBe('#/99')
  })

  test('writes in place fewer than 100 times in 30 seconds', () => {
    for (let t = 0; t < 30_000; t += 16) {
      address.replace(`#/${t}`)
      browser.pass(16)
    }
    expect(browser.calls.length).toBeLessThan(100)
  })

  test('lands what waits before it adds an entry', () => {
    address.replace('#/a')
    address.replace('#/b')
    address.push('#/c')
    expect(browser.entries).toEqual(['#/b', '#/c'])
    browser.pass(1000)
    expect(browser.entries).toEqual(['#/b', '#/c'])
  })

  test('lands what waits when the page is left', () => {
    address.subscribe(() => {})
    address.replace('#/a')
    address.replace('#/b')
    browser.emit('pagehide')
    expect(browser.entries).toEqual(['#/b'])
  })

  test('tries again when the browser refuses a write', () => {
    browser.refuse(true)
    address.push('#/a')
    expect(address.current()).toBe('#/a')
    browser.pass(1000)
    browser.refuse(false)
    browser.pass(1000)
    expect(browser.entries.at(-1)).toBe('#/a')
  })

  test('tells of a navigation once, and not of its own writes', () => {
    let heard = 0
    const end = address.subscribe(() => heard++)
    address.push('#/a')
    browser.emit('popstate')
    address.replace('#/b')
    browser.emit('hashchange')
    expect(heard).toBe(0)
    browser.navigate('#/c')
    expect([heard, address.current()]).toEqual([1, '#/c'])
    browser.back()
    expect([heard, address.current()]).toEqual([2, '#/b'])
    end()
    browser.navigate('#/d')
    expect(heard).toBe(2)
  })

  test('drops what waits when the user goes elsewhere', () => {
    address.subscribe(() => {})
    address.replace('#/a')
    address.replace('#/b')
    browser.navigate('#/c')
    browser.pass(1000)
    expect(address.current()).toBe('#/c')
    expect(browser.entries).toEqual(['#/a', '#/c'])
  })

  test('makes a full link of a fragment', () => {
    address.push('#/a')
    expect(address.href('#/descent?v=1')).toBe('https://example.org/downhill/index.html?a=1#/descent?v=1')
  })
})
