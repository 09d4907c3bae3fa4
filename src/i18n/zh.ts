import { activations } from './activations/zh.ts'
import { controls } from './controls/zh.ts'
import { descent } from './descent/zh.ts'
import { frame } from './frame/zh.ts'
import { home } from './home/zh.ts'
import { network } from './network/zh.ts'

export const zh = { language: 'zh', frame, controls, home, activations, descent, network }
