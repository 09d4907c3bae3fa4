/** A formula in MathML, twice: with its symbols, and with slots for live numbers (`<mrow class="slot" data-slot="x">`). */
interface Formula {
  readonly symbolic: string
  readonly live: string
}

/** The `tex` of the definition that a module exports. */
declare module '*?formula' {
  const formula: Formula
  export default formula
}

/** The `gradientTex` of the definition that a module exports. */
declare module '*?formula=gradientTex' {
  const formula: Formula
  export default formula
}

/** Every string that a module of plain TeX strings exports, by its name. */
declare module '*?formulas' {
  const formulas: Readonly<Record<string, Formula>>
  export default formulas
}

/** The words of all members of a family in one language, by id. */
declare module '*?words=en' {
  const words: Readonly<Record<string, DefinitionWords>>
  export default words
}
declare module '*?words=zh' {
  const words: Readonly<Record<string, DefinitionWords>>
  export default words
}
declare module '*?words=ja' {
  const words: Readonly<Record<string, DefinitionWords>>
  export default words
}
type DefinitionWords = import('./core/define/definition.ts').DefinitionWords

/** The names of all members of a family in one language, by id. */
declare module '*?names=en' {
  const names: Readonly<Record<string, string>>
  export default names
}
declare module '*?names=zh' {
  const names: Readonly<Record<string, string>>
  export default names
}
declare module '*?names=ja' {
  const names: Readonly<Record<string, string>>
  export default names
}

/** The Python of all members of a family, by id. */
declare module '*?code' {
  const code: Readonly<Record<string, { readonly numpy: string; readonly pytorch: string | null }>>
  export default code
}
