import { constantValue } from '../core/program/compile.ts'
import { functions } from '../core/program/functions.ts'
import type { Application, FunctionName, Numeral, Tree, Variable } from '../core/program/tree.ts'
import { infix, type Manner } from './infix.ts'

/** Python that runs after `import numpy as np`: a function of that name that returns the trees' values. */
export function numpyFunction(name: string, variables: readonly Variable[], trees: readonly Tree[]): string {
  const sources = new Set(trees.flatMap((tree) => [...sourcesOf(tree)]))
  const values = trees.map((tree) => valueOf(tree, variables))
  const body = `def ${name}(${variables.join(', ')}):\n    return ${values.join(', ')}`
  return [...sources].sort(importsFirst).concat(body).join('\n\n')
}

/** A value that no variable changes still has the shape of the arguments. */
function valueOf(tree: Tree, variables: readonly Variable[]): string {
  const text = infix(tree, manner)
  return tree.uses === 0 ? `np.full(np.shape(${variables.join(' + ')}), ${text})` : text
}

const manner: Manner = {
  power: '**',
  name: ({ name, kind }) => (kind === 'constant' ? `np.${name}` : name),
  number: pythonNumber,
  call: (name, args) => `${functions[name].numpy}(${args.join(', ')})`,
  // Where Python's own numbers would raise an error (1/0, 10.0**400), NumPy's give inf.
  left: (text, of) => (of.uses === 0 && !Number.isFinite(constantValue(of)) ? `np.float64(${text})` : text),
}

/** Whole numbers stand as they are, but not where only they are multiplied: Python would keep all their digits. */
function pythonNumber({ value }: Numeral, within: Application | null): string {
  if (Math.abs(value) >= 1e15) return value.toExponential()
  const grows = within?.uses === 0 && (within.of === 'power' || within.of === 'multiply')
  return grows && Number.isInteger(value) ? `${value}.0` : String(value)
}

/** The lines that the functions in a tree need. */
function sourcesOf(tree: Tree, found = new Set<string>()): Set<string> {
  if (tree.kind !== 'apply') return found
  const source = Object.hasOwn(functions, tree.of) ? functions[tree.of as FunctionName].source : undefined
  if (source !== undefined) found.add(source)
  tree.args.forEach((arg) => sourcesOf(arg, found))
  return found
}

const importsFirst = (a: string, b: string) => Number(a.startsWith('def')) - Number(b.startsWith('def'))
