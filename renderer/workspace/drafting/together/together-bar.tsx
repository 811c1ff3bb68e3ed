import { useEffect } from 'react'
import type { Pairing } from '../../../../shared/domain/pair.ts'
import { Button } from '../../../components/controls/button.tsx'
import { useStore, useStorePart } from '../../../components/store.ts'
import type { SectionCount } from '../../../editor/sections/section-counts.ts'
import type { WritingSession } from '../../../editor/writing-session.ts'
import { acceptTogether } from './accept-together.ts'
import { acceptableSections } from './acceptable-sections.ts'
import { draftsLeft, draftTogether, stopDraftingTogether } from './draft-together.ts'
import { draftableSections } from './draftable-sections.ts'
import css from './together-bar.module.css'
import { writtenSections } from './written-sections.ts'

/** As one value, so that typing in a section that has words already renders nothing here. */
const writtenOf = (counts: ReadonlyMap<string, SectionCount>): string => writtenSections(counts).join(' ')

/** Drafts every section that waits for it, and accepts all that is clean, where there are two or more; nothing otherwise. */
export function TogetherBar({ session, pairing }: { readonly session: WritingSession; readonly pairing: Pairing }) {
  const kind = useStore(session.kind)
  const shape = useStore(session.shape)
  const drafts = useStore(session.drafts)
  const written = new Set(useStorePart(session.counts, writtenOf).split(' '))
  const left = useStore(draftsLeft)
  // Nothing is drafted for an application that was left.
  useEffect(() => stopDraftingTogether, [])
  const draftable = draftableSections({ kind, shape, pairing, written, drafts })
  const acceptable = acceptableSections(drafts)
  if (left > 0)
    return (
      <p className={css.bar}>
        <span>Drafting, {left} to go…</span>
        <Button small onClick={stopDraftingTogether}>
          Stop
        </Button>
      </p>
    )
  if (draftable.length < 2 && acceptable.length < 2) return null
  return (
    <p className={css.bar}>
      {draftable.length > 1 && (
        <Button small onClick={() => draftTogether(session, draftable)}>
          Draft {draftable.length} sections
        </Button>
      )}
      {acceptable.length > 1 && (
        <Button small onClick={() => acceptTogether(session, acceptable)}>
          Accept {acceptable.length} proposals
        </Button>
      )}
    </p>
  )
}
