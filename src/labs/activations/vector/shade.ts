import { strokeOf } from '../../../plot/tone.ts'

/** Orange below zero, blue above. */
export const toneOf = (value: number): string => strokeOf(value < 0 ? 'negative' : 'positive')

/** Of the colour of a number that is at most `most` on either side of zero; a 0 has none. Words stay readable on it. */
export const opacityOf = (value: number, most: number): number => Math.min(1, Math.abs(value) / most) * 0.6
