import { parameterText } from '../../controls/parameterText.ts'
import { memberOf } from './catalogue.ts'
import type { ActivationSettings } from './fields.ts'
import { valuesOf } from './shown.ts'

/** The parameters of an activation as a caption says them: ` (α = 2)`; nothing where there are none. */
export const settingsText = (id: string, settings: ActivationSettings): string =>
  parameterText(memberOf(id).params, valuesOf(id, settings))
