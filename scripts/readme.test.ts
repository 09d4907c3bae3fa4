import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import * as core from '../src/core/index.ts'

const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8')
const table = /```js\n([^]*?)```/.exec(readme)?.[1] ?? ''
const lines = table
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' // '))

describe('the README’s numbers', () => {
  const context = createContext({ ...core })

  it('are there', () => {
    expect(lines.length).toBeGreaterThan(5)
  })

  it.each(lines)('%s is %s', (expression, printed) => {
    expect(String(runInContext(expression!, context))).toBe(printed)
  })
})
