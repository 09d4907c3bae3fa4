import type { WalkBlock } from './walkBlock.ts'

/**
 * For each walk of a block that has ended, the first step from which it stays within `reach` of its end; for one that
 * diverged, the step at which it did.
 * @param starts how many walks there are
 * @param out (starts)
 */
export function arrivals(
  { path, lengths }: WalkBlock,
  starts: number,
  steps: number,
  reach: number,
  out: Uint32Array,
) {
  const open = Uint32Array.from({ length: starts }, (_, i) => i).filter((i) => lengths[i]! > steps)
  let count = open.length
  const end = 2 * starts * steps
  for (let i = 0; i < starts; i++) out[i] = lengths[i]! > steps ? 0 : lengths[i]!
  for (let k = steps - 1; k >= 0 && count > 0; k--) {
    let left = 0
    for (let a = 0; a < count; a++) {
      const i = 2 * open[a]!
      const dx = path[2 * starts * k + i]! - path[end + i]!
      const dy = path[2 * starts * k + i + 1]! - path[end + i + 1]!
      if (dx * dx + dy * dy <= reach * reach) open[left++] = open[a]!
      else out[open[a]!] = k + 1
    }
    count = left
  }
}
