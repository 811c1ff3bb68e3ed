import type { OpinionEvent } from '../../../shared/contract/checks.ts'
import type { Sending } from '../../../shared/contract/drafts.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { OfferedEvidence } from '../../../shared/drafting/asking/drafting-task.ts'
import type { ModelMessages } from '../../../shared/drafting/asking/model-messages.ts'
import { opinionLine } from '../../../shared/drafting/judging/opinion-line.ts'
import { opinionMessages } from '../../../shared/drafting/judging/opinion-messages.ts'
import { type Masking, maskingFor, noMasking } from '../../../shared/drafting/masking/masking.ts'
import { answerLines } from '../../../shared/drafting/reading/answer-lines.ts'
import { withoutKey } from '../../../shared/drafting/servers/without-key.ts'
import type { Store } from '../../store-ports.ts'
import { maskedOf } from '../details/basics-of.ts'
import { agreedTo, allowedModel, refuseWhereForbidden, rememberAsked, sendingOf } from '../drafts/allowed-model.ts'
import { fenceMark } from '../drafts/fence-mark.ts'
import { offeredEvidence } from '../drafts/model-material.ts'
import type { ServerChoice } from '../drafts/server-choice.ts'
import { found } from '../found.ts'
import type { ServicePorts } from '../service-ports.ts'

interface Asked {
  readonly application: Id
  readonly claims: readonly { readonly text: string; readonly evidence: readonly Id[] }[]
}

/** One claim's request; `offered` are the words of its evidence by id. */
interface Question {
  readonly messages: ModelMessages
  readonly offered: ReadonlyMap<Id, string>
}

interface Prepared {
  readonly choice: ServerChoice
  readonly masking: Masking
  readonly questions: readonly Question[]
}

const answerTokens = 200

/** What would be sent for a second opinion, one request for each claim; sends nothing. */
export async function opinionSending(ports: ServicePorts, asked: Asked): Promise<Sending> {
  const { choice, masking, questions } = await prepared(ports, asked)
  return sendingOf(ports, choice, { requests: questions.map(({ messages }) => messages), masking, answerTokens })
}

/**
 * The connected model's say on each claim, one after the other. What it cannot show in the evidence's own words counts as unread. Never
 * throws what a person can act on: the last event carries it, and what came before stays.
 */
export async function* secondOpinion(
  ports: ServicePorts,
  asked: Asked,
  signal?: AbortSignal,
): AsyncGenerator<OpinionEvent, void, void> {
  const material = await prepared(ports, asked)
  agreedTo(ports, material.choice)
  rememberAsked(ports, asked.application)
  try {
    const mayAsk = () => refuseWhereForbidden(found(ports.store.applications.get(asked.application), 'application'))
    for (const [index, question] of material.questions.entries()) {
      mayAsk()
      yield* opinionOn(ports, material, { index, question, mayAsk, signal })
    }
    yield { kind: 'end', problem: null }
  } catch (error) {
    if (!(error instanceof VouchError)) throw error
    yield { kind: 'end', problem: { code: error.code, message: error.message } }
  }
}

interface Turn {
  readonly index: number
  readonly question: Question
  readonly mayAsk: () => void
  readonly signal: AbortSignal | undefined
}

/** The first line that can be believed is the answer. */
async function* opinionOn(
  { model }: ServicePorts,
  { choice, masking }: Prepared,
  { index, question, mayAsk, signal }: Turn,
): AsyncGenerator<OpinionEvent> {
  const said: string[] = []
  const lines = answerLines(() => said.splice(0))
  const request = { ...question.messages, model: choice.name, answerTokens, mayAsk, signal }
  let cut = false
  for await (const event of model.write(choice.server, request)) {
    cut ||= event.kind === 'warning'
    if (event.kind === 'text') said.push(...lines.push(event.text))
    if (event.kind === 'waiting') yield { kind: 'waiting', seconds: event.seconds, why: event.why }
  }
  const all = [...said, ...lines.end()].map((line) => withoutKey(line, choice.server.key))
  const [opinion] = all.flatMap((line) => opinionLine(masking.restore(line), question.offered) ?? [])
  // Of evidence that a server read in part nothing can be said.
  yield opinion && !cut ? { kind: 'opinion', index, ...opinion } : { kind: 'unread', index }
}

async function prepared(ports: ServicePorts, { application, claims }: Asked): Promise<Prepared> {
  const { store } = ports
  const choice = await allowedModel(ports, found(store.applications.get(application), 'application'))
  const mark = fenceMark(ports, claims.map(({ text }) => text).join('\n'))
  const tasks = claims.map(({ text, evidence }) => ({
    claim: text,
    evidence: evidence.map((id) => offered(store, id)),
  }))
  const plain = tasks.map((task) => opinionMessages(task, mark))
  const basics = maskedOf(store)
  const prompts = plain.map(({ prompt }) => prompt)
  const masking = choice.server.local ? noMasking : maskingFor(prompts, basics)
  const questions = plain.map(({ system, prompt }, at) => ({
    messages: { system, prompt: masking.mask(prompt) },
    offered: new Map((tasks[at]?.evidence ?? []).map(({ id, text }) => [id, text])),
  }))
  return { choice, masking, questions }
}

function offered(store: Store, id: Id): OfferedEvidence {
  const item = found(store.evidence.get(id), 'evidence')
  const entry = item.entry === null ? null : store.entries.get(item.entry)
  return offeredEvidence(item, { entry, parent: item.parent === null ? null : store.evidence.get(item.parent) })
}
