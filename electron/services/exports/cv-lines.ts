import type { Document, DocumentBlock } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { withoutNotes } from '../../../shared/formats/leaving/without-notes.ts'
import { resumeOf } from '../../../shared/importing/json-resume/resume-of.ts'
import { standardPart } from '../../../shared/importing/json-resume/to-json-resume.ts'
import type { Store } from '../../store-ports.ts'
import { citedIn } from '../checks/cited-in.ts'
import { basicsOf } from '../details/basics-of.ts'
import { libraryView } from '../library/library-view.ts'
import { statesEntry } from '../library/states-entry.ts'

/**
 * The lines of the CV that a document cites, under their entries and with the writer's contact, as the text of a JSON Resume v1 file
 * (jsonresume.org/schema) without anything of Vouch's own. Fails with `output-failed` when it cites none.
 */
export function cvLines(store: Store, document: Document): { text: string; warnings: string[] } {
  const cited = citedEvidence(document)
  const { entries, evidence } = libraryView(store)
  const used = evidence.filter(({ id }) => cited.has(id))
  if (used.length === 0)
    throw new VouchError(
      'output-failed',
      'The document cites no line of your CV, so there is none to save; cite evidence in it first.',
    )
  const under = new Set(used.map(({ entry }) => entry))
  const lines = statesEntry(store)
  const { basics, warnings } = basicsOf(store)
  const resume = resumeOf({
    basics,
    entries: entries.filter(({ id }) => under.has(id)),
    evidence: used.filter(({ id }) => !lines.has(id)),
    skills: [],
  })
  const text = JSON.stringify({ ...standardPart(resume), meta: { version: 'v1.0.0' } }, null, 2)
  return { text: `${text}\n`, warnings: warnings.map(({ message }) => message) }
}

/** What is cited by words that leave. */
function citedEvidence(document: Document): ReadonlySet<Id> {
  return new Set(withoutNotes(document).sections.flatMap(({ blocks }) => blocks.flatMap(citedInBlock)))
}

function citedInBlock(block: DocumentBlock): Id[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return citedIn(block.content)
  if (block.kind === 'quote') return block.content.flatMap(citedInBlock)
  return block.items.flatMap(({ content }) => content.flatMap(citedInBlock))
}
