import type { PreflightLine } from '../../../shared/contract/exports.ts'
import type { Document, Section } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { sectionText } from '../../../shared/formats/section-text.ts'
import { checkSections } from '../checks/check-sections.ts'
import { found } from '../found.ts'
import type { ServicePorts } from '../service-ports.ts'

/** What a person should know before this document leaves: flags first, then what is unfinished, else that nothing is open. */
export async function preflight(
  ports: Pick<ServicePorts, 'store' | 'clock'>,
  application: Id,
): Promise<PreflightLine[]> {
  const { store } = ports
  const { document } = found(store.documents.get(application), 'application')
  const checked = await checkSections(ports, application)
  const findings = checked.flatMap(({ section, findings: inSection }) =>
    inSection.map(({ level, quote, why }) => ({
      level: level === 'flag' ? ('flag' as const) : ('warn' as const),
      message: `“${quote}”: ${why}`,
      section,
    })),
  )
  const lines = [
    ...findings,
    ...document.sections.flatMap(sectionLines),
    ...gapLines(document, store.pairings.get(application).gaps),
  ]
  const order = { flag: 0, warn: 1, ok: 2 }
  const sorted = lines.sort((one, other) => order[one.level] - order[other.level])
  return sorted.length > 0 ? sorted : [{ level: 'ok', message: 'Nothing is open.', section: null }]
}

function sectionLines(section: Section): PreflightLine[] {
  const notes = JSON.stringify(section.blocks).split('"kind":"note"').length - 1
  const { text } = sectionText(section)
  const warn = (message: string) => ({ level: 'warn' as const, message, section: section.id })
  return [
    ...(notes > 0
      ? [
          warn(
            `${named(section)} holds ${notes === 1 ? 'a note' : `${notes} notes`} to yourself, left out of the export.`,
          ),
        ]
      : []),
    ...(text.trim() === '' ? [warn(`${named(section)} has no answer yet.`)] : []),
    ...overLimit(section, text).map(warn),
  ]
}

function overLimit({ limit, heading }: Section, text: string): string[] {
  if (limit === null) return []
  const [size, most, unit] =
    'words' in limit
      ? [text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length, limit.words, 'words']
      : [text.length, limit.characters, 'characters']
  return size > most ? [`“${heading}” has ${size} ${unit}; the form takes ${most}.`] : []
}

function gapLines({ sections }: Document, gaps: readonly Id[]): PreflightLine[] {
  return sections
    .filter((section) => section.requirements.some((id) => gaps.includes(id)))
    .filter((section) => sectionText(section).text.trim() !== '')
    .map((section) => ({
      level: 'warn',
      message: `${named(section)} answers a requirement you marked as a gap.`,
      section: section.id,
    }))
}

const named = ({ heading }: Section) => (heading === '' ? 'A paragraph' : `“${heading}”`)
