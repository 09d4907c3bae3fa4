import { relative, sep } from 'node:path'

/**
 * Where in src/ the file being linted lies, e.g. core/maths/elementary.ts, or null if elsewhere.
 * @param {{ cwd: string, filename: string }} context
 */
export function placeOf({ cwd, filename }) {
  const path = relative(cwd, filename).split(sep).join('/')
  return path.startsWith('src/') ? path.slice('src/'.length) : null
}

/** @param {string} place */
export const isTest = (place) => /\.test(ing)?\.tsx?$/.test(place)

/**
 * Whether a place is in a folder, or is the file of that name.
 * @param {string} place @param {string} folder
 */
export const isWithin = (place, folder) => place.startsWith(`${folder}/`) || place.startsWith(`${folder}.`)
