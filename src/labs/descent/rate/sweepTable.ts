import type { FigureData } from '../../../plot/figure/data.ts'
import type { Picture } from './picture.ts'

/** Every run that was tried: whose, with which learning rate, and what came of it. */
export function sweepTable({ input, sweeps }: Picture): FigureData {
  return {
    columns: ['optimizer', 'learning rate', 'final f', 'lowest f', 'outcome'],
    rows: sweeps.flatMap(({ rates, final, lowest, outcomes }, k) =>
      Array.from(rates, (rate, i) => [input.walks[k]!.optimizer, rate, final[i]!, lowest[i]!, outcomes[i]!]),
    ),
  }
}
