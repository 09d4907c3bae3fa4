import type { Parameters } from '../../src/core/define/parameter.ts'

/** The TeX of a formula with its markers replaced, once by symbols and once by slots. */
export interface Readings {
  readonly symbolic: string
  readonly live: string
}

const MARKER = /\\(?:(p|slot)\{([^{}]*)\}|([A-Za-z]+)|[^])/g
const VARIABLES = new Set(['x', 'y', 't'])

/** A slot in TeX, as a letter (temml would join digits); slots.ts finds it in the MathML by its attribute. */
const slot = (name: string) => `{\\data{slot=${name}}{x}}`

/** A slot's name as a symbol: a parameter's own, a letter, or a word set upright. */
function symbolOf(name: string, params: Parameters): string {
  return params[name]?.tex ?? (name.length === 1 ? name : `\\mathrm{${name}}`)
}

/** Which slot, if any, a control sequence such as `\x`, `\p{alpha}`, `\slot{m}` or `\frac` marks. */
function slotName(kind: string | undefined, name: string, command: string | undefined, params: Parameters) {
  if (command === 'p' || command === 'slot') throw new Error(`\\${command} wants a name: \\${command}{name}`)
  if (!kind) return command !== undefined && VARIABLES.has(command) ? command : null
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name))
    throw new Error(`\\${kind}{${name}}: a name is letters and digits`)
  if (kind === 'p' && !params[name]) {
    throw new Error(`\\p{${name}}: no such parameter; there is ${Object.keys(params).join(', ') || 'none'}`)
  }
  return name
}

/** @param symbolicTex stands in for `tex` in the symbolic reading, where a formula has one of its own */
export function readingsOf(tex: string, params: Parameters = {}, symbolicTex = tex): Readings {
  const replace = (source: string, by: (name: string) => string) =>
    source.replace(MARKER, (whole: string, kind?: string, name = '', command?: string) => {
      const found = slotName(kind, name, command, params)
      return found === null ? whole : by(found)
    })
  return {
    symbolic: replace(symbolicTex, (name) => `{${symbolOf(name, params)}}`),
    live: replace(tex, slot),
  }
}
