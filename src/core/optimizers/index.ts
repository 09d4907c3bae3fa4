import type { Optimizer } from '../define/optimizer.ts'
import { adam } from './adam.ts'
import { gd } from './gd.ts'
import { momentum } from './momentum.ts'

export const optimizers: readonly Optimizer[] = [gd, momentum, adam]
