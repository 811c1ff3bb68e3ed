import { notesIn } from '../../../shared/applications/notes-in.ts'
import type { Standing } from '../../../shared/contract/applications.ts'
import type { SectionCheck } from '../../../shared/contract/checks.ts'
import type { Document } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { countDocument } from '../../../shared/formats/count-document.ts'
import { sectionText } from '../../../shared/formats/section-text.ts'
import { limitState } from '../../../shared/writing/limit-state.ts'
import { checkSections } from '../checks/check-sections.ts'
import { found } from '../found.ts'
import type { ServicePorts } from '../service-ports.ts'

type Ports = Pick<ServicePorts, 'store' | 'clock' | 'hash'>

/** How far applications' documents are, each checked again only when it, its pairs or the library changed. */
export function standings(ports: Ports): (id: Id) => Promise<Standing> {
  const kept = new Map<Id, { readonly stamp: string; readonly standing: Promise<Standing> }>()
  return (id) => {
    const stamp = stampOf(ports, id)
    const known = kept.get(id)
    if (known?.stamp === stamp) return known.standing
    const standing = standingOf(ports, id)
    kept.set(id, { stamp, standing })
    return standing
  }
}

/** What the checks read; the day is part of it because open roles end today. */
function stampOf({ store, clock, hash }: Ports, id: Id): string {
  const application = found(store.applications.get(id), 'application')
  const { revision, savedAt } = found(store.documents.get(id), 'application')
  const read = {
    day: Math.floor(clock.now() / 86_400_000),
    gaps: store.pairings.get(id).gaps,
    asked: store.postings.get(application.posting)?.requirements.map(({ text }) => text),
    names: store.applications.list().map(({ title, company, formerNames }) => [title, company, formerNames]),
    entries: store.entries.list().map((one) => [one.id, one.title, one.organisation, one.start, one.end]),
    evidence: store.evidence.list().map((one) => [one.id, one.text, one.entry]),
  }
  return `${revision} ${savedAt} ${hash.of(new TextEncoder().encode(JSON.stringify(read)))}`
}

async function standingOf(ports: Ports, id: Id): Promise<Standing> {
  const { document } = found(ports.store.documents.get(id), 'application')
  return counted(document, await checkSections(ports, id))
}

function counted(document: Document, checks: readonly SectionCheck[]): Standing {
  const findings = checks.flatMap((check) => check.findings)
  const level = (name: string) => findings.filter((one) => one.level === name).length
  const sentences = checks.flatMap((check) => check.sentences)
  const claims = (status: string) => sentences.filter((one) => one.status === status).length
  const texts = document.sections
    .map((section) => ({ section, text: sectionText(section).text }))
    .filter(({ section, text }) => !section.whenWritten || text.trim() !== '')
  const over = texts.filter(({ section, text }) => section.limit && limitState(text, section.limit).kind === 'over')
  return {
    words: countDocument(document).words,
    written: texts.filter(({ text }) => text.trim() !== '').length,
    sections: texts.length,
    flags: claims('flagged'),
    uncited: claims('uncited'),
    underlines: level('underline'),
    notes: document.sections.flatMap(notesIn).length,
    remarks: level('note') + over.length,
  }
}
