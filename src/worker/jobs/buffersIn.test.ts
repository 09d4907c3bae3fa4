import { expect, it } from 'vitest'
import { buffersIn } from './buffersIn.ts'

it('finds the buffers of all arrays, however deep, each once', () => {
  const [a, b] = [new Float64Array(4), new Uint8Array(2)]
  const data = {
    a,
    half: a.subarray(2),
    deep: [{ b }, null, 'text', 3, undefined],
    view: new DataView(b.buffer),
  }
  expect(buffersIn(data)).toEqual([a.buffer, b.buffer])
  expect(buffersIn(data)[0]).toBe(a.buffer)
})

it('finds none where there is none, and leaves out what several threads share', () => {
  for (const data of [undefined, null, 7, 'text', [], { of: {} }]) expect(buffersIn(data)).toEqual([])
  expect(buffersIn(new Int32Array(new SharedArrayBuffer(8)))).toEqual([])
})
