import type { SectionCheck } from '../../../shared/contract/checks.ts'
import type { Document } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { found } from '../found.ts'
import { today } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'
import { citedIn } from './cited-in.ts'
import { companiesInPlay } from './companies-in-play.ts'
import { contentOf } from './content-of.ts'
import { groundsFor } from './grounds-for.ts'

type Ports = Pick<ServicePorts, 'store' | 'clock' | 'checker'>

/** What a check of each section of an application's stored document finds. */
export async function checkSections({ store, clock, checker }: Ports, id: Id): Promise<SectionCheck[]> {
  const application = found(store.applications.get(id), 'application')
  const { document } = found(store.documents.get(id), 'application')
  const posting = found(store.postings.get(application.posting), 'posting')
  const evidence = store.evidence.list()
  const entries = store.entries.list()
  const grounds = groundsFor(evidence, entries)
  const texts = new Map(posting.requirements.map((requirement) => [requirement.id, requirement.text]))
  const about = { company: posting.company ?? undefined, role: posting.role ?? undefined, today: today(clock) }
  const sections = document.sections.map((section) => {
    const requirement = section.requirements.flatMap((one) => texts.get(one) ?? []).join('\n') || undefined
    return { section, context: { ...about, requirement } }
  })
  return checker.check({
    sections,
    grounds: new Map(citedAnywhere(document).flatMap((one) => pairOf(grounds, one))),
    gaps: store.pairings.get(id).gaps,
    play: { ...companiesInPlay(store, application, grounds.values()), posting: posting.text },
    names: entries.flatMap(({ title, organisation }) => [title ?? [], organisation ?? []].flat()),
    frame: frameOf(document),
    entryOf: new Map(evidence.flatMap(({ id: item, entry }) => (entry === null ? [] : [[item, entry]]))),
  })
}

function citedAnywhere({ sections }: Document): Id[] {
  return citedIn(sections.flatMap(({ blocks }) => blocks.flatMap(contentOf)))
}

function pairOf<Value>(map: ReadonlyMap<Id, Value>, key: Id): [Id, Value][] {
  const value = map.get(key)
  return value === undefined ? [] : [[key, value]]
}

/** What the export prints that is no section: the title, and a letter's lines to its reader. */
function frameOf({ title, letter }: Document): string[] {
  return [title, ...(letter ? [...letter.recipient, letter.salutation, letter.closing] : [])]
}
