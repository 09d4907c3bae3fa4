import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Plugin, runnerImport } from 'vite'
import type { DefinitionText } from '../src/core/define/definition.ts'

const QUERY = /^(.+)\/index\.ts\?(words|names)=(en|zh|ja)$/

/** `leakyRelu.text.ts` holds the words of `leaky-relu`. */
const idOf = (file: string) =>
  file.replace(/\.text\.ts$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/**
 * Importing `<family>/index.ts?words=en` gives the words of all its members in one language, by id: what lies beside
 * each definition in three languages reaches a reader in one. `?names=en` gives their names alone, for a chooser.
 */
export function words(): Plugin {
  return {
    name: 'downhill:words',
    enforce: 'pre',
    async load(id) {
      const [, folder, part, language] = QUERY.exec(id) ?? []
      if (!folder) return null
      const files = (await readdir(folder)).filter((file) => file.endsWith('.text.ts')).sort()
      const read = async (file: string) => {
        const path = join(folder, file)
        this.addWatchFile(path)
        const { module } = await runnerImport<{ text: DefinitionText }>(path, { logLevel: 'error' })
        const words = module.text[language as keyof DefinitionText]
        return [idOf(file), part === 'names' ? words.name : words] as const
      }
      const all = Object.fromEntries(await Promise.all(files.map(read)))
      this.addWatchFile(dirname(join(folder, 'index.ts')))
      return { code: `export default ${JSON.stringify(all)}`, map: null, moduleType: 'js' }
    },
  }
}
