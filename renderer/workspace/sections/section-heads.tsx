import { createPortal } from 'react-dom'
import { useStore, useStorePart } from '../../components/store.ts'
import { StarLine } from '../../editor/star/star-line.tsx'
import type { WritingSession } from '../../editor/writing-session.ts'

/** Renders what stands under each section's heading into the slot the editor keeps for it. */
export function SectionHeads({ session }: { readonly session: WritingSession }) {
  const heads = useStore(session.heads)
  return [...heads].map(([id, slot]) => createPortal(<Head session={session} id={id} />, slot, id))
}

function Head({ session, id }: { readonly session: WritingSession; readonly id: string }) {
  const shares = useStorePart(session.counts, (counts) => counts.get(id)?.star ?? null)
  return shares && <StarLine shares={shares} />
}
