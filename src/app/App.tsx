import { lazy, Suspense, useEffect } from 'react'
import { MessagesContext, useMessages } from '../controls/messages.tsx'
import { FigureWordsContext } from '../plot/figure/words.ts'
import { Boundary } from './Boundary.tsx'
import { Header } from './Header.tsx'
import type { Lab } from './labs.ts'
import { Notices } from './Notices.tsx'
import { Shortcuts } from './Shortcuts.tsx'
import { useLoadedMessages, usePage } from './usePage.ts'
import { useRoute, type Route } from './useRoute.ts'

const Home = lazy(async () => ({ default: (await import('./home/Home.tsx')).Home }))

/** The page: header, notices, and the room that the address names. */
export function App() {
  const [route, retry] = useRoute()
  const lab = route.at === 'lab' ? route.lab : null
  const { language, theme } = usePage(lab)
  const words = useLoadedMessages(language)
  if (words === null) return null
  return (
    <MessagesContext value={words}>
      <Title lab={lab} />
      <Header lab={lab} language={language} theme={theme} />
      <Notices />
      <FigureWordsContext value={words.controls.figure}>
        <Boundary key={lab?.id ?? route.at}>
          <Room route={route} retry={retry} />
        </Boundary>
      </FigureWordsContext>
      <Shortcuts lab={lab} />
    </MessagesContext>
  )
}

function Room({ route, retry }: { route: Route; retry: () => void }) {
  const { frame } = useMessages()
  switch (route.at) {
    case 'home':
      return (
        <Suspense fallback={<p className="room-note">{frame.loading}</p>}>
          <Home />
        </Suspense>
      )
    case 'lab':
      return (
        <Suspense fallback={<p className="room-note">{frame.loading}</p>}>
          <route.lab.Panel />
        </Suspense>
      )
    case 'loading':
      return <p className="room-note">{frame.loading}</p>
    case 'failed':
      return (
        <main className="room-note">
          <p role="alert">{frame.failed.lab(frame.labs[route.id])}</p>
          <button className="button" onClick={retry}>
            {frame.failed.retry}
          </button>
        </main>
      )
  }
}

function Title({ lab }: { lab: Lab | null }) {
  const { frame } = useMessages()
  useEffect(() => {
    document.title = lab ? `${frame.labs[lab.id]} · ${frame.name}` : `${frame.name}: ${frame.tagline}`
  }, [frame, lab])
  return null
}
