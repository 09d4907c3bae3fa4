import type { ClassLoss } from '../define/classLoss.ts'
import type { Loss } from '../define/loss.ts'
import { bce } from './bce.ts'
import { bceLogits } from './bceLogits.ts'
import { crossEntropy } from './crossEntropy.ts'
import { exponential } from './exponential.ts'
import { focal } from './focal.ts'
import { hinge } from './hinge.ts'
import { huber } from './huber.ts'
import { klDivergence } from './klDivergence.ts'
import { labelSmoothing } from './labelSmoothing.ts'
import { logCosh } from './logCosh.ts'
import { logistic } from './logistic.ts'
import { mae } from './mae.ts'
import { mse } from './mse.ts'
import { poissonNll } from './poissonNll.ts'
import { quantile } from './quantile.ts'
import { smoothL1 } from './smoothL1.ts'
import { softmaxCrossEntropy } from './softmaxCrossEntropy.ts'
import { squaredHinge } from './squaredHinge.ts'
import { sumSquaredError } from './sumSquaredError.ts'

/** Losses of one number each: of a real prediction, of a probability, of a logit, of a score. */
export const losses: readonly Loss[] = [
  sumSquaredError,
  mse,
  mae,
  huber,
  smoothL1,
  logCosh,
  quantile,
  poissonNll,
  bce,
  focal,
  bceLogits,
  hinge,
  squaredHinge,
  logistic,
  exponential,
]

/** Losses of a prediction over classes. */
export const classLosses: readonly ClassLoss[] = [
  crossEntropy,
  softmaxCrossEntropy,
  labelSmoothing,
  klDivergence,
]
