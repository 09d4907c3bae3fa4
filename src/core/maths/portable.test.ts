import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const core = join(import.meta.dirname, '..')

/** Rounded exactly, or not at all, in every engine. */
const EXACT =
  'abs|ceil|floor|fround|imul|clz32|max|min|round|sign|sqrt|trunc|E|PI|LN2|LN10|LOG2E|LOG10E|SQRT2|SQRT1_2'

const forbidden: [what: string, pattern: RegExp][] = [
  [
    'a function of Math whose last bit differs between engines',
    new RegExp(`\\bMath\\.(?!(${EXACT})\\b)\\w*`),
  ],
  ['Math under another name', /\bMath\b(?!\.)/],
  ['the power operator', /\*\*/],
  ['a clock', /\b(Date|performance|Temporal|setTimeout|setInterval)\b/],
  ['chance that no seed repeats', /\bcrypto\b/],
]

/** The code alone: comments, strings and templates are blanked. */
const codeOf = (source: string): string =>
  source.replace(/\/\*[^]*?\*\/|\/\/.*|'(\\.|[^'\\\n])*'|"(\\.|[^"\\\n])*"|`(\\[^]|[^`\\])*`/g, (text) =>
    /^[/]/.test(text) ? ' ' : "''",
  )

function offences(source: string): string[] {
  const code = codeOf(source)
  return forbidden.flatMap(([what, pattern]) =>
    pattern.test(code) ? [`${what}: ${pattern.exec(code)![0]}`] : [],
  )
}

const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !/\.(test|testing)\.ts$/.test(name),
)

test.each(files)('%s gives the same bits in every engine and at every hour', (name) => {
  expect(offences(readFileSync(join(core, name), 'utf8'))).toEqual([])
})

test('the search sees what it should and nothing else', () => {
  expect(offences('const y = Math.exp(x)')).toHaveLength(1)
  expect(offences('const { exp } = Math')).toHaveLength(1)
  expect(offences('const y = x ** 2 + Math.random()')).toHaveLength(2)
  expect(offences('const now = performance.now()')).toHaveLength(1)
  expect(offences("/** 2 ** 3 */ const a = 'Math.exp' // Math.sin\nconst b = `${c} Date`")).toEqual([])
  expect(offences('const a = Math.sqrt(Math.abs(b)) * Math.SQRT2')).toEqual([])
})
