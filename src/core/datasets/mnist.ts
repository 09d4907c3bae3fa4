import type { DigitDataset } from '../define/dataset.ts'

/** 28 × 28 pixels of handwritten digits. LeCun, Cortes, Burges: 60,000 to train on, 10,000 to test. */
export const mnist: DigitDataset = { kind: 'digits', id: 'mnist', params: {}, classes: 10, inputs: 784 }
