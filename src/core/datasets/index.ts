import type { Dataset } from '../define/dataset.ts'
import { circle } from './circle.ts'
import { gauss } from './gauss.ts'
import { mnist } from './mnist.ts'
import { spiral } from './spiral.ts'
import { xor } from './xor.ts'

export const datasets: readonly Dataset[] = [circle, xor, gauss, spiral, mnist]
