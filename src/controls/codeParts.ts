export interface CodePart {
  readonly kind: 'plain' | 'comment' | 'string' | 'keyword' | 'number'
  readonly text: string
}

const words = {
  python:
    'def|return|for|in|if|elif|else|while|import|from|as|class|lambda|and|or|not|None|True|False|with|is|assert|raise|yield',
  typescript:
    'const|let|export|import|from|function|return|for|if|else|while|of|in|new|class|extends|readonly|type|interface|as|null|undefined|true|false|this|yield|static|private',
}

const comments = { python: /#.*/, typescript: /\/\/.*|\/\*[\s\S]*?\*\// }

function patternOf(language: keyof typeof words): RegExp {
  const string =
    language === 'python'
      ? /"""[\s\S]*?"""|'[^'\n]*'|"[^"\n]*"/
      : /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/
  const number = /\b\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?\b/
  const parts = [comments[language].source, string.source, `\\b(?:${words[language]})\\b`, number.source]
  return new RegExp(parts.map((part) => `(${part})`).join('|'), 'g')
}

const patterns = { python: patternOf('python'), typescript: patternOf('typescript') }
const kinds = ['comment', 'string', 'keyword', 'number'] as const

/** Source text in parts to be coloured; the parts' texts, one after the other, are the source. */
export function codeParts(code: string, language: 'python' | 'typescript'): CodePart[] {
  const parts: CodePart[] = []
  let from = 0
  for (const found of code.matchAll(patterns[language])) {
    if (found.index > from) parts.push({ kind: 'plain', text: code.slice(from, found.index) })
    parts.push({ kind: kinds[found.slice(1).findIndex((group) => group !== undefined)]!, text: found[0] })
    from = found.index + found[0].length
  }
  if (from < code.length) parts.push({ kind: 'plain', text: code.slice(from) })
  return parts
}
