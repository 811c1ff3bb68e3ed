import { createPortal } from 'react-dom'
import type { DocumentKind } from '../../../shared/domain/document.ts'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Pairing } from '../../../shared/domain/pair.ts'
import { useStore } from '../../components/store.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { SectionFoot } from './section-foot.tsx'

interface SectionFeetProps {
  readonly session: WritingSession
  readonly kind: DocumentKind
  readonly pairing: Pairing
  readonly view: LibraryView
}

/** Renders each section's foot into the slot the editor keeps for it. They are widgets, no part of the document. */
export function SectionFeet({ session, kind, pairing, view }: SectionFeetProps) {
  const sections = useStore(session.shape)
  const slots = useStore(session.slots)
  return sections.map((section, at) => {
    const slot = slots.get(section.id)
    if (!slot) return null
    return createPortal(
      <SectionFoot
        {...{ session, kind, section, pairing, view }}
        frames={kind === 'letter' && (at === 0 || at === sections.length - 1)}
      />,
      slot,
      section.id,
    )
  })
}
