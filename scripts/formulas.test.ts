import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, describe, expect, it } from 'vitest'
import elu from '../src/core/activations/elu.ts?formula'
import { formulaModule, formulas } from './formulas.ts'

describe('?formula', () => {
  it('gives the formula of the definition that a module exports', () => {
    expect(elu.symbolic).toMatch(/^<math display="block">.*<mi>α<\/mi>.*<\/math>$/)
    expect(elu.live).toContain('data-slot="alpha"')
  })

  it('works through import.meta.glob', () => {
    const some = import.meta.glob<Formula>('../src/core/activations/e*u.ts', {
      query: '?formula',
      import: 'default',
      eager: true,
    })
    expect(some['../src/core/activations/elu.ts']).toEqual(elu)
  })
})

describe('formulaModule', () => {
  const surface = { tex: String.raw`\x^2`, gradientTex: String.raw`2\x` }

  it('takes another field of the definition when the import names it', () => {
    expect(formulaModule({ surface }, 'gradientTex')).toMatch(/^export default .*<mn>2<\/mn><mi>x<\/mi>/)
  })

  it('gives every string of a module without a definition, by name and all together', () => {
    const code = formulaModule({ update: 'a', sum: 'b', count: 3 })
    expect(code).toContain('export const update = {')
    expect(code).toContain('export const sum = {')
    expect(code).toContain('export default { update, sum }')
  })

  it('refuses a module with nothing to set, with two definitions, or without the field', () => {
    expect(() => formulaModule({ count: 3 })).toThrow(/neither a definition/)
    expect(() => formulaModule({ a: surface, b: surface })).toThrow(/several definitions/)
    expect(() => formulaModule({ surface }, 'other')).toThrow(/has no other/)
  })
})

describe('a build with a formula that cannot be set', () => {
  const folder = mkdtempSync(join(tmpdir(), 'downhill-formulas-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('fails with the file and the reason', async () => {
    writeFileSync(
      join(folder, 'broken.ts'),
      String.raw`export const broken = { tex: '\\p{gone}', params: {} }`,
    )
    writeFileSync(join(folder, 'entry.ts'), `import formula from './broken.ts?formula'\nconsole.log(formula)`)
    const input = join(folder, 'entry.ts')
    const result = build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      plugins: [formulas()],
      build: { write: false, rolldownOptions: { input } },
    })
    await expect(result).rejects.toThrow(/No formula from .*broken\.ts: \\p\{gone\}: no such parameter/)
  })
})
