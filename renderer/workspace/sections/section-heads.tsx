import { createPortal } from 'react-dom'
import { useStore, useStorePart } from '../../components/store.ts'
import { StarLine } from '../../editor/star/star-line.tsx'
import type { WritingSession } from '../../editor/writing-session.ts'

/**
 * Renders what stands under a section's heading into the slot the editor keeps for it. Only where there is something: React listens for every
 * kind of event in each place that it renders to, some 150 of them.
 */
export function SectionHeads({ session }: { readonly session: WritingSession }) {
  const heads = useStore(session.heads)
  const marked = useStorePart(session.counts, (counts) =>
    [...counts].flatMap(([id, { star }]) => (star ? [id] : [])).join('\n'),
  )
  return marked.split('\n').map((id) => {
    const slot = heads.get(id)
    return slot && createPortal(<Head session={session} id={id} />, slot, id)
  })
}

function Head({ session, id }: { readonly session: WritingSession; readonly id: string }) {
  const shares = useStorePart(session.counts, (counts) => counts.get(id)?.star ?? null)
  return shares && <StarLine shares={shares} />
}
