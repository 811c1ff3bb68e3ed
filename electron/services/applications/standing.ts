import { notesIn } from '../../../shared/applications/notes-in.ts'
import type { Standing } from '../../../shared/contract/applications.ts'
import type { SectionCheck } from '../../../shared/contract/checks.ts'
import type { Document } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { countDocument } from '../../../shared/formats/parts/count-document.ts'
import { sectionText } from '../../../shared/formats/plain/section-text.ts'
import { limitState } from '../../../shared/writing/limit-state.ts'
import { checkSections } from '../checks/check-sections.ts'
import { found } from '../found.ts'
import type { ServicePorts } from '../service-ports.ts'

type Ports = Pick<ServicePorts, 'store' | 'clock' | 'checker' | 'hash'>

interface Kept {
  /** The library's stamp when it was last looked at. */
  readonly library: string
  /** Stands for all that the standing depends on. */
  readonly read: string
  readonly standing: Promise<Standing>
}

/** How far applications' documents are, each checked again only when it, its pairs or the library changed. */
export function standings(ports: Ports): (id: Id) => Promise<Standing> {
  const kept = new Map<Id, Kept>()
  const everyone = sharedStamp(ports)
  return (id) => {
    const library = `${dayOf(ports)} ${ports.store.stamp()}`
    const known = kept.get(id)
    if (known?.library === library) return known.standing
    const read = `${everyone(library)} ${ownStamp(ports, id)}`
    const standing = known?.read === read ? known.standing : standingOf(ports, id)
    kept.set(id, { library, read, standing })
    return standing
  }
}

/** The day is part of what the checks read because open roles end today. */
const dayOf = ({ clock }: Ports) => Math.floor(clock.now() / 86_400_000)

/** What the checks of every application read, worked out once for each state of the library. */
function sharedStamp({ store, hash }: Ports): (library: string) => string {
  let [seen, stamp] = ['', '']
  return (library) => {
    if (library === seen) return stamp
    const names = store.applications.list().map(({ title, company, formerNames }) => [title, company, formerNames])
    const entries = store.entries.list().map((one) => [one.id, one.title, one.organisation, one.start, one.end])
    const evidence = store.evidence.list().map((one) => [one.id, one.text, one.entry])
    const day = library.split(' ')[0]
    stamp = hash.of(new TextEncoder().encode(JSON.stringify([day, names, entries, evidence])))
    seen = library
    return stamp
  }
}

function ownStamp({ store }: Ports, id: Id): string {
  const application = found(store.applications.get(id), 'application')
  const { revision, savedAt } = found(store.documents.get(id), 'application')
  const asked = store.postings.get(application.posting)?.requirements.map(({ text }) => text)
  return JSON.stringify([revision, savedAt, store.pairings.get(id).gaps, asked])
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
