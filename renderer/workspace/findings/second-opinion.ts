import type { OpinionEvent, SectionCheck } from '../../../shared/contract/checks.ts'
import type { CheckedSentence } from '../../../shared/domain/finding.ts'
import { client } from '../../api.ts'
import { problemSentence } from '../../app/notices/problem-sentence.ts'
import { announce } from '../../components/messages/live-region.tsx'
import { createStore } from '../../components/store.ts'
import { type SendingAsk, sendOrShow } from '../model/sending-shown.ts'

/** A sentence of the document with what it cites. */
export type Claim = Pick<CheckedSentence, 'text' | 'evidence'>

/** What the model said of one claim; `unread` where it quoted nothing of the evidence. */
export type Opinion = Extract<OpinionEvent, { kind: 'opinion' }> | { readonly kind: 'unread' }

/** How an asking stands. */
export interface Asking {
  readonly application: string
  readonly done: number
  readonly of: number
  readonly running: boolean
  /** Why it waits, and until when in milliseconds of the clock. */
  readonly waiting: { readonly why: string; readonly until: number } | null
  /** Why it stopped; empty when there is nothing to say. */
  readonly word: string
}

/** What the model said, by claim and what it cites, for as long as the window is open: a reworded claim has no opinion. */
export const opinions = createStore<ReadonlyMap<string, Opinion>>(new Map())
/** The last asking of the window; null before the first. */
export const opinionAsking = createStore<Asking | null>(null)

let stop: AbortController | null = null

export const opinionKey = ({ text, evidence }: Claim) => `${evidence.join(' ')}\n${text}`

/** The claims that a model can be asked about: those that cite something. */
export function claimsToAsk(checks: readonly SectionCheck[]): CheckedSentence[] {
  return checks.flatMap(({ sentences }) =>
    sentences.filter(({ status, evidence }) => evidence.length > 0 && (status === 'backed' || status === 'flagged')),
  )
}

/** Asks the model about claims; what is sent is shown first where the person has not agreed to the server. */
export function askOpinion(application: string, claims: readonly Claim[]): Promise<void> {
  return sendOrShow(opinionAsk(application, claims))
}

/** The request as the person may look at it. */
export function opinionAsk(application: string, claims: readonly Claim[]): SendingAsk {
  const asked = { application, claims: claims.slice(0, 200).map(({ text, evidence }) => ({ text, evidence })) }
  return {
    holds: 'Only the claims and the evidence each of them cites are in it, one request for each claim.',
    look: () => client.checks.opinionSending(asked),
    send: () => ask(asked),
  }
}

/** Stops at once; what had arrived stays. */
export function stopOpinion(): void {
  stop?.abort()
}

/** Stops it where it is an application's. */
export function stopOpinionOf(application: string): void {
  if (opinionAsking.get()?.application === application) stopOpinion()
}

type Asked = Parameters<typeof client.checks.secondOpinion>[0]

async function ask(asked: Asked): Promise<void> {
  stop?.abort()
  const controller = new AbortController()
  stop = controller
  const { application, claims } = asked
  opinionAsking.set({ application, done: 0, of: claims.length, running: true, waiting: null, word: '' })
  const change = (next: Partial<Asking>) => {
    if (stop === controller) opinionAsking.set((before) => before && { ...before, ...next })
  }
  try {
    for await (const event of await client.checks.secondOpinion(asked, { signal: controller.signal })) {
      if (event.kind === 'waiting') change({ waiting: { why: event.why, until: Date.now() + event.seconds * 1000 } })
      else if (event.kind === 'end') change({ word: event.problem?.message ?? '' })
      else {
        const claim = claims[event.index]
        if (claim) opinions.set((before) => new Map(before).set(opinionKey(claim), event))
        change({ done: event.index + 1, waiting: null })
      }
    }
  } catch (error) {
    change({ word: controller.signal.aborted ? 'Stopped; what had arrived is kept.' : (problemSentence(error) ?? '') })
  }
  change({ running: false, waiting: null })
  announce('The second opinion has come.')
}
