import type { Schedule } from '../define/schedule.ts'
import { constant } from './constant.ts'
import { cosine } from './cosine.ts'
import { exponential } from './exponential.ts'
import { step } from './step.ts'

export const schedules: readonly Schedule[] = [constant, step, exponential, cosine]
