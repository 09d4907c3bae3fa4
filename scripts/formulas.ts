import { type Plugin, normalizePath, runnerImport } from 'vite'
import type { Parameters } from '../src/core/define/parameter.ts'
import { formulaOf } from './formulas/mathml.ts'

const QUERY = /^(.+\.ts)\?formulas?(?:=(\w+))?$/

interface WithTex {
  readonly tex: string
  readonly params?: Parameters
  readonly [field: string]: unknown
}

const isDefinition = (value: unknown): value is WithTex =>
  typeof value === 'object' && value !== null && 'tex' in value && typeof value.tex === 'string'

function formulaOfDefinition(definition: WithTex, field: string): Formula {
  const tex = definition[field]
  if (typeof tex !== 'string') throw new Error(`the definition has no ${field}`)
  const symbolic = definition[field === 'tex' ? 'symbolicTex' : 'symbolicGradientTex']
  return formulaOf(tex, definition.params, typeof symbolic === 'string' ? symbolic : undefined)
}

function formulasOfStrings(exports: Record<string, unknown>): string {
  const entries = Object.entries(exports).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  if (entries.length === 0) throw new Error('it exports neither a definition with `tex` nor TeX strings')
  const lines = entries.map(([name, tex]) => `export const ${name} = ${JSON.stringify(formulaOf(tex))}`)
  return [...lines, `export default { ${entries.map(([name]) => name).join(', ')} }`].join('\n')
}

/** The code of `file?formula`, from what `file` exports when it is run. */
export function formulaModule(exports: Record<string, unknown>, field = 'tex'): string {
  const definitions = Object.values(exports).filter(isDefinition)
  if (definitions.length > 1) throw new Error('it exports several definitions')
  const [definition] = definitions
  if (!definition) return formulasOfStrings(exports)
  return `export default ${JSON.stringify(formulaOfDefinition(definition, field))}`
}

/**
 * Importing `x.ts?formula` gives the formula of the definition in x.ts, typeset at build time; `?formula=gradientTex`
 * takes that field instead of `tex`, and `?formulas` all strings of a module of plain TeX strings.
 */
export function formulas(): Plugin {
  const modules = new Map<string, ReturnType<typeof runnerImport<Record<string, unknown>>>>()
  let root = process.cwd()
  const execute = (file: string) => {
    const known =
      modules.get(file) ?? runnerImport<Record<string, unknown>>(file, { root, logLevel: 'error' })
    modules.set(file, known)
    return known
  }
  return {
    name: 'downhill:formulas',
    enforce: 'pre',
    configResolved: (config) => void (root = config.root),
    watchChange: () => modules.clear(),
    async load(id) {
      const [, file, field] = QUERY.exec(id) ?? []
      if (!file) return null
      try {
        const { module, dependencies } = await execute(file)
        for (const path of [file, ...dependencies]) this.addWatchFile(path)
        return { code: formulaModule(module, field), map: null, moduleType: 'js' }
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        return this.error(`No formula from ${normalizePath(file)}: ${reason}`)
      }
    },
  }
}
