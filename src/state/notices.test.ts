import { beforeEach, expect, test } from 'vitest'
import { dismiss, hush, notices, say } from './notices.ts'

beforeEach(() => notices.setState({ shown: [] }))
const kinds = () => notices.getState().shown.map(({ kind }) => kind)

test('a notice is shown until it is dismissed', () => {
  const id = say({ kind: 'storage' })
  say({ kind: 'worker-restarted', step: 12 })
  expect(kinds()).toEqual(['storage', 'worker-restarted'])
  dismiss(id)
  expect(kinds()).toEqual(['worker-restarted'])
  dismiss(id)
  expect(kinds()).toEqual(['worker-restarted'])
})

test('a notice takes the place of an earlier one of its kind, so that they cannot pile up', () => {
  for (let step = 0; step < 1000; step++) say({ kind: 'worker-restarted', step })
  expect(notices.getState().shown).toMatchObject([{ kind: 'worker-restarted', step: 999 }])
})

test('what was said of one kind can be taken back, and nothing else with it', () => {
  say({ kind: 'link', notices: [] })
  say({ kind: 'storage' })
  hush('link')
  expect(kinds()).toEqual(['storage'])
})
