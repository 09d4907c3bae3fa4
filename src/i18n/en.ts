import { controls } from './controls/en.ts'
import { frame } from './frame/en.ts'
import { home } from './home/en.ts'

export const en = { language: 'en', frame, controls, home }
