import type { Pairing } from '../../shared/domain/pair.ts'
import type { Posting } from '../../shared/domain/posting.ts'
import type { View } from '../app/navigation.ts'
import { Status, StatusSpace } from '../components/messages/status.tsx'
import type { WritingSession } from '../editor/writing-session.ts'
import { leftOut } from '../posting/left-out.ts'
import { SaveWord } from '../workspace/status/save-word.tsx'
import { WritingStatus } from '../workspace/status/writing-status.tsx'
import css from './view-footer.module.css'

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
      {open > 0 && <span>{open} open</span>}
      {view === 'posting' && <LeftOut posting={posting} />}
      <StatusSpace />
      <SaveWord session={session} />
    </>
  )
}

/** Under which headings nothing was taken as a requirement. */
function LeftOut({ posting }: { readonly posting: Posting }) {
  const headings = leftOut(posting)
  return headings.length > 0 && <span className={css.left}>Left out: {headings.join(', ')}</span>
}
