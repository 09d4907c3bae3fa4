import type { Schedule } from '../define/schedule.ts'
import { constant } from './constant.ts'

export const schedules: readonly Schedule[] = [constant]
