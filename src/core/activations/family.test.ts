import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DefinitionText, DefinitionWords } from '../define/definition.ts'
import { activations, vectorActivations } from './index.ts'

const all = [...activations, ...vectorActivations]
const camelCase = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
const names = all.map((a) => camelCase(a.id))
const folder = new URL('.', import.meta.url)
const files = readdirSync(folder)
const load = (file: string) => import(/* @vite-ignore */ new URL(file, folder).href) as Promise<unknown>

describe('the folder', () => {
  it('holds the definitions that the index lists, each with its words, and nothing else', () => {
    const expected = [...names.flatMap((name) => [`${name}.ts`, `${name}.text.ts`]), 'index.ts']
    expect(files.filter((file) => !file.endsWith('.test.ts')).sort()).toEqual(expected.sort())
  })

  it('exports each definition under the name of its file', async () => {
    for (const [i, name] of names.entries()) {
      const module = (await load(`${name}.ts`)) as Record<string, unknown>
      expect(module[name]).toBe(all[i])
    }
  })
})

describe('ids', () => {
  it('are kebab-case and unique', () => {
    for (const { id } of all) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
    expect(new Set(all.map((a) => a.id)).size).toBe(all.length)
  })
})

describe.each(all.map((a) => [a.id, a] as const))('%s', (id, definition) => {
  const parameters = Object.entries(definition.params)

  it('has sliders whose defaults and steps lie within their ends', () => {
    for (const [, p] of parameters) {
      expect(p.min < p.max && p.min <= p.default && p.default <= p.max).toBe(true)
      const width = p.scale === 'log' ? Math.log10(p.max / p.min) : p.max - p.min
      const toDefault = p.scale === 'log' ? Math.log10(p.default / p.min) : p.default - p.min
      expect(p.step > 0 && p.step <= width / 10).toBe(true)
      expect(toDefault / p.step).toBeCloseTo(Math.round(toDefault / p.step), 9)
      expect([p.label, p.tex]).not.toContain('')
    }
  })

  it('has a formula that names its input and parameters, and no other marker', () => {
    const { tex } = definition
    const marked = [...tex.matchAll(/\\p\{(\w*)\}/g)].map((match) => match[1])
    expect(new Set(marked)).toEqual(new Set(parameters.map(([name]) => name)))
    expect(/\\x(?![a-z])/.test(tex)).toBe(definition.kind === 'activation')
    expect(tex).not.toMatch(/\\(y|t|slot)(?![a-zA-Z])/)
    expect(tex.split('{').length).toBe(tex.split('}').length)
  })

  it('has NumPy and PyTorch source that take its parameters', () => {
    const python = parameters.map(([name]) => (name === 'lambda' ? 'lambd' : name))
    const input = definition.kind === 'activation' ? 'x' : 'z'
    const signature = [
      input,
      ...parameters.map(([, p], i) => `${python[i]}=${p.default.toFixed(2).replace(/0$/, '')}`),
    ]
    expect(definition.numpy).toContain(`def ${id.replaceAll('-', '_')}(${signature.join(', ')}):`)
    for (const name of [input, ...python]) expect(definition.pytorch).toMatch(new RegExp(`\\b${name}\\b`))
  })

  it('has words in three languages', async () => {
    const { text } = (await load(`${camelCase(id)}.text.ts`)) as { text: DefinitionText }
    expect(Object.keys(text)).toEqual(['en', 'zh', 'ja'])
    const differs = text.en.differs === undefined ? [] : ['differs']
    for (const words of Object.values(text) as DefinitionWords[]) {
      expect(Object.keys(words)).toEqual(['name', 'what', 'where', 'why', ...differs])
      expect(words.name).toMatch(/^\S(.*\S)?$/)
      for (const line of [words.what, words.where, words.why, words.differs ?? '.'])
        expect(line).toMatch(/^(\S.*)?[.。]$/)
    }
    expect(text.zh.what + text.zh.why).toMatch(/^[^ぁ-んァ-ヶ]*\p{Script=Han}[^ぁ-んァ-ヶ]*$/u)
    expect(text.ja.why).toMatch(/[ぁ-ん]/)
  })
})
