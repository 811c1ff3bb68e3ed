import type { Pairing } from '../../../../shared/domain/pair.ts'
import { api, queries } from '../../../api.ts'
import type { Act } from '../../../app/palette/acts-of-place.ts'
import type { WritingSession } from '../../../editor/writing-session.ts'
import { acceptTogether } from './accept-together.ts'
import { acceptableSections } from './acceptable-sections.ts'
import { draftTogether } from './draft-together.ts'
import { draftableSections } from './draftable-sections.ts'
import { writtenSections } from './written-sections.ts'

/** Drafting and accepting several sections at once, for the palette, where there is anything to do. */
export function togetherActs(session: WritingSession): readonly Act[] {
  const { application, counts, drafts } = session
  const pairing: Pairing | undefined = queries.getQueryData(api.matches.pairing.queryKey({ input: { application } }))
  const draftable = draftableSections({
    kind: session.kind.get(),
    shape: session.shape.get(),
    pairing: pairing ?? { pairs: [], gaps: [] },
    written: new Set(writtenSections(counts.get())),
    drafts: drafts.get(),
  })
  const acceptable = acceptableSections(drafts.get())
  return [
    ...(draftable.length === 0
      ? []
      : [{ name: 'Draft all sections that wait for it', run: () => void draftTogether(session, draftable) }]),
    ...(acceptable.length === 0
      ? []
      : [{ name: 'Accept all that is clean', run: () => acceptTogether(session, acceptable) }]),
  ]
}
