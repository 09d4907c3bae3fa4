import { posix } from 'node:path'
import { areas, packages } from './walls.mjs'
import { isTest, isWithin, placeOf } from './place.mjs'

/** @param {string} path in src/ */
const areaOf = (path) => path.split('/')[0] ?? ''

/** @param {string} path in src/ */
const labOf = (path) =>
  areaOf(path) === 'labs' && path.split('/').length > 2 ? path.split('/')[1] : undefined

/**
 * Why `from` may not import the file `to`, or null if it may. Both are paths in src/; `to` may be a glob.
 * @param {string} from @param {string} to
 */
function objectionToFile(from, to) {
  const [here, there] = [areaOf(from), areaOf(to)]
  if (to.startsWith('..'))
    return isTest(from) ? null : 'src/ is whole in itself: nothing in it imports from outside.'
  const area = areas[here]
  if (here !== there && area && there in areas && !area.imports.includes(there)) {
    return `${here} does not import ${there}: ${area.why}.`
  }
  if (labOf(from) && labOf(to) && labOf(from) !== labOf(to)) {
    return `No lab imports another (${labOf(from)}, ${labOf(to)}): what both need belongs in plot, controls or state.`
  }
  const carries = ['core', 'worker'].includes(here) && !isTest(from) && !from.endsWith('.text.ts')
  if (carries && to.endsWith('.text.ts'))
    return `${here} does not carry words: the worker and the core’s build go without.`
  return null
}

/** @param {string} from path in src/ @param {string} specifier */
function objectionToPackage(from, specifier) {
  if (isTest(from) || !(areaOf(from) in areas)) return null
  const [scope = '', name = ''] = specifier.split('/')
  const wanted = scope.startsWith('@') ? `${scope}/${name}` : scope
  const rule = packages.find((candidate) => candidate.name.test(wanted))
  if (!rule) return `No wall of scripts/lint/walls.mjs says which folder may import ${wanted}.`
  return rule.folders.some((folder) => isWithin(from, folder)) ? null : `${rule.why}.`
}

/** @param {string} from path in src/ @param {string} specifier */
function objectionTo(from, specifier) {
  const path = specifier.replace(/[?#].*$/, '')
  if (path.startsWith('.')) return objectionToFile(from, posix.join(posix.dirname(from), path))
  if (path.startsWith('/src/')) return objectionToFile(from, path.slice('/src/'.length))
  return /^[/#]|^\w+:/.test(path) ? null : objectionToPackage(from, path)
}

/** Literals, but for the patterns that a glob leaves out. @param {any} node a literal, or an array @returns {string[]} */
const stringsIn = (node) =>
  node?.type === 'ArrayExpression'
    ? node.elements.flatMap(stringsIn)
    : typeof node?.value === 'string' && !node.value.startsWith('!')
      ? [node.value]
      : []

/** @param {any} callee */
const isGlob = (callee) =>
  callee.type === 'MemberExpression' &&
  callee.object.type === 'MetaProperty' &&
  callee.property.name === 'glob'

/** Imports of every kind keep to the walls: static, dynamic, of types, by glob and by URL. */
export const importWalls = {
  create(/** @type {any} */ context) {
    const from = placeOf(context)
    if (from === null) return {}
    const check = (/** @type {any} */ node, /** @type {any} */ source) => {
      for (const specifier of stringsIn(source)) {
        const message = objectionTo(from, specifier)
        if (message) context.report({ node, message })
      }
    }
    const bySource = (/** @type {any} */ node) => check(node, node.source)
    return {
      ImportDeclaration: bySource,
      ExportNamedDeclaration: bySource,
      ExportAllDeclaration: bySource,
      ImportExpression: bySource,
      TSImportType: bySource,
      CallExpression(/** @type {any} */ node) {
        if (isGlob(node.callee)) check(node, node.arguments[0])
      },
      NewExpression(/** @type {any} */ node) {
        const relative = stringsIn(node.arguments[0]).every((text) => text.startsWith('.'))
        if (node.callee.name === 'URL' && node.arguments.length === 2 && relative)
          check(node, node.arguments[0])
      },
    }
  },
}
