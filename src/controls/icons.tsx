const paths = {
  reset: 'M4 4v4h4M4.6 8A6 6 0 1 1 4 12',
  stepBack: 'M13.5 4.5v11L6 10zM4.5 4.5v11',
  play: 'M6 4l10 6-10 6z',
  pause: 'M6 4.5h2.6v11H6zM11.4 4.5H14v11h-2.6z',
  step: 'M6.5 4.5v11L14 10zM15.5 4.5v11',
  end: 'M4 4.5v11l5.5-5.5zM10 4.5v11l5.5-5.5zM17 4.5v11',
  epochBack: 'M10 4.5v11L4.5 10zM16 4.5v11L10.5 10z',
  epoch: 'M4 4.5v11L9.5 10zM10 4.5v11l5.5-5.5z',
  copy: 'M7.5 7.5h8v8h-8zM12.5 7.5v-3h-8v8h3',
  check: 'M4.5 10.5l3.5 3.5 7.5-8',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
} as const

export type IconName = keyof typeof paths

/** Lines only, everything else is filled as well. */
const hollow: readonly IconName[] = ['reset', 'copy', 'check', 'close']

/** A small picture in the colour of the words around it; what it means is said by the button that holds it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" width={20} height={20} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill={hollow.includes(name) ? 'none' : 'currentColor'}
        stroke="currentColor"
        strokeWidth={hollow.includes(name) ? 1.7 : 1.3}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
