import { globalWalls, sameBits } from './globalWalls.mjs'
import { importWalls } from './importWalls.mjs'

/** The project's own rules for oxlint: the walls of src/, and the same bits in every engine. */
export default {
  meta: { name: 'downhill' },
  rules: { 'import-walls': importWalls, 'global-walls': globalWalls, 'same-bits': sameBits },
}
