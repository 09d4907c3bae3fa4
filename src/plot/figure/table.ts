import type { FigureData } from './data.ts'

/** What a spreadsheet would take for a formula is marked as text; numbers are not texts. */
const guarded = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

function cell(value: number | string, separator: string): string {
  if (typeof value === 'number') return String(value)
  const text = guarded(value)
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as text: RFC 4180 with a comma (CSV), or with a tab, as spreadsheets take it from the clipboard. Numbers keep every digit. */
export function tableText({ columns, rows }: FigureData, separator: ',' | '\t' = ','): string {
  let text = ''
  for (const row of [columns, ...rows])
    text += row.map((value) => cell(value, separator)).join(separator) + '\r\n'
  return text
}
