import { optimizers } from '../../../core/optimizers/index.ts'
import type { DescentSettings } from '../fields.ts'
import { change, follow, store } from '../store.ts'

/** What holds while the optimizer has no learning rate of its own. */
export function defaultRate(id: string): number {
  return store.getState().settings.lr ?? optimizers.find((one) => one.id === id)!.params['lr']!.default
}

/** Gives an optimizer a learning rate, and looks at it. @param done false while a drag goes on */
export function setRate(id: string, lr: number, done: boolean): void {
  follow({ run: id })
  change({ [`${id}.lr`]: lr === defaultRate(id) ? null : lr } as Partial<DescentSettings>, done)
}
