import { expect, it } from 'vitest'
import { activations, vectorActivations } from '../src/core/activations/index.ts'
import { text as leakyRelu } from '../src/core/activations/leakyRelu.text.ts'
import en from '../src/core/activations/index.ts?words=en'
import ja from '../src/core/activations/index.ts?words=ja'
import zh from '../src/core/activations/index.ts?words=zh'

it('holds the words of every member of a family, in one language', () => {
  const ids = [...activations, ...vectorActivations].map(({ id }) => id).sort()
  for (const words of [en, zh, ja]) expect(Object.keys(words).sort()).toEqual(ids)
  expect(en['leaky-relu']).toEqual(leakyRelu.en)
  expect(zh['leaky-relu']).toEqual(leakyRelu.zh)
  expect(ja['leaky-relu']).toEqual(leakyRelu.ja)
})
