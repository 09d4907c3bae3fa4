import { controls } from './controls/zh.ts'
import { frame } from './frame/zh.ts'
import { home } from './home/zh.ts'

export const zh = { language: 'zh', frame, controls, home }
