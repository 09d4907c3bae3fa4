/** What the descent lab says while walks are too long for the page. */
export const descentLong = {
  progress: 'Long walks',
  share: (percent: string) => `Walking on in the background: ${percent}`,
  cancel: 'Stop',
  cancelled: 'Stopped. What has been walked is shown; beyond it there are no numbers.',
  again: 'Walk on',
  failed: (reason: string) => `The long walks failed: ${reason}`,
  retry: 'Try again',
}
