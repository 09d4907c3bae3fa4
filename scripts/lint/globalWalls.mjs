import { exactMath, globals, unrepeatable } from './walls.mjs'
import { isTest, isWithin, placeOf } from './place.mjs'

/** Names under which a browser keeps its globals as members. */
const WINDOWS = new Set(['window', 'self', 'globalThis', 'document', 'top', 'parent'])

/**
 * Every use of a global as a value: { name, node }, also as a member of the window.
 * @param {any} context @param {any} program
 */
function globalUses(context, program) {
  const scope = context.sourceCode.getScope(program)
  const globalScope = context.sourceCode.scopeManager.globalScope ?? scope
  const known = globalScope.variables.filter((/** @type {any} */ { defs }) => defs.length === 0)
  const references = [
    ...globalScope.through,
    ...known.flatMap((/** @type {any} */ variable) => variable.references),
  ]
  return references
    .filter((reference) => reference.isRead() && reference.isValueReference !== false)
    .map(({ identifier }) => {
      const { parent } = identifier
      const member =
        WINDOWS.has(identifier.name) && parent?.type === 'MemberExpression' && parent.object === identifier
      return member ? { name: nameOf(parent), node: parent } : { name: identifier.name, node: identifier }
    })
}

/** @param {any} member a MemberExpression @returns {string | undefined} */
const nameOf = (member) => (member.computed ? member.property.value : member.property.name)

/** The address bar and workers each have one place in src/ that touches them. */
export const globalWalls = {
  create(/** @type {any} */ context) {
    const place = placeOf(context)
    if (place === null || isTest(place)) return {}
    const walls = globals.filter(({ folders }) => !folders.some((folder) => isWithin(place, folder)))
    return {
      'Program:exit'(/** @type {any} */ program) {
        for (const { name, node } of globalUses(context, program)) {
          const wall = walls.find(({ names }) => names.includes(name))
          if (wall) context.report({ node, message: `${name}: ${wall.why}.` })
        }
      },
    }
  },
}

/** The core computes the same bits in every engine, at any time. */
export const sameBits = {
  create(/** @type {any} */ context) {
    const place = placeOf(context)
    if (place === null || isTest(place) || !isWithin(place, 'core')) return {}
    const refuse = (/** @type {any} */ node, /** @type {string} */ what) =>
      context.report({
        node,
        message: `${what}: results differ between engines; core/maths/elementary.ts has it exact.`,
      })
    const power = (/** @type {any} */ node) => {
      if (node.operator === '**' || node.operator === '**=') refuse(node, node.operator)
    }
    return {
      BinaryExpression: power,
      AssignmentExpression: power,
      'Program:exit'(/** @type {any} */ program) {
        for (const { name, node } of globalUses(context, program)) {
          const member =
            node.parent?.type === 'MemberExpression' && node.parent.object === node ? nameOf(node.parent) : ''
          if (name === 'Math' && !exactMath.has(member ?? '')) refuse(node, `Math.${member || '…'}`)
          if (unrepeatable.has(name))
            context.report({ node, message: `${name}: a run is determined by its experiment.` })
        }
      },
    }
  },
}
