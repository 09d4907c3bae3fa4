import { useMessages } from '../controls/messages.tsx'
import type { Messages } from '../i18n/index.ts'
import { dismiss, notices, type ShownNotice } from '../state/notices.ts'
import { useStore } from './useStore.ts'

/** Sentences of one link that are shown at once. */
const most = 5

/** What the page has to say, each until it is dismissed. */
export function Notices() {
  const { frame } = useMessages()
  const shown = useStore(notices, (state) => state.shown)
  return (
    <div className="notices" role="status" aria-label={frame.notices.label}>
      {shown.map((notice) => (
        <div className="notice" key={notice.id}>
          <div>{sentences(notice, frame)}</div>
          <button className="button" onClick={() => dismiss(notice.id)}>
            {frame.notices.dismiss}
          </button>
        </div>
      ))}
    </div>
  )
}

function sentences(notice: ShownNotice, frame: Messages['frame']) {
  switch (notice.kind) {
    case 'storage':
      return frame.notices.storage
    case 'worker-restarted':
      return frame.notices.workerRestarted(notice.step)
    case 'link':
      return (
        <>
          {frame.notices.inLink(notice.notices.length)}
          <ul>
            {notice.notices.slice(0, most).map(({ key, given, used, reason }) => (
              <li key={key}>{frame.reasons[reason](key, given, used)}</li>
            ))}
            {notice.notices.length > most && <li>{frame.notices.more(notice.notices.length - most)}</li>}
          </ul>
        </>
      )
  }
}
