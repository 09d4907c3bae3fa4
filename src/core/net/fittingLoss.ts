import { classLosses, losses } from '../losses/index.ts'

/** A loss from the outputs of a linear layer to the targets of a data set, and how many outputs it wants. */
export interface FittingLoss {
  readonly loss: string
  readonly outputs: number
}

/**
 * The loss asked for if it fits the data, else the usual one: of a logit for two classes, softmax and cross-entropy for
 * more, the mean squared error for numbers.
 * @param classes 0 for regression
 */
export function fittingLoss(id: string, classes: number): FittingLoss {
  const ofClasses = classLosses.find((one) => one.id === id)
  const domain = losses.find((one) => one.id === id)?.domain
  if (classes === 0) return { loss: domain === 'real' ? id : 'mse', outputs: 1 }
  if (ofClasses?.of === 'logits') return { loss: id, outputs: classes }
  if (classes > 2) return { loss: 'softmax-cross-entropy', outputs: classes }
  return { loss: domain === 'logit' ? id : 'bce-logits', outputs: 1 }
}
