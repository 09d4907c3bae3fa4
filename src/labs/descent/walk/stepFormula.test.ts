import { describe, expect, test } from 'vitest'
import { optimizers } from '../../../core/optimizers/index.ts'
import { loadFormula } from '../formulas.ts'
import { loadSource } from './loadSource.ts'
import { stepFormula } from './stepFormula.ts'

const each = optimizers.map((optimizer) => [optimizer.id, optimizer] as const)
const slotsOf = (markup: string) => [...markup.matchAll(/data-slot="(\w+)"/g)].map(([, name]) => name)

describe('the arithmetic of a step', () => {
  test.each(each)('of %s keeps every slot of its formula and adds the number of the step', async (id) => {
    const formula = await loadFormula('optimizers', id)
    const slots = slotsOf(stepFormula(formula, 'y').live)
    expect(slots.filter((name) => name !== 'index')).toEqual(slotsOf(formula.live))
    expect(slots.filter((name) => name === 'index')).toHaveLength(1)
  })

  test.each(each)('of %s names the coordinate that it is of, and has a result in each line', async (id) => {
    const { live } = stepFormula(await loadFormula('optimizers', id), 'y')
    expect(live).toContain('<mi>y</mi><mrow data-slot="index">')
    expect(live).not.toContain('<mi>x</mi>')
    const lines = live.match(/<div class="sum">/g)!.length
    expect(
      live.match(/<mrow><mo>=<\/mo><mrow class="slot"[^>]*><mn>…<\/mn><\/mrow><\/mrow><\/math><\/div>/g),
    ).toHaveLength(lines)
  })

  test('of something that is not set in lines stays as it is', () => {
    expect(stepFormula({ symbolic: 's', live: '<math><mi>q</mi></math>' }, 'x').live).toBe(
      '<math><mi>q</mi></math>',
    )
  })
})

test.each(each)('%s has its source file beside it', async (id) => {
  expect(await loadSource(id)).toContain(`id: '${id}'`)
})
