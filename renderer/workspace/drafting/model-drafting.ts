import type { DraftEvent } from '../../../shared/contract/drafts.ts'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import type { DraftingWish } from '../../../shared/drafting/asking/wishes.ts'
import { client } from '../../api.ts'
import { problemSentence } from '../../app/notices/problem-sentence.ts'
import { announce } from '../../components/messages/live-region.tsx'
import { type Draft, type DraftSentence, isFlagged } from '../../editor/draft.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { type SendingAsk, sendOrShow } from '../model/sending-shown.ts'
import { pairingStored } from '../pairing/pairing-acts.ts'
import { askedDraft, beginDraft, changeDraft, textOf } from './draft-store.ts'
import { onArrival } from './on-arrival.ts'
import { forgetRejected } from './rejected.ts'
import { beginModel } from './running-models.ts'

/** What a person asks a model for in one section. */
export interface ModelAsking {
  readonly session: WritingSession
  readonly section: string
  readonly wish: DraftingWish
  readonly instruction: string
}

/** Asks the connected model; what will be sent is shown first where the person has not agreed to this server yet. */
export async function askModel(asking: ModelAsking): Promise<void> {
  await Promise.all([asking.session.saver.flush(), pairingStored()])
  await sendOrShow(draftingAsk(asking))
}

/** The request as the person may look at it. */
export function draftingAsk(asking: ModelAsking): SendingAsk {
  return { look: () => client.drafts.sending(wishOf(asking)), send: () => sendToModel(asking) }
}

const wishOf = ({ session, section, wish, instruction }: ModelAsking) => ({
  application: session.application,
  section,
  bullets: session.read().kind === 'statement',
  wish,
  instruction,
  current: wish === 'draft' ? '' : textOf(session, section),
})

/** Sends, and takes the answer into the proposal sentence by sentence. */
async function sendToModel(asking: ModelAsking): Promise<void> {
  const { session, section, wish, instruction } = asking
  const controller = beginModel(session.application, section)
  forgetRejected(session, section)
  const { asking: id } = beginDraft(session, section, { by: 'model', variant: 0, wish, instruction })
  const change = (next: (draft: Draft) => Draft) => changeDraft(session, section, next, id)
  announce('The model is writing.')
  try {
    await pairingStored()
    for await (const event of await client.drafts.write(wishOf(asking), { signal: controller.signal }))
      change((draft) => withEvent(draft, event))
  } catch (error) {
    const stopped = controller.signal.aborted
    change((draft) => ended(draft, stopped ? stoppedWords(draft) : problemSentence(error)))
  }
  change((draft) => ({ ...draft, running: false, progress: '', waiting: null }))
  const draft = askedDraft(session, section, id)
  // Why it ended early is an alert of the card itself.
  if (!draft || draft.problem !== null) return
  const flags = draft.sentences.filter(isFlagged).length
  const flagged = flags === 1 ? 'one sentence is flagged' : `${flags} sentences are flagged`
  announce(flags === 0 ? 'The model has finished.' : `The model has finished; ${flagged}.`)
}

/** A sentence that comes, or a rewording of one that came: what the person decided or reworded meanwhile stays as it is. */
export function withSentence(draft: Draft, { index, sentence }: Extract<DraftEvent, { kind: 'sentence' }>): Draft {
  const key = `${index}`
  const { arrived = 0 } = draft
  const coming: DraftSentence = { ...sentence, key, ...onArrival(sentence, draft) }
  if (index >= arrived) return { ...draft, arrived: index + 1, sentences: [...draft.sentences, coming] }
  const sentences = draft.sentences.map((one) =>
    one.key === key && one.state === 'open' && !one.reworded ? coming : one,
  )
  return { ...draft, sentences }
}

/** Without what the model only thought aloud; what the person kept or reworded of it is theirs. */
export function withoutThought(
  draft: Draft,
  { from, questions }: Omit<Extract<DraftEvent, { kind: 'thought' }>, 'kind'>,
): Draft {
  const stays = ({ key, state, reworded }: DraftSentence) =>
    !/^\d+$/u.test(key) || Number(key) < from || state === 'kept' || reworded === true
  return { ...draft, sentences: draft.sentences.filter(stays), questions: draft.questions.slice(0, questions) }
}

const stoppedWords = ({ sentences }: Draft): string =>
  sentences.length === 0 ? 'Stopped before anything had arrived.' : 'Stopped; what had arrived is kept.'

/** The whole answer had come where only its flagged sentences were asked for once more: what went wrong then leaves nothing unfinished. */
function ended(draft: Draft, problem: string | null): Draft {
  const over = { ...draft, progress: '', waiting: null }
  if (problem === null || draft.progress === '') return { ...over, problem }
  const warning = `When the flagged sentences were asked for once more: ${problem}`
  return { ...over, problem: null, warnings: [...draft.warnings, warning] }
}

export function withEvent(draft: Draft, event: DraftEvent): Draft {
  switch (event.kind) {
    case 'sentence':
      return { ...withSentence(draft, event), waiting: null }
    case 'thought':
      return withoutThought(draft, event)
    case 'gap':
      return { ...draft, questions: [...draft.questions, event.text] }
    case 'warning':
      return { ...draft, warnings: [...new Set([...draft.warnings, event.message])] }
    case 'waiting':
      return { ...draft, waiting: { why: event.why, until: Date.now() + event.seconds * 1000 } }
    case 'repairing':
      return { ...draft, waiting: null, progress: 'Asking once more for the flagged sentences.' }
    case 'end':
      return ended(draft, event.problem?.message ?? null)
    default:
      return assertNever(event)
  }
}
