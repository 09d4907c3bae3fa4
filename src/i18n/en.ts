import { activations } from './activations/en.ts'
import { controls } from './controls/en.ts'
import { descent } from './descent/en.ts'
import { frame } from './frame/en.ts'
import { home } from './home/en.ts'
import { network } from './network/en.ts'

export const en = { language: 'en', frame, controls, home, activations, descent, network }
