/** One line of an optimizer's live formula: `name = expression = result`, each written as MathML. */
const line = /<mtr><mtd[^>]*>(.*?)<\/mtd><mtd[^>]*><mrow>(.*?)<\/mrow><\/mtd><\/mtr>/gs
const result = /<mo>=<\/mo>(<mrow class="slot"[^>]*><mn>[^<]*<\/mn><\/mrow>)$/

const math = (content: string) => `<math displaystyle="true"><mrow>${content}</mrow></math>`

/** The terms of a sum, each with its sign, as pieces between which a line may wrap. */
function termsOf(markup: string): string[] {
  const pieces = ['']
  let depth = 0
  for (const [tag, close] of markup.matchAll(/<(\/?)\w+[^>]*>[^<]*/g)) {
    const sign = depth === 0 && /^<mo>[+−]$/.test(tag)
    if (sign) pieces.push('')
    pieces.push(pieces.pop() + (sign ? tag.replace('<mo>', '<mo form="infix">') : tag))
    depth += close ? -1 : 1
  }
  return pieces
}

/** The coordinate's name with the number of the step, which is filled in like any other live number. */
const indexed = (axis: string) => `<msub><mi>${axis}</mi><mrow data-slot="index"><mn>…</mn></mrow></msub>`

/**
 * An optimizer's live formula for one coordinate, in lines of their own whose results stand at the right, so that a long
 * one wraps instead of leaving its box. What the optimizer calls x is the coordinate after the step: x₁₃ or y₁₃.
 */
export function stepFormula({ symbolic, live }: Formula, axis: 'x' | 'y'): Formula {
  const lines = [...live.matchAll(line)].map(([, name = '', rest = '']) => {
    const left = name.replace('<mi>x</mi>', indexed(axis))
    const end = result.exec(rest)
    const sum = termsOf(left + (end ? rest.slice(0, end.index) : rest)).map(math)
    return `<div class="sum">${sum.join('')}${end ? math(`<mo>=</mo>${end[1]}`) : ''}</div>`
  })
  return { symbolic, live: lines.length > 0 ? lines.join('') : live }
}
