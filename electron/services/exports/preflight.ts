import type { SectionCheck } from '../../../shared/contract/checks.ts'
import type { PreflightLine } from '../../../shared/contract/exports.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { checkSections } from '../checks/check-sections.ts'
import type { ServicePorts } from '../service-ports.ts'

const order: Readonly<Record<PreflightLine['level'], number>> = { flag: 0, warn: 1, ok: 2 }

/** What a person should know before this document leaves: flags first, then what is unfinished, else that nothing is open. What they vouch for comes last. */
export async function preflight(
  ports: Pick<ServicePorts, 'store' | 'clock'>,
  application: Id,
): Promise<PreflightLine[]> {
  const checks = await checkSections(ports, application)
  const open = checks.flatMap(openLines).sort((one, other) => order[one.level] - order[other.level])
  const nothing: PreflightLine = { level: 'ok', message: 'Nothing is open.', section: null }
  return [...(open.length > 0 ? open : [nothing]), ...checks.flatMap(vouchedLines)]
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
