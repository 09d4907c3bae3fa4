import type { LabStatus } from '../../../controls/LabLayout.tsx'
import type { Frame } from '../../../worker/layout.ts'

/** Whether the losses and accuracies of a frame are those of its step. */
export const isExact = ({ step, evaluation }: Pick<Frame, 'step' | 'evaluation'>): boolean =>
  evaluation?.step === step

/**
 * What the page calls the state of a run.
 * @param patient a rest counts only once its step has been evaluated; a pause that the reader asked for counts at once
 */
export function statusOf(frame: Pick<Frame, 'step' | 'evaluation' | 'status'>, patient: boolean): LabStatus {
  const resting = frame.status === 'paused' || frame.status === 'done'
  return resting && patient && !isExact(frame) ? 'loading' : frame.status
}
