import type { Document } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Pairing } from '../../../shared/domain/pair.ts'
import { sectionText } from '../../../shared/formats/plain/section-text.ts'
import { isWritten } from '../../../shared/kinds/is-written.ts'
import type { Store } from '../../store-ports.ts'
import { citedIn } from '../checks/cited-in.ts'
import { inlinesIn } from '../checks/inlines-in.ts'

/** What stands before a section: entries that the document has introduced by then, and how many sections tell of anything. */
export interface ToldBefore {
  readonly known: ReadonlySet<Id>
  readonly turn: number
}

/** By what the sections before a section cite, or by what is paired with them while they are empty: a post is introduced once in a document. */
export function toldBefore(
  store: Store,
  { document, section, pairing }: { readonly document: Document; readonly section: Id; readonly pairing: Pairing },
): ToldBefore {
  const before = document.sections.slice(
    0,
    document.sections.findIndex(({ id }) => id === section),
  )
  const told = before
    .map((one) => {
      if (!isWritten(one)) return pairedWith(pairing, one.requirements)
      const text = sectionText(one)
      return citedIn(inlinesIn(one, text, { start: 0, end: text.text.length }))
    })
    .filter((ids) => ids.length > 0)
  const known = told.flat().flatMap((id) => store.evidence.get(id)?.entry ?? [])
  return { known: new Set(known), turn: told.length }
}

const pairedWith = ({ pairs }: Pairing, requirements: readonly Id[]): Id[] =>
  pairs.flatMap(({ requirement, evidence }) => (requirements.includes(requirement) ? [evidence] : []))
