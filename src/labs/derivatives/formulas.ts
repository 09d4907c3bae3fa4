import book from '../../core/differentiate/bookFunction.ts?formula'

const files = import.meta.glob<Formula>(
  ['../../core/activations/*.ts', '!**/*.text.ts', '!**/*.test.ts', '!**/index.ts'],
  { query: '?formula', import: 'default' },
)

/** `leaky-relu` is defined in leakyRelu.ts. */
const fileOf = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const asked = new Map<string, Promise<Formula>>([['book', Promise.resolve(book)]])

/** The formula of a function that has an id, typeset at build time; that of an activation is fetched, once. */
export function formulaOf(id: string): Promise<Formula> {
  const before = asked.get(id)
  if (before) return before
  const coming = files[`../../core/activations/${fileOf(id)}.ts`]!()
  asked.set(id, coming)
  coming.catch(() => asked.delete(id))
  return coming
}
