import { controls } from './controls/ja.ts'
import { frame } from './frame/ja.ts'
import { home } from './home/ja.ts'

export const ja = { language: 'ja', frame, controls, home }
