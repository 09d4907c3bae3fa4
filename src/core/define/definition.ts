import type { Parameters } from './parameter.ts'

/** What every member of every family has. Its words (name, explanation) lie beside it in `<id>.text.ts`. */
export interface Definition<P extends Parameters = Parameters> {
  /** kebab-case; permanent once a link may hold it. */
  readonly id: string
  readonly params: P
  /**
   * The formula in TeX. `\x`, `\y`, `\t` and `\p{name}` mark what a formula card can fill with live numbers:
   * the symbolic reading shows the symbol there, the live reading a slot.
   */
  readonly tex: string
  /** The symbolic reading, where `tex` would read badly without its numbers or says less than the whole. No markers. */
  readonly symbolicTex?: string
  /** Python that runs as it stands after `import numpy as np` and defines a function of the id's name. */
  readonly numpy: string
  /** The same in PyTorch, or null where PyTorch has no counterpart. */
  readonly pytorch: string | null
}

/** Plain words about one member of a family, per language: names and explanations beside each definition. */
export interface DefinitionWords {
  /** What the field calls it. */
  readonly name: string
  /** What it is, in one or two sentences. */
  readonly what: string
  /** Where one meets it. */
  readonly where: string
  /** Why it was chosen, or given up. */
  readonly why: string
  /** Where PyTorch's function answers otherwise than this definition, if it does. */
  readonly differs?: string
}

export interface DefinitionText {
  readonly en: DefinitionWords
  readonly zh: DefinitionWords
  readonly ja: DefinitionWords
}
