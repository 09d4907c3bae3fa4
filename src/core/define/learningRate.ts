import type { Parameter } from './parameter.ts'

/** The learning rate, as every optimizer has it: wide enough for the book's 1e-10 and 10. */
export function learningRate(initial: number): Parameter {
  return { label: 'η', tex: '\\eta', default: initial, min: 1e-10, max: 10, step: 0.05, scale: 'log' }
}
