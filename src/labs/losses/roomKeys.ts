import { choice, number, optionalList, optionalNumber } from '../../experiment/field.ts'
import { limits } from '../../experiment/limits.ts'
import { real, sequence } from '../../experiment/notation.ts'

const { rows, classes, cell, delta, logit, batch } = limits.losses

/** The keys of the rooms that are opened on demand. */
export const roomKeys = {
  /** The batch on the bench, a row for each example: logits, or probabilities. Absent: the room's own example. */
  table: optionalList(sequence(real(cell), classes), { ...rows, separator: ';' }),
  /** The right class of each row. Absent: those of the room's own example. */
  targets: optionalList(real({ min: 0, max: classes.max - 1, integer: true }), rows),
  /** What the table holds. */
  from: choice(['logits', 'probabilities'], 'logits'),
  /** How the targets are handed to the loss. */
  format: choice(['onehot', 'labels'], 'onehot'),
  reduce: choice(['mean', 'sum'], 'mean'),
  /** What the logarithm is kept from 0 by. */
  delta: number({ ...delta, default: 1e-7 }),
  /** The logit before the sigmoid. */
  z: number({ ...logit, default: -8 }),
  /** The class that the sigmoid should answer. */
  label: choice(['1', '0'], '1'),
  /** Absent: the room's own. */
  lr: optionalNumber(limits.learningRate),
  /** Examples in the batch. */
  n: number({ ...batch, integer: true, default: 32 }),
}
