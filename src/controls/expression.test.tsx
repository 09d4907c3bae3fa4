import { renderToReadableStream, renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { faultReasons } from '../core/program/fault.ts'
import { functionNames } from '../core/program/tree.ts'
import { en } from '../i18n/en.ts'
import { expression as english } from '../i18n/expression/en.ts'
import { expression as japanese } from '../i18n/expression/ja.ts'
import { expression as chinese } from '../i18n/expression/zh.ts'
import { ExpressionFault } from './ExpressionFault.tsx'
import { ExpressionField } from './ExpressionField.tsx'
import { MessagesContext } from './messages.tsx'

const nothing = () => {}

describe('a fault in an expression', () => {
  const shown = (text: string, at: number, length: number) =>
    renderToStaticMarkup(
      <ExpressionFault
        text={text}
        fault={{ reason: 'unknown-name', at, length, detail: text.slice(at, at + length) }}
        words={english}
      />,
    )

  it('is said in a sentence, and the place is marked for the eye and said for the ear', () => {
    const markup = shown('x + foo(x)', 4, 3)
    expect(markup).toContain('There is no function or variable named “foo”.')
    expect(markup).toContain('<span class="visually-hidden">Characters 5 to 7: </span>')
    expect(markup).toMatch(/<code [^>]*aria-hidden="true">x \+ <mark>foo<\/mark>\(x\)<\/code>/)
  })

  it('shows what was typed as text, never as markup', () => {
    expect(shown('<b>x', 0, 3)).toContain('<mark>&lt;b&gt;</mark>x')
  })

  it('of the whole text marks nothing', () => {
    expect(shown('foo', 0, 3)).not.toContain('<mark>')
  })

  it.each(faultReasons)('%s has a sentence in each language', (reason) => {
    for (const words of [english, chinese, japanese]) expect(words.faults[reason]).toBeTruthy()
  })
})

describe('the field for an expression', () => {
  it('has a label, a text input that its note describes, examples, and a list of what may be used', async () => {
    const stream = await renderToReadableStream(
      <MessagesContext value={en}>
        <ExpressionField
          label="f(x)"
          value="x^2"
          variables={['x']}
          check={async () => null}
          onCommit={nothing}
          examples={['sin(x)/x']}
        />
      </MessagesContext>,
    )
    const markup = await new Response(stream).text()
    expect(markup).toMatch(
      /<label for="(.+?)".*>f\(x\)<\/label><input id="\1" type="text".* aria-describedby="\1-note"/,
    )
    expect(markup).toContain('value="x^2"')
    expect(markup).toContain('<button type="button" class="chip" aria-label="Use sin(x)/x">sin(x)/x</button>')
    for (const name of functionNames) expect(markup).toContain(name)
  })
})
