import { Component, type ReactNode } from 'react'
import { Button } from '../../components/controls/button.tsx'
import { EmptyState } from '../../components/messages/empty-state.tsx'
import { noteCrash } from '../../connection/note-crash.ts'
import { place } from '../navigation.ts'

/** From its first screen on: the place that broke may break again. */
function loadAgain(): void {
  place.set(null)
  location.reload()
}

/** Catches a defect in a screen and offers the way back. What was saved is not touched by it. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidCatch(error: unknown) {
    console.error(error)
    noteCrash(error)
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <EmptyState
        title="This screen stopped working"
        acts={
          <Button look="primary" onClick={loadAgain}>
            Load it again
          </Button>
        }
      >
        Your library and your documents are stored; nothing that was saved is lost.
      </EmptyState>
    )
  }
}
