import { outputMoments, type OutputMoments } from '../../../core/facts/outputMoments.ts'
import { saturatedShare } from '../../../core/facts/saturation.ts'
import { formatPercent } from '../../../controls/format.ts'
import type { Shown } from '../shown.ts'
import { useSetting } from '../store.ts'
import { latest } from './latest.ts'

const shareOf = latest(saturatedShare)
const momentsOf = latest(outputMoments)

/** The share of the normal input of now at which f is saturated. */
export function useSaturatedShare({ slope }: Pick<Shown, 'slope'>): number {
  return shareOf(slope, useSetting('mean'), useSetting('std'))
}

/** Mean and spread of what f makes of the normal input of now. */
export function useOutputMoments(f: Shown): OutputMoments {
  return momentsOf(f, useSetting('mean'), useSetting('std'))
}

/** 3.06 %; and 0 % or 100 % only where it is. */
export function shareText(share: number): string {
  if (share > 0 && share < 0.00005) return '< 0.01 %'
  if (share < 1 && share > 0.99995) return '> 99.99 %'
  return share === 0 || share === 1 ? formatPercent(share, 0) : formatPercent(share)
}
