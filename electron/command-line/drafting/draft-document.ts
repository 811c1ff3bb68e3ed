import type { Document, DocumentKind } from '../../../shared/domain/document.ts'
import type { PostingReading } from '../../../shared/domain/posting.ts'
import { shortened } from '../../../shared/text/shortened.ts'
import { checkSection } from '../../services/checks/check-section.ts'
import { groundsFor } from '../../services/checks/grounds-for.ts'
import type { ServerChoice } from '../../services/drafts/server-choice.ts'
import { today } from '../../services/iso-time.ts'
import type { ServicePorts } from '../../services/service-ports.ts'
import type { Store } from '../../store-ports.ts'
import type { JobReading } from '../reading/read-job.ts'
import type { ChosenDocument } from './chosen-document.ts'
import { composedForJob } from './composed-for-job.ts'

/** Characters of a line of the person's that is named beside a gap or among what is left out. */
const longestNamed = 240

export interface DraftWish {
  readonly posting: JobReading
  readonly kind: DocumentKind
  /** Words in all; null for no limit. */
  readonly limit: number | null
  /** The model to ask; null for the composer alone. */
  readonly model: ServerChoice | null
  /** Tells how a model's draft goes. */
  readonly say: (line: string) => void
}

export interface Drafted {
  readonly document: Document
  /** What the document lacks and what a check of it finds. */
  readonly lines: readonly string[]
  /** Why a model did not write all that it was asked for; null when it did, or none was asked. */
  readonly problem: string | null
}

/** A document from the library's evidence, by the composer, or in a model's words where one is chosen. */
export async function draftDocument(ports: ServicePorts, wish: DraftWish): Promise<Drafted> {
  const { composed, choices } = composedForJob(ports, wish)
  const { document, problem } = wish.model
    ? await withModel(ports, { ...wish, choice: wish.model }, { composed, choices })
    : { document: composed.document, problem: null }
  return {
    document,
    lines: [...lacking(ports.store, { composed, choices }), ...findingLines(ports, wish.posting, document)],
    problem,
  }
}

async function withModel(
  ports: ServicePorts,
  { posting: job, limit: words, choice, say }: DraftWish & { choice: ServerChoice },
  by: ChosenDocument,
) {
  const { draftWithModel } = await import('./draft-with-model.ts')
  return await draftWithModel(ports, { choice, job, document: by.composed.document, choices: by.choices, words, say })
}

/** What a check of the written sentences against their citations finds; from the composer alone it should be nothing. */
function findingLines({ store, clock }: ServicePorts, posting: PostingReading, document: Document): string[] {
  const grounds = groundsFor(store.evidence.list(), store.entries.list())
  const texts = new Map(posting.requirements.map(({ id, text }) => [id, text]))
  const about = { company: posting.company ?? undefined, role: posting.role ?? undefined, today: today(clock) }
  const checked = document.sections.map((section) => {
    const requirement = section.requirements.flatMap((id) => texts.get(id) ?? []).join('\n') || undefined
    return checkSection(section, grounds, { ...about, requirement })
  })
  const labels = { flag: 'Flag', underline: 'Underlined', note: 'Note' }
  return checked.flatMap(({ findings }) =>
    findings.map(({ level, quote, why }) => `${labels[level]}: “${quote}” ${why}`),
  )
}

function lacking(store: Store, { composed, choices }: ChosenDocument): string[] {
  const { gaps, left, warnings } = composed
  const nearest = new Map(choices.map((choice) => [choice.requirement, choice.nearest]))
  const near = (id: string) => shortened(store.evidence.get(nearest.get(id) ?? '')?.text ?? '', longestNamed)
  return [
    ...warnings.map(({ message }) => `Warning: ${message}`),
    ...gaps.map(
      ({ id, text }) => `Gap: ${text}${near(id) ? ` (nearest, too little to draft with: “${near(id)}”)` : ''}`,
    ),
    ...left.map(
      ({ evidence, why }) =>
        `Left out (${why}): ${shortened(store.evidence.get(evidence)?.text ?? evidence, longestNamed)}`,
    ),
  ]
}
