/** So many milliseconds as people say it: 8.2 ms, 50 s, 5 min 26 s, 1 h 12 min. Units have the same signs in all languages. */
export function durationText(ms: number): string {
  if (!(ms >= 0) || !Number.isFinite(ms)) return '–'
  if (ms < 999.5) return `${Number(ms.toPrecision(ms < 100 ? 2 : 3))} ms`
  const seconds = ms / 1000
  if (seconds < 99.5) return `${Number(seconds.toPrecision(2))} s`
  const whole = Math.round(seconds)
  const minutes = Math.floor(whole / 60)
  if (minutes < 60) return `${minutes} min ${whole % 60} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
