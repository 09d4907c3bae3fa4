import { expect, test } from 'vitest'
import links from '../../e2e/links/v1.json'
import { decode, encode, labOf } from '../experiment/codec.ts'
import type { Fields } from '../experiment/field.ts'
import type { Rule } from '../experiment/rule.ts'
import * as activations from './activations/fields.ts'
import * as derivatives from './derivatives/fields.ts'
import * as descent from './descent/fields.ts'
import * as losses from './losses/fields.ts'
import { rules as lossRules } from './losses/rules.ts'
import * as network from './network/fields.ts'
import { rules as networkRules } from './network/rules.ts'

const labs: Record<string, { fields: Fields; rules: readonly Rule<Fields>[] }> = {
  activations: { fields: activations.fields, rules: [] },
  losses: { fields: losses.fields, rules: lossRules as unknown as readonly Rule<Fields>[] },
  derivatives: { fields: derivatives.fields, rules: [] },
  descent: { fields: descent.fields, rules: descent.rules as unknown as readonly Rule<Fields>[] },
  network: { fields: network.fields, rules: networkRules as unknown as readonly Rule<Fields>[] },
}

/** The corpus only grows: a link that was once given out opens for ever. */
for (const link of links)
  test(`${link} still means what it says`, () => {
    const lab = labOf(link)!
    const { fields, rules } = labs[lab]!
    const { settings, notices } = decode(link, fields, rules)
    expect(notices).toEqual([])
    const [again] = [decode(encode(lab, fields, settings), fields, rules)]
    expect(again.settings).toEqual(settings)
    for (const pair of link.split('?')[1]!.split('&').slice(1)) {
      const [key, value] = pair.split('=') as [string, string]
      expect(fields[key]!.format(settings[key])).toBe(value)
    }
  })
