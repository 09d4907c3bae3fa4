/** Far outside every picture, yet finite, as scales want it. */
export const far = 1e9

/** Where a handle stands: one at a place that has no value stays within reach, on the axis. */
export const drawable = (value: number) => (Number.isFinite(value) ? Math.min(Math.max(value, -far), far) : 0)
