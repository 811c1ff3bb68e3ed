import type { SectionCheck } from '../../../shared/contract/checks.ts'
import type { PreflightLine } from '../../../shared/contract/exports.ts'
import type { Document } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { boxText } from '../../../shared/formats/plain/box-text.ts'
import { asQuoted } from '../../../shared/text/as-quoted.ts'
import { wholeLimitState } from '../../../shared/writing/limit-state.ts'
import { limitWords } from '../../../shared/writing/limit-words.ts'
import { missingContact } from '../../../shared/writing/missing-contact.ts'
import { checkSections } from '../checks/check-sections.ts'
import type { ServicePorts } from '../service-ports.ts'
import { leavingDocument } from './leaving-document.ts'
import { nameOf } from './name-of.ts'
import { pageCount } from './page-count.ts'

const order: Readonly<Record<PreflightLine['level'], number>> = { flag: 0, warn: 1, ok: 2 }

/**
 * What a person should know before this document leaves: flags first, then what is unfinished or missing, else that nothing is open; then how
 * many pages it takes and what the file will be called. What they vouch for comes last.
 */
export async function preflight(
  ports: Pick<ServicePorts, 'store' | 'clock' | 'checker' | 'settings' | 'typesetter'>,
  application: Id,
): Promise<PreflightLine[]> {
  const checks = await checkSections(ports, application)
  const document = leavingDocument(ports.store, application)
  const pages = await pageCount(ports, document)
  const open = [
    ...checks.flatMap(openLines),
    ...uncoveredLines(ports.store, application),
    ...contactLines(document),
    ...wholeLines(document, pages),
  ].sort((one, other) => order[one.level] - order[other.level])
  const nothing: PreflightLine = { level: 'ok', message: 'Nothing is open.', section: null }
  const name = await nameOf(ports, application, { author: document.author, kind: document.kind, extension: 'pdf' })
  return [
    ...(open.length > 0 ? open : [nothing]),
    ...pageLines(pages),
    { level: 'ok', message: `The file will be called “${name}”.`, section: null, place: 'name' },
    ...checks.flatMap(vouchedLines),
  ]
}

/** A section or a box of its own says itself that it is empty; what shares one, or stands somewhere in a letter, is left out silently where nothing covers it. */
function uncoveredLines(store: ServicePorts['store'], id: Id): PreflightLine[] {
  const application = store.applications.get(id)
  const posting = application && store.postings.get(application.posting)
  const document = store.documents.get(id)?.document
  if (!document || document.kind === 'statement' || !posting) return []
  const boxes = document.kind === 'answers' ? document.sections.map(({ requirements }) => requirements) : []
  const shared = new Set(boxes.filter((box) => box.length > 1).flat())
  const silent = boxes.some((box) => box.length > 0)
    ? posting.requirements.filter((one) => shared.has(one.id))
    : posting.requirements
  const { pairs, gaps } = store.pairings.get(id)
  const covered = new Set([...gaps, ...pairs.map(({ requirement }) => requirement)])
  const n = silent.filter((one) => !covered.has(one.id)).length
  if (n === 0) return []
  const said =
    n === 1
      ? '1 requirement has no evidence and is no gap yet.'
      : `${n} requirements have no evidence and are no gaps yet.`
  return [{ level: 'warn', message: said, section: null }]
}

function contactLines(document: Document): PreflightLine[] {
  const missing = missingContact(document)
  if (missing.length === 0) return []
  const all = new Intl.ListFormat('en', { type: 'conjunction' }).format(missing)
  const what = document.kind === 'letter' ? 'The letter' : 'The document'
  return [{ level: 'warn', message: `${what} does not give ${all}.`, section: null, place: 'contact' }]
}

/** What there is to say of the limit of the whole. */
function wholeLines({ sections, limit }: Document, pages: number | null): PreflightLine[] {
  const state = limit && wholeLimitState(sections.map(boxText), limit, pages)
  if (!state || (state.kind !== 'over' && state.kind !== 'under')) return []
  return [{ level: 'warn', message: `The document has ${limitWords(state)}.`, section: null, place: 'pages' }]
}

function pageLines(pages: number | null): PreflightLine[] {
  if (pages === null) return []
  const message = pages === 1 ? 'It takes 1 page.' : `It takes ${pages} pages.`
  return [{ level: 'ok', message, section: null, place: 'pages' }]
}

function openLines({ section, findings, remarks = [] }: SectionCheck): PreflightLine[] {
  return [
    ...findings.map(
      ({ level, quote, why, start }): PreflightLine => ({
        level: level === 'flag' ? 'flag' : 'warn',
        message: why.includes(quote) ? why : `${asQuoted(quote)}: ${why}`,
        section,
        start,
      }),
    ),
    ...remarks.map(({ message, kind, words }): PreflightLine => {
      const line = { level: 'warn', message } as const
      if (kind === 'frame') return { ...line, section: null, place: 'frame', words }
      return kind === 'document' ? { ...line, section: null, place: 'text' } : { ...line, section }
    }),
  ]
}

function vouchedLines({ section, sentences }: SectionCheck): PreflightLine[] {
  return sentences
    .filter(({ status }) => status === 'vouched')
    .map(({ text, start, vouchedOn }) => ({
      level: 'ok',
      message: `${asQuoted(text)}: vouched for by you${vouchedOn ? ` on ${vouchedOn}` : ''}, backed by nothing else.`,
      section,
      start,
    }))
}
