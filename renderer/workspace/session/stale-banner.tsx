import { attempt } from '../../app/notices/toasts.ts'
import { Button } from '../../components/controls/button.tsx'
import { Banner } from '../../components/messages/banner.tsx'
import { useStorePart } from '../../components/store.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { takeIn } from './take-in.ts'

/** Two windows wrote the same document. Neither version is lost: the person says which one to go on with. */
export function StaleBanner({ session }: { readonly session: WritingSession }) {
  const stale = useStorePart(session.saver.state, (state) => (state.kind === 'stale' ? state.stored : null))
  if (!stale) return null
  return (
    <Banner
      acts={
        <>
          <Button onClick={() => takeIn(session, stale)}>Show the other version</Button>
          <Button look="primary" onClick={() => attempt(() => session.saver.keepMine())}>
            Keep this one
          </Button>
        </>
      }
    >
      This document was also changed in another window. Both versions are kept in the history.
    </Banner>
  )
}
