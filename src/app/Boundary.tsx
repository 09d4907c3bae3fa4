import { Component, type ReactNode } from 'react'
import { MessagesContext } from '../controls/messages.tsx'

/** Catches what a room throws while it draws, says so, and keeps the header usable. */
export class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  static override contextType = MessagesContext
  declare context: React.ContextType<typeof MessagesContext>
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    const words = this.context?.frame.failed
    return (
      <main className="room-note">
        <p role="alert">{words?.crashed}</p>
        <button className="button" onClick={() => this.setState({ failed: false })}>
          {words?.retry}
        </button>
      </main>
    )
  }
}
