import type { Pairing } from '../../shared/domain/pair.ts'
import type { Posting } from '../../shared/domain/posting.ts'
import type { View } from '../app/navigation.ts'
import { Status, StatusSpace } from '../components/status.tsx'
import type { WritingSession } from '../editor/writing-session.ts'
import { SaveWord } from '../workspace/save-word.tsx'
import { WritingStatus } from '../workspace/writing-status.tsx'

interface ViewFooterProps {
  readonly view: View
  readonly session: WritingSession
  readonly posting: Posting
  readonly pairing: Pairing
  readonly open: number
}

/** The status bar of each view of an application. */
export function ViewFooter({ view, session, posting, pairing, open }: ViewFooterProps) {
  if (view === 'write') return <WritingStatus session={session} open={open} />
  const all = posting.requirements.length
  return (
    <>
      <Status tone="accent">{all === 1 ? '1 requirement' : `${all} requirements`}</Status>
      {pairing.gaps.length > 0 && (
        <Status tone="red">{pairing.gaps.length === 1 ? '1 gap' : `${pairing.gaps.length} gaps`}</Status>
      )}
      {open > 0 && <span>{open} uncovered</span>}
      <StatusSpace />
      <SaveWord session={session} />
    </>
  )
}
