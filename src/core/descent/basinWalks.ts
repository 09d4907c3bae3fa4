import { arrivals } from './arrivals.ts'
import { ends, type BasinList } from './basinList.ts'
import type { CellMap } from './cellMap.ts'
import type { Level } from './coarseToFine.ts'
import { farFrom, startsOf, type StartGrid } from './startGrid.ts'
import { createWalkBlock, type WalkBlock } from './walkBlock.ts'
import { walkParts } from './walkParts.ts'
import type { WalkSpec } from './walkSpec.ts'

export interface GridWalks extends StartGrid {
  /** The walk from every start; its noise, if any, is the same for all. */
  readonly walk: WalkSpec
  /** Of every walk. */
  readonly steps: number
}

export interface GridPlan {
  /** Starts walked together, and the side of the cells' blocks that each stands for. */
  readonly blocks: readonly Level[]
  /** Most starts of a block. */
  readonly room: number
  /** Steps of a block in one unit of work, and how many units they take. */
  readonly stride: number
  readonly strides: number
  /** In all, with those that sort the ends. */
  readonly units: number
}

/** Enough starts together that what they share costs little, few enough that their paths stay in the cache. */
const [fewestStarts, mostStarts, mostPoints] = [16, 256, 100_000]
/** Steps of single walks in a unit of work, of about a millisecond. */
const stepsPerUnit = 10_000
/** A gradient from programs or by differences takes about so many times as long. */
const slower = 4
/** Ends sorted in a unit of work. */
const endsPerUnit = 64

export function planWalks({ walk, steps }: GridWalks, levels: readonly Level[]): GridPlan {
  const room = Math.max(fewestStarts, Math.min(mostStarts, Math.floor(mostPoints / (steps + 1))))
  const isSlow = typeof walk.ground !== 'string' || walk.gradient === 'numerical'
  const stride = Math.max(1, Math.floor(stepsPerUnit / (isSlow ? slower : 1) / room))
  const strides = Math.ceil((steps + 1) / stride)
  const blocks: Level[] = []
  let units = 0
  for (const { side, cells } of levels)
    for (let from = 0; from < cells.length; from += room) {
      const some = cells.subarray(from, from + room)
      blocks.push({ side, cells: some })
      units += strides + Math.ceil(some.length / endsPerUnit)
    }
  return { blocks, room, stride, strides, units }
}

/** Nearer than this no surface of the gallery has an infinite height: its powers are no higher than the 8th. A test sees to it. */
export const tameDistance = 1e18

/** Walks from every start of a grid and writes into `map` where it ends. Yields after every unit of work. */
export function* walkGrid(input: GridWalks, plan: GridPlan, reach: number, list: BasinList, map: CellMap) {
  const { walk, steps } = input
  const { blocks, room, stride, strides } = plan
  const far = farFrom(input)
  const heights = typeof walk.ground !== 'string' || far > tameDistance
  const block = createWalkBlock(walkParts(walk), { steps, room, far, heights })
  const arrival = new Uint32Array(room)
  for (const { side, cells } of blocks) {
    block.begin(startsOf(input, cells))
    for (let i = 0; i < strides; i++) {
      block.advance(stride)
      yield
    }
    arrivals(block, cells.length, steps, reach, arrival)
    for (let i = 0; i < cells.length; i++) {
      map.set(cells[i]!, side, endOf(block, i, cells.length, steps, arrival[i]!, list), arrival[i]!)
      if ((i + 1) % endsPerUnit === 0) yield
    }
    if (cells.length % endsPerUnit > 0) yield
  }
}

/** Where walk i of a block has ended: the key of a basin, or one of `ends`. */
function endOf(
  { path, lengths }: WalkBlock,
  i: number,
  starts: number,
  steps: number,
  arrival: number,
  list: BasinList,
): number {
  if (lengths[i]! <= steps) return ends.diverged
  if (steps - arrival < Math.floor(steps / 10)) return ends.notArrived
  const at = 2 * (starts * steps + i)
  return list.at(path[at]!, path[at + 1]!)
}
