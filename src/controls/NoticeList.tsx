import type { ReactNode } from 'react'
import { Icon } from './icons.tsx'
import { useMessages } from './messages.tsx'

export interface NoticeItem {
  readonly id: string | number
  readonly content: ReactNode
  readonly tone?: 'plain' | 'warning'
}

export interface NoticeListProps {
  readonly notices: readonly NoticeItem[]
  readonly onDismiss?: (id: NoticeItem['id']) => void
}

/** What the page has to say, read out when it appears. The live region is always there, so that it is heard. */
export function NoticeList({ notices, onDismiss }: NoticeListProps) {
  const words = useMessages().frame.notices
  return (
    <div className="notices" role="status" aria-label={words.label}>
      {notices.map(({ id, content, tone = 'plain' }) => (
        <div key={id} className={`notice ${tone}`}>
          <div className="notice-content">{content}</div>
          {onDismiss && (
            <button
              type="button"
              className="button quiet"
              aria-label={words.dismiss}
              title={words.dismiss}
              onClick={() => onDismiss(id)}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
      ))}
    </div>
  )
}
