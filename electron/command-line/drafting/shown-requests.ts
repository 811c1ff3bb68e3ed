import type { DocumentKind } from '../../../shared/domain/document.ts'
import { estimateTokens } from '../../../shared/drafting/budget/estimate-tokens.ts'
import { partsIn } from '../../../shared/drafting/masking/parts-in.ts'
import { fenceMark } from '../../services/drafts/fence-mark.ts'
import { type MaskedRequests, maskedRequests } from '../../services/drafts/masked-requests.ts'
import type { ServerChoice } from '../../services/drafts/server-choice.ts'
import type { ServicePorts } from '../../services/service-ports.ts'
import { count } from '../output/count.ts'
import type { JobReading } from '../reading/read-job.ts'
import { composedForJob } from './composed-for-job.ts'
import { sectionTasks } from './section-tasks.ts'

export interface ShownWish {
  readonly posting: JobReading
  readonly kind: DocumentKind
  /** Words in all; null for no limit. */
  readonly limit: number | null
  readonly model: ServerChoice
}

/** What a model would be sent for a posting, word for word but for the random word that fences it, with what is masked in it; sends nothing. */
export function shownRequests(ports: ServicePorts, { model: choice, ...wish }: ShownWish): string {
  const { composed, choices } = composedForJob(ports, wish)
  const { document } = composed
  const mark = fenceMark(ports, JSON.stringify(document))
  const sections = sectionTasks(ports, { job: wish.posting, document, choices, words: wish.limit })
    .filter(({ material }) => material.task.evidence.length > 0)
    .map(({ material }) => maskedRequests(material, choice, mark))
  const requests = sections.flatMap((one) => one.requests)
  const [first] = requests
  if (!first) return 'Nothing would be sent: nothing in the evidence answers any requirement.\n'
  const tokens = requests.reduce((sum, { system, prompt }) => sum + estimateTokens(system) + estimateTokens(prompt), 0)
  const head = `To ${choice.name} at ${choice.origin}: ${count(requests.length, 'request')} of about ${count(tokens, 'token')} in all; sentences that a check flags would go back once.`
  return [head, `Rules, in each request:\n\n${first.system}`, ...sections.flatMap(shown)]
    .join('\n\n-----\n\n')
    .concat('\n')
}

function shown({ requests, masking }: MaskedRequests): string[] {
  const prompts = requests.map(({ prompt }) => prompt)
  const masked = partsIn(masking.parts, prompts).map(
    ({ placeholder, value }) => `Masked: ${placeholder} stands for “${value}”, which stays here.`,
  )
  return prompts.map((prompt) => [...masked, ...(masked.length > 0 ? [''] : []), prompt].join('\n'))
}
