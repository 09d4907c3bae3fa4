import { describe, expect, test } from 'vitest'
import { languages, loadMessages, type Messages } from './index.ts'

/** Every area's file in every language, whether the frame or a lab loads it. */
const files = import.meta.glob<Record<string, object>>('./*/*.ts', { eager: true })
const areaOf = (path: string) => path.split('/')[1]!
const areas = [...new Set(Object.keys(files).map(areaOf))]

type Leaf = string | ((...given: never[]) => string)

/** Every message under its dotted path. */
function leaves(node: object, path = ''): [string, Leaf][] {
  return Object.entries(node).flatMap(([key, child]) =>
    typeof child === 'object'
      ? leaves(child as object, `${path}${key}.`)
      : [[path + key, child as Leaf] as [string, Leaf]],
  )
}

const example = (message: Leaf): string =>
  typeof message === 'string' ? message : (message as (...given: string[]) => string)(...'123456')

const all: Record<string, Messages> = Object.fromEntries(
  await Promise.all(languages.map(async ({ id }) => [id, await loadMessages(id)] as const)),
)
const saidIn = (language: string): object =>
  Object.fromEntries(areas.map((area) => [area, files[`./${area}/${language}.ts`]?.[area] ?? {}]))
const english = new Map(leaves(saidIn('en')))

describe.each(languages)('the messages in $name', ({ id }) => {
  const messages = new Map(leaves(saidIn(id)))

  test('have the keys of the English ones', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('are nowhere empty and leave nothing undefined', () => {
    for (const [path, message] of messages) {
      expect(example(message).trim(), path).not.toBe('')
      expect(example(message), path).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  test('take the arguments that the English ones take', () => {
    for (const [path, message] of messages) {
      const original = english.get(path)!
      expect(typeof message, path).toBe(typeof original)
      if (typeof message === 'function')
        expect(message.length, path).toBe((original as typeof message).length)
    }
  })
})

describe('the notices about a link', () => {
  test.each(languages)('name key, given and used value in $name', ({ id }) => {
    const { reasons } = all[id]!.frame
    for (const reason of ['malformed', 'out-of-range', 'too-long'] as const) {
      const text = reasons[reason]('descent.lr', '1e999', '0.1')
      expect(text).toContain('descent.lr')
      expect(text).toContain('1e999')
      expect(text).toContain('0.1')
    }
    expect(reasons['unknown-key']('colour', 'red', '')).toContain('colour')
    expect(reasons['unknown-lab']('', 'losess', '')).toContain('losess')
    expect(reasons.version('v', '7', '1')).toMatch(/7.*1/)
    expect(reasons['too-long']('', '70000', '65536')).toMatch(/70000.*65536/)
  })
})

test('the transport buttons have the names that tests and embedders look for', () => {
  const { reset, stepBack, play, pause, step, runToEnd } = all['en']!.controls.transport
  expect([reset, stepBack, play, pause, step, runToEnd]).toEqual([
    'Reset',
    'Step back',
    'Play',
    'Pause',
    'Step',
    'Run to end',
  ])
})

test('every area has a file in every language, and exports its messages under its own name', () => {
  for (const area of areas)
    for (const { id } of languages)
      expect(Object.keys(files[`./${area}/${id}.ts`] ?? {}), `${area}/${id}`).toEqual([area])
})
