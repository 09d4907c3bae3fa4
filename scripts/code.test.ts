import { expect, it } from 'vitest'
import { optimizers } from '../src/core/optimizers/index.ts'
import { schedules } from '../src/core/schedules/index.ts'
import { surfaces } from '../src/core/surfaces/index.ts'
import optimizerCode from '../src/core/optimizers/index.ts?code'
import scheduleCode from '../src/core/schedules/index.ts?code'
import surfaceCode from '../src/core/surfaces/index.ts?code'
import { leanDefinitions } from './code.ts'

it('holds the Python of every member of a family', () => {
  for (const { id, numpy, pytorch } of optimizers) expect(optimizerCode[id]).toEqual({ numpy, pytorch })
  for (const { id, numpy, pytorch } of schedules) expect(scheduleCode[id]).toEqual({ numpy, pytorch })
  for (const { id, numpy } of surfaces) expect(surfaceCode[id]).toEqual({ numpy, pytorch: null })
})

const lean = (family: string, source: string) => {
  const { transform } = leanDefinitions() as unknown as {
    transform(source: string, id: string): { readonly code: string } | null
  }
  return transform(source, `/x/src/core/${family}/one.ts`)?.code ?? null
}

const source = [
  '  id: "one",',
  '  tex: String.raw`a',
  '\\\\ b`,',
  "  numpy: 'def one(x)',",
  "  pytorch: 'torch.one',",
  '  value: 1,',
].join('\n')

it('leaves TeX out of the page, and Python where the page fetches it; lines stay where they are', () => {
  expect(lean('optimizers', source)!.split('\n')).toEqual(['  id: "one",', '', '', '', '', '  value: 1,'])
  expect(lean('activations', source)).toContain('def one(x)')
  expect(lean('activations', source)).not.toContain('tex')
  expect(lean('maths', '  value: 1,')).toBeNull()
})

it('finds every field of every definition that it should leave out', () => {
  const all = import.meta.glob<string>(
    ['../src/core/{optimizers,schedules,surfaces}/*.ts', '!**/index.ts', '!**/*.text.ts', '!**/*.test.ts'],
    { query: '?raw', import: 'default', eager: true },
  )
  expect(Object.keys(all).length).toBeGreaterThan(40)
  for (const [file, text] of Object.entries(all)) {
    const left = lean(file.split('/').at(-2)!, text)!
    expect(left, file).not.toMatch(/^ {2}(tex|symbolicTex|gradientTex|numpy|pytorch):(?! null)/m)
  }
})
