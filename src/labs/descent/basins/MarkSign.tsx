export type SignKind = 'global' | 'minimum' | 'saddle' | 'maximum'

/** The sign of a stationary point, around (0, 0): a disc in a ring, a ring, a cross, a triangle. */
export function MarkSign({ kind }: { readonly kind: SignKind }) {
  return (
    <g className={`mark-sign ${kind}`}>
      {kind === 'saddle' && (
        <>
          <path className="under" d={cross} />
          <path d={cross} />
        </>
      )}
      {kind === 'maximum' && <path d="M0,-4.5L4.5,3.5H-4.5Z" />}
      {kind === 'minimum' && <circle r={3.5} />}
      {kind === 'global' && (
        <>
          <circle r={5.5} />
          <circle className="core" r={2.5} />
        </>
      )}
    </g>
  )
}

const cross = 'M-3.5,-3.5L3.5,3.5M-3.5,3.5L3.5,-3.5'
