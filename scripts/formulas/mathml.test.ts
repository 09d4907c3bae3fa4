import { describe, expect, it } from 'vitest'
import type { Parameters } from '../../src/core/define/parameter.ts'
import { formulaOf } from './mathml.ts'
import { parse, serialize } from './markup.ts'

const alpha: Parameters = { alpha: { label: 'α', tex: '\\alpha', default: 1, min: 0, max: 3, step: 0.1 } }
const slot = (name: string, guarded = false) =>
  `<mrow class="slot" data-slot="${name}"${guarded ? ' data-guard=""' : ''}><mn>…</mn></mrow>`
const slotsOf = (markup: string) => [...markup.matchAll(/data-slot="(\w+)"/g)].map(([, name]) => name)

describe('the symbolic reading', () => {
  it('shows variables and parameters as their symbols', () => {
    const { symbolic } = formulaOf(String.raw`\p{alpha} + \x`, alpha)
    expect(symbolic).toBe('<math display="block"><mrow><mi>α</mi><mo>+</mo><mi>x</mi></mrow></math>')
  })

  it('shows a slot by its parameter, its letter or its word', () => {
    expect(formulaOf(String.raw`\slot{alpha}`, alpha).symbolic).toContain('<mi>α</mi>')
    expect(formulaOf(String.raw`\slot{m}`).symbolic).toContain('<mi>m</mi>')
    expect(formulaOf(String.raw`\slot{next}`).symbolic).toContain('<mi>next</mi>')
  })

  it('takes a formula of its own where there is one', () => {
    const { symbolic, live } = formulaOf(String.raw`\slot{m}`, {}, String.raw`m_t`)
    expect(symbolic).toContain('<msub>')
    expect(live).toContain(slot('m'))
  })
})

describe('the live reading', () => {
  it('has a slot for every marker, in exponents, fractions and roots too', () => {
    const { live } = formulaOf(String.raw`e^{-\x} + \frac{\y}{\sqrt{\t}} + \p{alpha}`, alpha)
    expect(slotsOf(live)).toEqual(['x', 'y', 't', 'alpha'])
    expect(live.replace(/<mo [^>]*>/g, '<mo>')).toContain(
      `<msup><mi>e</mi><mrow><mo>−</mo>${slot('x', true)}</mrow></msup>`,
    )
    expect(live).toContain(`<mfrac>${slot('y')}<msqrt>${slot('t')}`)
  })

  it('has slots in cases and in aligned lines', () => {
    const cases = String.raw`\begin{cases} \x & \text{if } \x > 0 \\ \p{alpha} & \text{otherwise} \end{cases}`
    expect(slotsOf(formulaOf(cases, alpha).live)).toEqual(['x', 'x', 'alpha'])
    const lines = String.raw`\begin{aligned} \slot{v} &= 2 \slot{g} \\ \slot{next} &= \slot{x} - \slot{v} \end{aligned}`
    expect(slotsOf(formulaOf(lines).live)).toEqual(['v', 'g', 'next', 'x', 'v'])
  })

  it('takes a line break before a letter for what it is', () => {
    const { live } = formulaOf(String.raw`\begin{aligned} a \\x \end{aligned}`)
    expect(slotsOf(live)).toEqual([])
    expect(live.match(/<mtr>/g)).toHaveLength(2)
  })

  it('leaves commands alone that begin like a marker', () => {
    expect(slotsOf(formulaOf(String.raw`\xi + \tanh y + \phi`).live)).toEqual([])
  })

  it('puts a dot between numbers that would run together', () => {
    const { live } = formulaOf(String.raw`\p{alpha}\x`, alpha)
    expect(live).toContain(`${slot('alpha')}<mo>⋅</mo>${slot('x', true)}`)
    expect(formulaOf(String.raw`2\x^2`).live).toContain('<mn>2</mn><mo>⋅</mo><msup>')
    expect(formulaOf(String.raw`\left(a\right)\x`).live).toContain('<mo>⋅</mo>')
  })

  it('puts no dot where a symbol or a parenthesis keeps numbers apart', () => {
    for (const tex of [
      String.raw`\p{alpha}\left(\x\right)`,
      String.raw`\p{alpha} + \x`,
      String.raw`\tanh \x`,
    ]) {
      expect(formulaOf(tex, alpha).live).not.toContain('⋅')
    }
  })

  it('guards the slots in which a negative number needs parentheses', () => {
    expect(formulaOf(String.raw`\x^2`).live).toContain(`<msup>${slot('x', true)}<mn>2</mn></msup>`)
    expect(formulaOf(String.raw`a - \x`).live).toContain(slot('x', true))
    expect(formulaOf(String.raw`\max(0, \x) = \y`).live).not.toContain('data-guard')
  })
})

describe('a formula that cannot be set', () => {
  it('is refused with the name of the unknown parameter', () => {
    expect(() => formulaOf(String.raw`\p{beta}\x`, alpha)).toThrow(
      /\\p\{beta\}: no such parameter; there is alpha/,
    )
  })

  it('is refused when a marker lacks its name', () => {
    expect(() => formulaOf(String.raw`\p + 1`, alpha)).toThrow(/wants a name/)
    expect(() => formulaOf(String.raw`\slot{a b}`)).toThrow(/letters and digits/)
  })

  it('is refused when temml does not know a command or a brace is open', () => {
    expect(() => formulaOf(String.raw`\nonsense{x}`)).toThrow()
    expect(() => formulaOf(String.raw`\frac{1}{`)).toThrow()
  })
})

describe('markup', () => {
  it('is the same after reading and writing it', () => {
    const markup =
      '<math display="block"><mrow><mo>&gt;</mo><mspace width="1em"></mspace><mn>2</mn></mrow></math>'
    expect(serialize(parse(markup))).toBe(markup)
  })

  it('that is not closed is refused', () => {
    expect(() => parse('<math><mrow></math>')).toThrow()
  })

  it('carries no class but that of a slot', () => {
    const { live } = formulaOf(String.raw`\begin{aligned} \hat{m} &= f'(\x) \end{aligned}`)
    expect(new Set(live.match(/class="[^"]*"/g))).toEqual(new Set(['class="slot"']))
  })
})
