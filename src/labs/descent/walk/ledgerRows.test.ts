import { beforeAll, describe, expect, test } from 'vitest'
import { optimizers } from '../../../core/optimizers/index.ts'
import { decode } from '../../../experiment/codec.ts'
import { settle } from '../experiment.ts'
import { fields, rules } from '../fields.ts'
import { raceOf } from '../race.ts'
import { loadNoise } from '../walks.ts'
import { columnsOf, ledgerData } from './ledgerRows.ts'

beforeAll(loadNoise)

const run = (query: string) =>
  raceOf(settle(decode(`#/descent?v=1${query}`, fields, rules).settings)).runs[0]!

describe('the ledger of a run', () => {
  test.each(optimizers.map(({ id }) => id))('of %s has every number of every step', (id) => {
    const shown = run(`&opt=${id}&steps=70&noise=0.1`)
    const { columns, rows } = ledgerData(shown)
    const all = [...rows]
    expect(all).toHaveLength(70)
    expect(new Set(columns).size).toBe(columns.length)
    expect(columns).toEqual(columnsOf(shown).map((column) => column.id))
    for (const row of all) {
      expect(row).toHaveLength(columns.length)
      expect(row.every((value) => typeof value === 'number' && Number.isFinite(value))).toBe(true)
    }
  })

  test('leads from each row to the next, and its x, y and f are those of the path', () => {
    const shown = run('&opt=adam&steps=70')
    const { columns, rows } = ledgerData(shown)
    const at = (name: string) => columns.indexOf(name)
    const all = [...rows] as number[][]
    all.forEach((row, i) => {
      expect(row.slice(2, 5)).toEqual([shown.walk.path[2 * i], shown.walk.path[2 * i + 1], shown.walk.f[i]])
      if (i > 0) expect(row[at('x')]).toBe(all[i - 1]![at('next_x')])
    })
  })

  test('of a run that diverges ends where the run does', () => {
    const shown = run('&surface=rosenbrock&opt=gd&lr=1')
    expect([...ledgerData(shown).rows]).toHaveLength(shown.last)
  })

  test('shows the learning rate of each step, schedule included', () => {
    const rows = [...ledgerData(run('&opt=gd&steps=3&schedule.warmup=4')).rows]
    expect(rows.map((row) => row[1])).toEqual([0.025, 0.05, 0.07500000000000001])
  })
})
