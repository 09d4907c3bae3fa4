/** What the track of a learning rate shows; the book's 1e-10 is typed. */
export const rateTrack = { min: 1e-4, max: 10, step: 0.01, scale: 'log' } as const
