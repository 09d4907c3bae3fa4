import type { DepthInput } from '../../../core/depth/depth.ts'
import { activationOf } from '../catalogue.ts'
import type { ActivationSettings } from '../fields.ts'
import { valuesOf } from '../shown.ts'

/** What the settings send through the layers; null while f is of a whole vector. */
export function depthInputOf(settings: ActivationSettings): DepthInput | null {
  const { f, init, initStd, depth, mean, std, seed } = settings
  if (activationOf(f) === null) return null
  return { activation: f, params: valuesOf(f, settings), init, initStd, layers: depth, mean, std, seed }
}
