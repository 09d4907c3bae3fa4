import { activations } from './activations/ja.ts'
import { controls } from './controls/ja.ts'
import { descent } from './descent/ja.ts'
import { frame } from './frame/ja.ts'
import { home } from './home/ja.ts'
import { network } from './network/ja.ts'

export const ja = { language: 'ja', frame, controls, home, activations, descent, network }
