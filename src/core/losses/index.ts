import type { ClassLoss } from '../define/classLoss.ts'
import type { Loss } from '../define/loss.ts'
import { bce } from './bce.ts'
import { bceLogits } from './bceLogits.ts'
import { crossEntropy } from './crossEntropy.ts'
import { mse } from './mse.ts'
import { softmaxCrossEntropy } from './softmaxCrossEntropy.ts'
import { sumSquaredError } from './sumSquaredError.ts'

export const losses: readonly Loss[] = [sumSquaredError, mse, bce, bceLogits]

export const classLosses: readonly ClassLoss[] = [crossEntropy, softmaxCrossEntropy]
