import { useMessages } from '../controls/messages.tsx'
import { languages, type Language } from '../i18n/index.ts'
import { Logo, RedoIcon, ThemeIcon, UndoIcon } from './icons.tsx'
import { labIds, type Lab } from './labs.ts'
import { preferences } from './preferences.ts'
import { ShareButton } from './ShareButton.tsx'
import { useStore } from './useStore.ts'

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

interface Props {
  readonly lab: Lab | null
  readonly language: Language
  readonly theme: Theme
}

/** The labs, undo and redo, language, theme and the link. */
export function Header({ lab, language, theme }: Props) {
  const { frame } = useMessages()
  return (
    <header className="header">
      <a className="skip" href="#main" onClick={skip}>
        {frame.skip}
      </a>
      <a className="brand" href="#/" aria-label={`${frame.name}, ${frame.home}`}>
        <Logo />
        <span>{frame.name}</span>
      </a>
      <nav aria-label={frame.labs.label}>
        {labIds.map((id) => (
          <a key={id} href={`#/${id}?v=1`} aria-current={lab?.id === id ? 'page' : undefined}>
            {frame.labs[id]}
          </a>
        ))}
      </nav>
      <div className="header-tools">
        {lab && <UndoRedo lab={lab} />}
        <select
          aria-label={frame.language}
          value={language}
          onChange={({ target }) => {
            preferences.getState().setLanguage(target.value as Language)
            lab?.store.getState().change({ lang: null })
          }}
        >
          {languages.map(({ id, name }) => (
            <option key={id} value={id} lang={id}>
              {name}
            </option>
          ))}
        </select>
        <ThemeButton lab={lab} theme={theme} />
        {lab && <ShareButton lab={lab} />}
      </div>
    </header>
  )
}

/** A link to #main would leave the lab's address, so the focus is moved by hand. */
function skip(event: React.MouseEvent) {
  event.preventDefault()
  const main = document.querySelector<HTMLElement>('main')
  main?.setAttribute('tabindex', '-1')
  main?.focus()
}

function ThemeButton({ lab, theme }: { lab: Lab | null; theme: Theme }) {
  const { frame } = useMessages()
  const next = themes[(themes.indexOf(theme) + 1) % themes.length]!
  return (
    <button
      className="button icon"
      aria-label={`${frame.theme.label}: ${frame.theme[theme]}`}
      title={`${frame.theme.label}: ${frame.theme[theme]}`}
      onClick={() => {
        preferences.getState().setTheme(next)
        lab?.store.getState().change({ theme: null })
      }}
    >
      <ThemeIcon theme={theme} />
    </button>
  )
}

function UndoRedo({ lab }: { lab: Lab }) {
  const { frame } = useMessages()
  const past = useStore(lab.store, (state) => state.past.length)
  const future = useStore(lab.store, (state) => state.future.length)
  const { undo, redo } = lab.store.getState()
  return (
    <>
      <button
        className="button icon"
        aria-label={frame.shortcuts.undo}
        title={frame.shortcuts.undo}
        disabled={past === 0}
        onClick={undo}
      >
        <UndoIcon />
      </button>
      <button
        className="button icon"
        aria-label={frame.shortcuts.redo}
        title={frame.shortcuts.redo}
        disabled={future === 0}
        onClick={redo}
      >
        <RedoIcon />
      </button>
    </>
  )
}
