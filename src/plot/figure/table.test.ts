import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampledData } from './data.ts'
import { tableText } from './table.ts'

const text = (columns: string[], ...rows: (number | string)[][]) => tableText({ columns, rows })

/** RFC 4180, read back. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('a table as CSV', () => {
  it('has a line for its columns and one for each row', () => {
    expect(text(['x', 'ReLU'], [-1, 0], [0.1, 0.1])).toBe('x,ReLU\r\n-1,0\r\n0.1,0.1\r\n')
  })

  it('keeps every digit of a number, and says what is none', () => {
    expect(text(['x'], [0.1 + 0.2], [-5e-324], [NaN], [-Infinity])).toBe(
      'x\r\n0.30000000000000004\r\n-5e-324\r\nNaN\r\n-Infinity\r\n',
    )
    fc.assert(
      fc.property(fc.double(), (x) => Object.is(Number(parsed(text(['x'], [x]))[1]![0]), x === 0 ? 0 : x)),
    )
  })

  it('quotes commas, quotes and line ends, so that any text comes back', () => {
    expect(text(['a,b', 'say "x"'])).toBe('"a,b","say ""x"""\r\n')
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (columns) => {
        const back = parsed(text(columns))[0]!
        return (
          back.length === columns.length &&
          back.every((cell, i) => cell.replace(/^'/, '') === columns[i]!.replace(/^'/, ''))
        )
      }),
    )
  })

  it('marks as text what a spreadsheet would run as a formula, but no number', () => {
    expect(text(['=1+1', '@x', '+a', '-b', '\tc'], [-1, '-1', 1, 1, 1])).toBe(
      "'=1+1,'@x,'+a,'-b,'\tc\r\n-1,'-1,1,1,1\r\n",
    )
  })

  it('can have tabs between its cells instead, as spreadsheets take it from the clipboard', () => {
    expect(tableText({ columns: ['a,b', 'c'], rows: [[1, 2]] }, '\t')).toBe('a,b\tc\r\n1\t2\r\n')
  })
})

describe('the table of curves', () => {
  const square = { label: 'x²', f: (x: number) => x * x }
  it('has 401 places without dust, and the values at just those', () => {
    const { columns, rows } = sampledData([square], { x: [-6, 6] })
    const list = [...rows] as number[][]
    expect(columns).toEqual(['x', 'x²'])
    expect(list).toHaveLength(401)
    expect([list[0], list[1], list[400]]).toEqual([
      [-6, 36],
      [-5.97, -5.97 * -5.97],
      [6, 36],
    ])
  })
  it('has places that all differ, however deep the zoom', () => {
    for (const x of [[0.5, 0.5 + 1e-9] as const, [-1e6, -1e6 + 1e-4] as const])
      expect(new Set([...sampledData([square], { x }).rows].map(([at]) => at)).size).toBe(401)
  })
  it('has equal ratios on a logarithmic axis', () => {
    const [a, b, c] = [...sampledData([square], { x: [1e-4, 1e4] }, 'log', 'h').rows] as [
      number[],
      number[],
      number[],
    ]
    expect(b[0]! / a[0]!).toBeCloseTo(c[0]! / b[0]!, 8)
  })
})
