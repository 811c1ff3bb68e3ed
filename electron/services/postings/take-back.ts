import type { Posting } from '../../../shared/domain/posting.ts'
import type { ApplicationState, PostingState } from './posting-state.ts'
import { type Change, restored } from './restored.ts'
import { takeBackDocument } from './take-back-document.ts'
import { takeBackPairing } from './take-back-pairing.ts'
import { takeBackRequirements } from './take-back-requirements.ts'

/**
 * Takes one change back from what is there now. Only what that change did is undone: what was decided or written since stays, and so
 * do later changes of the same thing.
 */
export function takeBack(change: Change<PostingState>, now: PostingState): PostingState {
  const { before, after } = change
  const partOf = ({ applications }: PostingState, id: string) =>
    applications.find(({ application }) => application.id === id)
  return {
    posting: takeBackPosting({ before: before.posting, after: after.posting }, now.posting),
    applications: now.applications.map((one) => {
      const [was, became] = [partOf(before, one.application.id), partOf(after, one.application.id)]
      return was && became ? takeBackApplication({ before: was, after: became }, one) : one
    }),
  }
}

function takeBackPosting({ before, after }: Change<Posting>, now: Posting): Posting {
  return {
    ...now,
    ...takeBackRequirements({ before, after }, now),
    role: restored({ before: before.role, after: after.role }, now.role),
    company: restored({ before: before.company, after: after.company }, now.company),
    place: restored({ before: before.place, after: after.place }, now.place),
    closes: restored({ before: before.closes, after: after.closes }, now.closes),
  }
}

function takeBackApplication({ before, after }: Change<ApplicationState>, now: ApplicationState): ApplicationState {
  const [was, became, is] = [before.application, after.application, now.application]
  return {
    application: {
      ...is,
      title: restored({ before: was.title, after: became.title }, is.title),
      company: restored({ before: was.company, after: became.company }, is.company),
    },
    pairing: takeBackPairing({ before: before.pairing, after: after.pairing }, now.pairing),
    document:
      before.document && after.document && now.document
        ? takeBackDocument({ before: before.document, after: after.document }, now.document)
        : now.document,
  }
}
