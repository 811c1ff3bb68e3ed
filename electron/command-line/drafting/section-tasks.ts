import type { Choice } from '../../../shared/composing/choosing/choose-evidence.ts'
import type { Document, Inline, Section } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { suspiciousLines } from '../../../shared/drafting/checking/suspicious-lines.ts'
import { sectionText } from '../../../shared/formats/plain/section-text.ts'
import { countWords } from '../../../shared/writing/count-words.ts'
import { mostAllowed } from '../../../shared/writing/most-allowed.ts'
import { maskedWithReader } from '../../services/details/masked-with-reader.ts'
import { offeredEvidence } from '../../services/drafts/model-material.ts'
import { offeredGrounds } from '../../services/drafts/offered-grounds.ts'
import { today } from '../../services/iso-time.ts'
import type { ServicePorts } from '../../services/service-ports.ts'
import type { JobReading } from '../reading/read-job.ts'
import type { SectionTask } from './model-sections.ts'

export interface TaskWish {
  readonly job: JobReading
  /** What the composer wrote, and from what. */
  readonly document: Document
  readonly choices: readonly Choice[]
  /** Words in all; null for no limit. */
  readonly words: number | null
}

/** What a model is asked for each section of the composer's document: to word what that cites. */
export function sectionTasks(ports: ServicePorts, wish: TaskWish): SectionTask[] {
  return wish.document.sections.map((section) => sectionTask(ports, wish, section))
}

function sectionTask(ports: ServicePorts, { job, document, choices, words }: TaskWish, section: Section): SectionTask {
  const { store, clock } = ports
  const cited = citedIn(section)
  const answered = section.requirements.length > 0 ? section.requirements : answeredBy(choices, cited)
  const requirements = job.requirements.filter(({ id }) => answered.includes(id)).map(({ text }) => text)
  const evidence = cited.flatMap((id) => {
    const item = store.evidence.get(id)
    if (!item) return []
    const entry = item.entry === null ? null : store.entries.get(item.entry)
    return [offeredEvidence(item, { entry, parent: item.parent === null ? null : store.evidence.get(item.parent) })]
  })
  const limit =
    words === null ? mostAllowed(section.limit) : { words: Math.max(1, countWords(sectionText(section).text)) }
  const { role, company } = job
  const bullets = section.blocks[0]?.kind === 'bulletList'
  const about = { role, company, limit, bullets, language: document.language }
  const task = { ...about, requirements, evidence, wish: 'draft' as const, instruction: '', current: '' }
  const context = {
    requirement: requirements.join('\n') || undefined,
    role: role ?? undefined,
    company: company ?? undefined,
    today: today(clock),
  }
  const offered = offeredGrounds(store, cited)
  const basics = maskedWithReader(store, job)
  return {
    section: { ...section, limit },
    material: { task, offered, context, suspicious: suspiciousLines(job), basics },
  }
}

/** A letter's paragraphs name no requirement: those count whose evidence they tell. */
function answeredBy(choices: readonly Choice[], cited: readonly Id[]): Id[] {
  return choices
    .filter(({ evidence }) => evidence.some(({ id }) => cited.includes(id)))
    .map(({ requirement }) => requirement)
}

function citedIn({ blocks }: Section): Id[] {
  const inlines: readonly Inline[] = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.content
    if (block.kind !== 'bulletList') return []
    return block.items.flatMap(({ content }) =>
      content.flatMap((inner) => (inner.kind === 'paragraph' ? inner.content : [])),
    )
  })
  const marks = inlines.flatMap((inline) => (inline.kind === 'text' ? inline.marks : []))
  return [...new Set(marks.flatMap((mark) => (mark.kind === 'citation' ? mark.evidence : [])))]
}
