import type { SectionCheck } from '../../../shared/contract/checks.ts'
import type { Document } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Clock, Store } from '../../ports.ts'
import { found } from '../found.ts'
import { today } from '../iso-time.ts'
import { companiesInPlay } from './companies-in-play.ts'
import { groundsFor } from './grounds-for.ts'

/** What a check of each section of an application's stored document finds. The checks load when they are first needed. */
export async function checkSections({ store, clock }: { store: Store; clock: Clock }, id: Id): Promise<SectionCheck[]> {
  const application = found(store.applications.get(id), 'application')
  const { document } = found(store.documents.get(id), 'application')
  const posting = found(store.postings.get(application.posting), 'posting')
  const grounds = groundsFor(store.evidence.list(), store.entries.list())
  const texts = new Map(posting.requirements.map((requirement) => [requirement.id, requirement.text]))
  const { rememberedCheck } = await import('./remembered-check.ts')
  const { withNotes } = await import('./with-notes.ts')
  const checks: SectionCheck[] = []
  for (const section of document.sections) {
    const requirement = section.requirements.flatMap((one) => texts.get(one) ?? []).join('\n') || undefined
    const about = { company: posting.company ?? undefined, role: posting.role ?? undefined, today: today(clock) }
    checks.push(rememberedCheck(section, grounds, { ...about, requirement }))
    await turn()
  }
  const play = { ...companiesInPlay(store, application, grounds.values()), posting: posting.text }
  const names = store.entries.list().flatMap(({ title, organisation }) => [title ?? [], organisation ?? []].flat())
  return withNotes(checks, {
    sections: document.sections,
    gaps: store.pairings.get(id).gaps,
    play,
    names,
    frame: frameOf(document),
    entryOf: new Map(store.evidence.list().flatMap(({ id: item, entry }) => (entry === null ? [] : [[item, entry]]))),
  })
}

/** Lets a save that waits go first. */
const turn = () => new Promise<void>((resume) => setTimeout(resume))

/** What the export prints that is no section: the title, and a letter's lines to its reader. */
function frameOf({ title, letter }: Document): string[] {
  return [title, ...(letter ? [...letter.recipient, letter.salutation, letter.closing] : [])]
}
