import type { DocumentLimit } from '../../../shared/domain/limit.ts'
import { limitState } from '../../../shared/writing/limit-state.ts'
import { useStorePart } from '../../components/store.ts'
import type { SectionCount } from '../../editor/sections/section-counts.ts'
import { setSections } from '../../editor/sections/set-section.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import css from './limit.module.css'
import { LimitDialog } from './limit-dialog.tsx'
import { LimitText } from './limit-text.tsx'

interface SectionLimitProps {
  readonly session: WritingSession
  readonly count: SectionCount
}

/** How full a section is, and where its limit is set. */
export function SectionLimit({ session, count }: SectionLimitProps) {
  const { section, text, words } = count
  const open = useStorePart(session.dialog, (now) => now?.kind === 'section-limit' && now.section === section.id)
  const { limit, heading, id } = section
  const set = (next: DocumentLimit | null) => {
    if (next === null || !('pages' in next)) setSections(session, new Map([[id, { limit: next }]]))
  }
  return (
    <>
      <button
        type="button"
        className={css.button}
        title="Set the limit"
        onClick={() => session.dialog.set({ kind: 'section-limit', section: id })}
      >
        {limit ? <LimitText state={limitState(text, limit)} /> : words === 1 ? '1 word' : `${words} words`}
      </button>
      {open && (
        <LimitDialog
          title={heading === '' ? 'Limit of this paragraph' : `Limit of “${heading}”`}
          limit={limit}
          onSet={set}
          onClose={() => session.dialog.set(null)}
        />
      )}
    </>
  )
}
