import type { Pitfall } from '../define/pitfall.ts'
import { batchIndex } from './batchIndex.ts'
import { halfSum } from './halfSum.ts'
import { halvedColumn } from './halvedColumn.ts'
import { inPlaceUpdate } from './inPlaceUpdate.ts'
import { integerInput } from './integerInput.ts'
import { npInt } from './npInt.ts'
import { saturatedSigmoid } from './saturatedSigmoid.ts'
import { wrongAxis } from './wrongAxis.ts'

/** Mistakes of the book's readers, each beside what was meant. A lab imports the ones that belong to it by their files. */
export const pitfalls: readonly Pitfall[] = [
  npInt,
  saturatedSigmoid,
  wrongAxis,
  halfSum,
  batchIndex,
  integerInput,
  halvedColumn,
  inPlaceUpdate,
]
