/** A text in plain characters, and from where in the original each of them comes. */
export interface PlainText {
  readonly text: string
  /** One more than there are characters: the last is the end of the original. */
  readonly origins: readonly number[]
}

const spelled: Readonly<Record<string, string>> = {
  '×': '*', '·': '*', '⋅': '*', '∙': '*', '∗': '*', '÷': '/', '∕': '/', '⁄': '/', '−': '-', '–': '-', '﹣': '-',
  'π': 'pi', '√': 'sqrt', 'σ': 'sigmoid', '，': ',', '、': ',', '。': '.',
} // prettier-ignore

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const isRaised = (c: string | undefined) => c !== undefined && (raised.includes(c) || c === '⁻' || c === '⁺')
const isSpace = (c: string) => /\s/u.test(c)
const isWord = (c: string | undefined) => c !== undefined && /[\da-z.]/.test(c)

/** What one character stands for: its plain form, without regard to its neighbours. */
function plainCharacter(c: string): string {
  const code = c.charCodeAt(0)
  // The fullwidth forms of ！ to ～, which Chinese and Japanese keyboards give, lie 0xfee0 above the plain ones.
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : c
  return spelled[narrow] ?? narrow.toLowerCase()
}

/**
 * The text of an expression as a link holds it: without spaces, in small letters, powers as ^ (two stars, too), products as *. A space
 * between two words or numbers is a product. What is plain already stays as it is; what has no plain form, too.
 */
export function plainText(given: string): PlainText {
  let text = ''
  const origins: number[] = []
  const put = (more: string, from: number) => {
    if (more === '*' && text.endsWith('*')) {
      text = `${text.slice(0, -1)}^`
      return
    }
    text += more
    for (let i = 0; i < more.length; i++) origins.push(from)
  }
  for (let i = 0; i < given.length;) {
    const end = runFrom(given, i)
    const run = given.slice(i, end)
    if (isRaised(given[i])) put(power(run), i)
    else if (isSpace(given[i]!)) {
      if (isWord(text.at(-1)) && isWord(plainCharacter(given[end] ?? '')[0])) put('*', i)
    } else put(plainCharacter(run), i)
    i = end
  }
  origins.push(given.length)
  return { text, origins }
}

/** The end of what belongs together from i on: raised digits, or spaces; else one character. */
function runFrom(given: string, i: number): number {
  const c = given[i]!
  let end = i + 1
  if (isRaised(c)) while (isRaised(given[end])) end++
  else if (isSpace(c)) while (end < given.length && isSpace(given[end]!)) end++
  return end
}

/** ² is ^2, ⁻¹ is ^(-1). */
function power(run: string): string {
  const plain = [...run].map((c) => (c === '⁻' ? '-' : c === '⁺' ? '+' : String(raised.indexOf(c)))).join('')
  return plain.length > 1 && /\D/.test(plain) ? `^(${plain})` : `^${plain}`
}
