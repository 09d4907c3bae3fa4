import { describe, expect, test, vi } from 'vitest'
import type { Reader } from '../expression/expression.ts'
import { createExpressions } from './expressions.ts'

/** A reader that finds fault with everything. */
const read: Reader = (text) => ({
  ok: false,
  fault: { reason: 'unexpected', at: 0, length: text.length, detail: text },
})
const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('the sources of expressions', () => {
  test('tell what a text means once the parser is there, and call those who listen', async () => {
    const { expressionSource } = createExpressions(async () => read)
    const source = expressionSource('x+', ['x'])
    const heard = vi.fn()
    const leave = source.subscribe(heard)
    expect(source.current()).toEqual({ status: 'loading' })
    await settled()
    expect(source.current()).toMatchObject({ status: 'wrong', fault: { detail: 'x+' } })
    expect(source.current()).toBe(source.current())
    expect(heard).toHaveBeenCalledTimes(1)
    leave()
  })

  test('fetch nothing before they are asked, the parser once, and then answer at once', async () => {
    const load = vi.fn(async () => read)
    const { expressionSource, checkExpression } = createExpressions(load)
    expect(load).not.toHaveBeenCalled()
    expressionSource('x+', ['x'])
    await checkExpression('x-', ['x'])
    expect(expressionSource('x*', ['x']).current().status).toBe('wrong')
    expect(load).toHaveBeenCalledTimes(1)
  })

  test('are the same for the same text in the same variables', () => {
    const { expressionSource } = createExpressions(async () => read)
    expect(expressionSource('x', ['x'])).toBe(expressionSource('x', ['x']))
    expect(expressionSource('x', ['x'])).not.toBe(expressionSource('x', ['x', 'y']))
  })

  test('say that the parser could not be fetched, and ask for it again when told to', async () => {
    let online = false
    const load = vi.fn(() => (online ? Promise.resolve(read) : Promise.reject(new Error('offline'))))
    const { expressionSource, checkExpression } = createExpressions(load)
    const source = expressionSource('x', ['x'])
    await settled()
    expect(source.current()).toEqual({ status: 'failed' })
    await expect(checkExpression('x', ['x'])).rejects.toThrow('offline')
    online = true
    source.retry()
    expect(source.current()).toEqual({ status: 'loading' })
    await settled()
    expect(source.current().status).toBe('wrong')
    source.retry()
    expect(load).toHaveBeenCalledTimes(3)
  })

  test('keep a bounded number of texts', () => {
    const { expressionSource } = createExpressions(async () => read)
    const first = expressionSource('x', ['x'])
    for (let i = 0; i < 60; i++) expressionSource(`x+${i}`, ['x'])
    expect(expressionSource('x', ['x'])).not.toBe(first)
  })
})
