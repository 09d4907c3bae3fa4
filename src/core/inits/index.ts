import type { Init } from '../define/init.ts'
import { he } from './he.ts'
import { heUniform } from './heUniform.ts'
import { lecun } from './lecun.ts'
import { lecunUniform } from './lecunUniform.ts'
import { normal } from './normal.ts'
import { xavier } from './xavier.ts'
import { xavierUniform } from './xavierUniform.ts'
import { zeros } from './zeros.ts'

export const inits: readonly Init[] = [
  zeros,
  normal,
  xavier,
  xavierUniform,
  he,
  heUniform,
  lecun,
  lecunUniform,
]
