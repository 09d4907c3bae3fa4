import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import book from '../../../core/golden/book.json'
import { decode, encode } from '../../../experiment/codec.ts'
import { fields } from '../fields.ts'
import { rules } from '../rules.ts'
import { usualCell } from './batch.ts'
import { numpyCode } from './numpyCode.ts'
import { outcomeOf, type BenchSettings } from './outcome.ts'
import { firstSettings, hasReached, presetOf, presets, settingsOf } from './presets.ts'

const read = (query: string) => decode(`#/losses?v=1&room=bench${query}`, fields, rules)
const settingsAt = (query: string): BenchSettings => read(query).settings

describe('the presets', () => {
  test.each(presets)('$id gives the numbers that it promises', (preset) => {
    expect(hasReached(outcomeOf(settingsOf(preset)), preset)).toBe(true)
    expect(presetOf(settingsOf(preset))).toBe(preset)
  })

  test('are the book’s', () => {
    for (const [i, preset] of presets.slice(0, 2).entries()) {
      expect(preset.settings.table).toEqual([book.cross_entropy_error[i]!.y])
      expect(preset.loss).toBe(book.cross_entropy_error[i]!.value)
      expect(preset.squared).toBeCloseTo(book.sum_squared_error[i]!.value, 15)
    }
  })

  test('are no longer themselves when one cell has changed', () => {
    const settings = settingsOf(presets[0]!)
    expect(presetOf({ ...settings, table: [settings.table![0]!.with(0, 0.2)] })).toBeNull()
    expect(presetOf(firstSettings())).toBeNull()
  })
})

describe('the bench', () => {
  test('gives labels and one-hot rows the same loss', () => {
    const hot = outcomeOf(settingsAt(''))
    const labels = outcomeOf(settingsAt('&format=labels'))
    expect(labels.loss).toBeCloseTo(hot.loss, 14)
    expect(Array.from(labels.gradient)).toEqual(Array.from(hot.gradient))
  })

  test('sums what it else averages', () => {
    const [mean, sum] = [outcomeOf(settingsAt('')), outcomeOf(settingsAt('&reduce=sum'))]
    expect(sum.loss).toBeCloseTo(3 * mean.loss, 14)
    expect(sum.gradient[0]).toBeCloseTo(3 * mean.gradient[0]!, 15)
    expect(mean.rowLosses.reduce((a, b) => a + b)).toBeCloseTo(sum.loss, 13)
  })

  test('has (y − t)/n as the gradient by logits', () => {
    const { y, gradient, targets, classes } = outcomeOf(settingsAt(''))
    gradient.forEach((slope, i) => {
      const t = targets[Math.floor(i / classes)] === i % classes ? 1 : 0
      expect(slope).toBeCloseTo((y[i]! - t) / 3, 14)
    })
  })

  test('shows no NaN where δ = 0 meets a probability of 0', () => {
    const outcome = outcomeOf(settingsAt('&table=1,0,0&targets=1&from=probabilities&delta=0'))
    expect(outcome.loss).toBe(Infinity)
    expect(outcome.cap).toBe(Infinity)
    expect([...outcome.gradient].some(Number.isNaN)).toBe(false)
    const far = outcomeOf(settingsAt('&table=10000,-10000&targets=1'))
    expect(far.loss).toBeCloseTo(16.118, 3)
    expect(far.fused).toBe(20000)
  })
})

test('every row that is added to a table of probabilities adds up to 1', () => {
  for (const classes of [4, 7, 10])
    for (let row = 0; row < 6; row++) {
      const cells = Array.from({ length: classes }, (_, column) => usualCell('probabilities', row, column))
      expect(cells.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12)
    }
})

describe('a link to the bench', () => {
  test.each([
    ['&table=1,2;3', 'table'],
    ['&table=1,2;3,4&from=probabilities', 'table'],
    ['&table=1,2;3,4&targets=0', 'targets'],
    ['&table=1,2;3,4&targets=0,2', 'targets'],
    ['&table=1', 'table'],
    ['&table=1,2;;3,4', 'table'],
    ['&table=1,2;1,2;1,2;1,2;1,2;1,2;1,2', 'table'],
  ])('%s falls back with a notice', (query, key) => {
    const { settings, notices } = read(query)
    expect(notices.map((notice) => notice.key)).toEqual([key])
    expect(Number.isFinite(outcomeOf(settings).loss)).toBe(true)
  })

  test('is readable', () => {
    const query = '&table=0.1,0.9;0.8,0.3&targets=1,0&from=probabilities'
    const { settings, notices } = read(query)
    expect(notices).toEqual([])
    expect(encode('losses', fields, settings)).toBe(`#/losses?v=1&room=bench${query}`)
  })
})

describe('the NumPy code of a batch', () => {
  const queries = [
    '',
    '&format=labels&reduce=sum&delta=0.01',
    '&from=probabilities',
    '&from=probabilities&format=labels&reduce=sum',
    '&table=1010,1000,990&targets=1',
    '&table=0,0.5,0&targets=2&from=probabilities',
  ]

  test('runs as it stands and prints the loss and the gradient', (context) => {
    if (spawnSync('python3', ['-c', 'import numpy']).status !== 0)
      context.skip('skipped: python3 with NumPy is not here')
    const all = [...queries.map(settingsAt), ...presets.map(settingsOf)]
    const python = spawnSync('python3', ['-W', 'error', '-'], {
      input: all.map(numpyCode).join('\n\n'),
      encoding: 'utf8',
    })
    expect(python.stderr).toBe('')
    const lines = python.stdout.trim().split('\n')
    expect(lines).toHaveLength(2 * all.length)
    for (const [i, settings] of all.entries()) {
      const outcome = outcomeOf(settings)
      expect(Math.abs(Number(lines[2 * i]) - outcome.loss)).toBeLessThan(1e-12)
      const slopes = (JSON.parse(lines[2 * i + 1]!) as number[][]).flat()
      for (const [k, own] of outcome.gradient.entries())
        expect(Math.abs(slopes[k]! - own)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(own)))
    }
  }, 30_000)
})
