import { applyProposal } from '../../../shared/composing/documents/apply-proposal.ts'
import { countedLength } from '../../../shared/composing/documents/counted-length.ts'
import type { Section } from '../../../shared/domain/document.ts'
import type { Limit } from '../../../shared/domain/limit.ts'
import type { ProposedSentence } from '../../../shared/domain/proposal.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { mostAllowed } from '../../../shared/writing/most-allowed.ts'
import type { LanguageModel } from '../../ports.ts'
import { modelDraft } from '../../services/drafts/model-draft.ts'
import type { ModelMaterial } from '../../services/drafts/model-material.ts'
import type { ServerChoice } from '../../services/drafts/server-choice.ts'
import { count } from '../output/count.ts'

export interface SectionTask {
  readonly section: Section
  readonly material: ModelMaterial
}

export interface ModelSections {
  readonly model: LanguageModel
  readonly choice: ServerChoice
  readonly tasks: readonly SectionTask[]
  readonly mark: string
  readonly say: (line: string) => void
}

export interface WrittenSections {
  readonly sections: readonly Section[]
  /** Why the model did not write them all; null when it did. */
  readonly problem: string | null
}

/**
 * Sections in a model's words. Flagged and uncited sentences are left out and told; where none is left the composer's text stays. When the model fails,
 * what it wrote so far is kept and the rest is the composer's; a failure before its first word is thrown.
 */
export async function modelSections({ model, choice, tasks, mark, say }: ModelSections): Promise<WrittenSections> {
  const sections: Section[] = []
  let written = 0
  let problem: string | null = null
  for (const { section, material } of tasks) {
    if (problem !== null || material.task.evidence.length === 0) {
      sections.push(section)
      continue
    }
    const sentences: ProposedSentence[] = []
    for await (const event of modelDraft({ model, choice, material, mark, mayAsk: () => {} })) {
      if (event.kind === 'sentence') sentences[event.index] = event.sentence
      if (event.kind === 'thought') sentences.length = Math.min(sentences.length, event.from)
      if (event.kind === 'gap') say(`Gap, says the model: ${event.text}`)
      if (event.kind === 'waiting') say(`${event.why}; waiting ${count(event.seconds, 'second')}.`)
      if (event.kind === 'warning') say(`Warning: ${event.message}`)
      if (event.kind !== 'end' || event.problem === null) continue
      if (written === 0 && sentences.length === 0) throw new VouchError(event.problem.code, event.problem.message)
      problem = event.problem.message
    }
    const kept = keptSentences(sentences, mostAllowed(section.limit), say)
    if (kept.length > 0) written += 1
    else if (problem === null)
      say(
        `The composer's text stands under “${section.heading || 'this paragraph'}”: no sentence of the model could be kept.`,
      )
    sections.push(
      kept.length === 0
        ? section
        : applyProposal({ ...section, blocks: [] }, { sentences: kept, bullets: material.task.bullets }),
    )
  }
  return { sections, problem }
}

function keptSentences(
  sentences: readonly ProposedSentence[],
  limit: Limit | null,
  say: (line: string) => void,
): ProposedSentence[] {
  const kept = sentences.filter((sentence) => {
    const why = reasonAgainst(sentence)
    if (why !== null) say(`Left out: “${sentence.text}” ${why}`)
    return why === null
  })
  while (limit && kept.length > 0 && countedLength(kept, limit) > ('words' in limit ? limit.words : limit.characters))
    say(`Left out: “${kept.pop()?.text}” It does not fit the limit.`)
  return kept
}

function reasonAgainst({ evidence, findings }: ProposedSentence): string | null {
  if (evidence.length === 0) return 'It cites no evidence that was offered.'
  return findings.find(({ level }) => level === 'flag')?.why ?? null
}
