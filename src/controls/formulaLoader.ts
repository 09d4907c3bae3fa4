import { use } from 'react'

/** Typeset formulas by the paths of their definitions, each fetched when it is first wanted: from `import.meta.glob`. */
export function formulaLoader(loaders: Readonly<Record<string, () => Promise<Formula>>>) {
  const loading = new Map<string, Promise<Formula>>()
  const load = (path: string): Promise<Formula> => {
    const begun = loading.get(path) ?? loaders[path]!()
    loading.set(path, begun)
    begun.catch(() => loading.delete(path))
    return begun
  }
  /** A component that calls it waits (suspends) until the formula is there. */
  const useFormula = (path: string): Formula => use(load(path))
  return { load, useFormula }
}
