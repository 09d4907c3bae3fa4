import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { contrast as labels } from '../i18n/contrast/en.ts'
import { Contrast } from './Contrast.tsx'

const words = { name: 'Name', what: 'What happens.', where: 'A place.', why: 'A reason.' }
const version = (python: string, outcome: () => string) => ({ python, outcome })
const refuse = () => {
  throw new Error('nobody has run it yet')
}
const markup = renderToStaticMarkup(
  <Contrast
    words={words}
    labels={labels}
    wrong={version("a = 1\nprint(a < '2')", refuse)}
    right={version('a = 1\nprint(a < 2)', refuse)}
  />,
)

describe('a contrast', () => {
  it('is a part with a heading of its own, and says what happens, why and where', () => {
    const [, id] = /<section class="contrast" aria-labelledby="([^"]+)"/.exec(markup)!
    expect(markup).toContain(`<h2 id="${id}">Name</h2>`)
    for (const said of ['What happens.', 'A reason.', 'A place.']) expect(markup).toContain(said)
  })

  it('names both sides in words and marks the lines in which they differ, and no others', () => {
    expect([...markup.matchAll(/<figcaption>.*?<\/svg> ([^<]*)</g)].map(([, name]) => name)).toEqual([
      labels.wrong,
      labels.right,
    ])
    const marked = [...markup.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, line]) =>
      line!.replace(/<[^>]*>/g, ''),
    )
    expect(marked).toEqual(['print(a &lt; &#x27;2&#x27;)', 'print(a &lt; 2)'])
  })

  it('computes nothing before it is run, by one button that says what it runs', () => {
    expect(markup.match(/<samp>not run yet<\/samp>/g)).toHaveLength(2)
    expect(markup.match(/<button[^>]*>/g)).toEqual([
      '<button type="button" class="button" aria-label="Run both: Name">',
    ])
  })
})
