const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.75,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

/** A ball in the valley of a curve. */
export function Logo() {
  return (
    <svg width="26" height="22" viewBox="0 0 26 22" aria-hidden="true">
      <path d="M2 3c3 0 3.5 14 9 14S18 6 24 6" {...stroke} strokeWidth={2.25} />
      <circle cx="11" cy="12.6" r="2.9" fill="var(--accent)" />
    </svg>
  )
}

export function UndoIcon() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5.5 3 2.5 6l3 3M3 6h6.2a4 4 0 0 1 0 8H6" {...stroke} />
    </svg>
  )
}

export function RedoIcon() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="m10.5 3 3 3-3 3M13 6H6.8a4 4 0 0 0 0 8H10" {...stroke} />
    </svg>
  )
}

/** A half-filled disc follows the system; a sun is light; a moon is dark. */
export function ThemeIcon({ theme }: { theme: 'system' | 'light' | 'dark' }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {theme === 'system' && (
        <>
          <circle cx="8" cy="8" r="6" {...stroke} />
          <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" />
        </>
      )}
      {theme === 'light' && (
        <>
          <circle cx="8" cy="8" r="3" {...stroke} />
          <path
            d="M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3.1 3.1l1 1M11.9 11.9l1 1M3.1 12.9l1-1M11.9 4.1l1-1"
            {...stroke}
          />
        </>
      )}
      {theme === 'dark' && <path d="M13.5 9.8A6 6 0 0 1 6.2 2.5a6 6 0 1 0 7.3 7.3Z" {...stroke} />}
    </svg>
  )
}
