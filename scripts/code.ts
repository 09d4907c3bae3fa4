import { type Plugin, normalizePath, runnerImport } from 'vite'

/** Families whose Python the page fetches when it is shown. */
const families = 'optimizers|schedules|surfaces'

const QUERY = /^(.+)\/index\.ts\?code$/
const DEFINITION = /\/src\/core\/([a-z]+)\/\w+\.ts$/
const LISTED = new RegExp(`^(?:${families})$`)

/** Such fields of a definition: a template or a string, from the beginning of a line to the end of one. */
const field = (names: string) =>
  new RegExp(`^ {2}(?:${names}):\\s*(?:String\\.raw)?(?:\`[^\`]*\`|'[^'\\n]*'|"[^"\\n]*"),?$`, 'gm')

const TEX = field('tex|symbolicTex|gradientTex|symbolicGradientTex')
const PYTHON = field('numpy|pytorch')
/** The symbol of a parameter in TeX, within a line. */
const SYMBOL = /\btex: '[^'\n]*', ?/g

interface Member {
  readonly id: string
  readonly numpy: string
  readonly pytorch?: string | null
}

/** Importing `<family>/index.ts?code` gives the Python of all its members, by id. */
export function code(): Plugin {
  return {
    name: 'downhill:code',
    enforce: 'pre',
    async load(id) {
      const [, folder] = QUERY.exec(id) ?? []
      if (!folder) return null
      const file = `${folder}/index.ts`
      const { module, dependencies } = await runnerImport<Record<string, unknown>>(file, {
        logLevel: 'error',
      })
      for (const path of [file, ...dependencies]) this.addWatchFile(normalizePath(path))
      const members = Object.values(module).filter(Array.isArray).flat() as Member[]
      const all = members.map(({ id: name, numpy, pytorch = null }) => [name, { numpy, pytorch }] as const)
      return {
        code: `export default ${JSON.stringify(Object.fromEntries(all))}`,
        map: null,
        moduleType: 'js',
      }
    },
  }
}

/**
 * The page has its formulas typeset and fetches most of its Python by itself, so its build leaves both out of the
 * definitions. The core's own build, for Node, keeps them; so do the tests.
 */
export function leanDefinitions(): Plugin {
  return {
    name: 'downhill:lean-definitions',
    apply: 'build',
    enforce: 'pre',
    transform(source, id) {
      const [, family] = DEFINITION.exec(id) ?? []
      if (family === undefined) return null
      const plain = without(source.replace(SYMBOL, ''), TEX)
      const lean = LISTED.test(family) ? without(plain, PYTHON) : plain
      return lean === source ? null : { code: lean, map: null }
    },
  }
}

/** Lines stay where they are. */
const without = (source: string, fields: RegExp) =>
  source.replace(fields, (found) => found.replace(/[^\n]/g, ''))
