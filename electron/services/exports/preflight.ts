import type { SectionCheck } from '../../../shared/contract/checks.ts'
import type { PreflightLine } from '../../../shared/contract/exports.ts'
import type { Document } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { boxText } from '../../../shared/formats/box-text.ts'
import { wholeLimitState } from '../../../shared/writing/limit-state.ts'
import { limitWords } from '../../../shared/writing/limit-words.ts'
import { checkSections } from '../checks/check-sections.ts'
import { found } from '../found.ts'
import type { ServicePorts } from '../service-ports.ts'

const order: Readonly<Record<PreflightLine['level'], number>> = { flag: 0, warn: 1, ok: 2 }

/** What a person should know before this document leaves: flags first, then what is unfinished, else that nothing is open. What they vouch for comes last. */
export async function preflight(
  ports: Pick<ServicePorts, 'store' | 'clock'>,
  application: Id,
): Promise<PreflightLine[]> {
  const checks = await checkSections(ports, application)
  const whole = wholeLines(found(ports.store.documents.get(application), 'application').document)
  const open = [...checks.flatMap(openLines), ...whole].sort((one, other) => order[one.level] - order[other.level])
  const nothing: PreflightLine = { level: 'ok', message: 'Nothing is open.', section: null }
  return [...(open.length > 0 ? open : [nothing]), ...checks.flatMap(vouchedLines)]
}

/** What there is to say of the limit of the whole; pages are counted beside the preview. */
function wholeLines({ sections, limit }: Document): PreflightLine[] {
  const state = limit && wholeLimitState(sections.map(boxText), limit, null)
  if (!state || (state.kind !== 'over' && state.kind !== 'under')) return []
  return [{ level: 'warn', message: `The document has ${limitWords(state)}.`, section: null }]
}

function openLines({ section, findings, remarks = [] }: SectionCheck): PreflightLine[] {
  return [
    ...findings.map(
      ({ level, quote, why, start }): PreflightLine => ({
        level: level === 'flag' ? 'flag' : 'warn',
        message: why.includes(quote) ? why : `“${quote}”: ${why}`,
        section,
        start,
      }),
    ),
    ...remarks.map(
      ({ message, kind }): PreflightLine => ({
        level: 'warn',
        message,
        section: kind === 'document' ? null : section,
      }),
    ),
  ]
}

function vouchedLines({ section, sentences }: SectionCheck): PreflightLine[] {
  return sentences
    .filter(({ status }) => status === 'vouched')
    .map(({ text, start, vouchedOn }) => ({
      level: 'ok',
      message: `“${text}”: vouched for by you${vouchedOn ? ` on ${vouchedOn}` : ''}, backed by no evidence.`,
      section,
      start,
    }))
}
