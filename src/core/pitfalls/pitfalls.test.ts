import { describe, expect, it } from 'vitest'
import { askPython, pythonHas } from '../../../scripts/python.ts'
import type { DefinitionText } from '../define/definition.ts'
import { pythonFloat } from '../define/pitfall.ts'
import { pitfalls } from './index.ts'

const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const folder = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts', '!./index.ts'], {
  eager: true,
})
const number = /-?\d+(?:\.\d+)?(?:e[+-]\d+)?/g
const numbersOf = (text: string) => [...text.matchAll(number)].map(([digits]) => Number(digits))

/** Runs each source; answers with what it prints, or with the first line of what it raises. */
const runner = `
import contextlib, io, json, sys
import numpy as np
answers = []
for source in json.load(sys.stdin):
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            exec(source, {'np': np})
        answers.append(printed.getvalue().rstrip())
    except Exception as error:
        answers.append(f'{type(error).__name__}: {error}'.splitlines()[0])
json.dump(answers, sys.stdout)
`
const versions = pitfalls.flatMap(({ id, wrong, right }) => [
  { title: `${id}, wrong`, ...wrong },
  { title: `${id}, right`, ...right },
])

describe('the folder', () => {
  it('holds the pitfalls that the index lists, each under the name of its file with its words beside it', () => {
    const names = pitfalls.map(({ id }) => camelCase(id))
    const files = names.flatMap((name) => [`./${name}.ts`, `./${name}.text.ts`])
    expect(Object.keys(folder).sort()).toEqual(files.sort())
    names.forEach((name, i) => expect(folder[`./${name}.ts`]![name]).toBe(pitfalls[i]))
  })
})

describe.each(pitfalls.map((pitfall) => [pitfall.id, pitfall] as const))('%s', (id, { wrong, right }) => {
  it('has words in three languages', () => {
    const { text } = folder[`./${camelCase(id)}.text.ts`] as { text: DefinitionText }
    for (const language of ['en', 'zh', 'ja'] as const) {
      const { name, what, where, why } = text[language]
      expect(name).toMatch(/^\S(.*[^\s.。])?$/)
      for (const line of [what, where, why]) expect(line).toMatch(/^\S.*[.。]$/)
    }
    expect(text.zh.why).toMatch(/^[^ぁ-んァ-ヶ]*\p{Script=Han}[^ぁ-んァ-ヶ]*$/u)
    expect(text.ja.why).toMatch(/[ぁ-ん]/)
  })

  it('contrasts two pieces of code that differ and print something else', () => {
    expect(wrong.python).not.toBe(right.python)
    expect(wrong.outcome()).not.toBe(right.outcome())
    expect(right.outcome()).not.toMatch(/Error|nan/)
    expect(wrong.outcome().split('\n').length, 'lines side by side').toBeLessThanOrEqual(3)
  })
})

const numpy = pythonHas('numpy')
describe.skipIf(!numpy)(`in Python${numpy ? '' : ' (python3 with NumPy is not here)'}`, () => {
  const answers = numpy
    ? askPython<string[]>(
        runner,
        versions.map(({ python }) => python),
      )
    : []

  it.each(versions.map((version, i) => [version.title, version, i] as const))(
    '%s, prints what the core computed',
    (_, { outcome }, i) => {
      const [answer, wanted] = [answers[i]!, outcome()]
      expect(answer.replace(number, '#')).toBe(wanted.replace(number, '#'))
      numbersOf(wanted).forEach((exact, k) =>
        expect(Math.abs(numbersOf(answer)[k]! - exact)).toBeLessThanOrEqual(1e-12 * Math.abs(exact)),
      )
    },
  )
})

describe('the outcomes', () => {
  const outcomesOf = (id: string) => {
    const { wrong, right } = pitfalls.find((one) => one.id === id)!
    return [wrong.outcome(), right.outcome()]
  }

  it('are those of the notes', () => {
    expect(outcomesOf('integer-input')).toEqual(['[25000, 35000]', '[6.00000000000378, 7.999999999999119]'])
    expect(outcomesOf('saturated-sigmoid')[0]).toBe('1.0 0.0')
    expect(outcomesOf('saturated-sigmoid')[1]).toMatch(/^1\.0 8\.53304762574406\de-17$/)
    expect(outcomesOf('half-sum')[0]).toMatch(/^0\.0975/)
    expect(numbersOf(outcomesOf('halved-column')[0]!).map((g) => Math.round(g))).toEqual([3, 4])
  })
})

describe('a float in Python', () => {
  it('has its point, two digits of exponent at least, and names for what is no number', () => {
    const printedAs = [6, -0, 0.1, 1e-4, 1e-5, -1.5e-10, 1e15, 1e16, 1e100, Infinity, -Infinity, NaN].map(
      pythonFloat,
    )
    expect(printedAs).toEqual(
      '6.0 -0.0 0.1 0.0001 1e-05 -1.5e-10 1000000000000000.0 1e+16 1e+100 inf -inf nan'.split(' '),
    )
  })
})
