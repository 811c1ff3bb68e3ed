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
  return withoutLoose({
    posting: takeBackPosting({ before: before.posting, after: after.posting }, now.posting),
    applications: now.applications.map((one) => {
      const [was, became] = [partOf(before, one.application.id), partOf(after, one.application.id)]
      return was && became ? takeBackApplication({ before: was, after: became }, one) : one
    }),
  })
}

function takeBackPosting({ before, after }: Change<Posting>, now: Posting): Posting {
  return {
    ...now,
    ...takeBackRequirements({ before, after }, now),
    role: restored({ before: before.role, after: after.role }, now.role),
    company: restored({ before: before.company, after: after.company }, now.company),
    place: restored({ before: before.place, after: after.place }, now.place),
    closes: restored({ before: before.closes, after: after.closes }, now.closes),
    addressee: restored({ before: before.addressee, after: after.addressee }, now.addressee),
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

/** Without pairs, gaps and links of requirements that are gone by now. */
function withoutLoose({ posting, applications }: PostingState): PostingState {
  const answered = new Set(posting.requirements.map(({ id }) => id))
  const known = new Set([...answered, ...posting.ignored.map(({ id }) => id)])
  return {
    posting,
    applications: applications.map(({ application, pairing, document }) => ({
      application,
      pairing: {
        pairs: pairing.pairs.filter(({ requirement }) => known.has(requirement)),
        gaps: pairing.gaps.filter((id) => known.has(id)),
      },
      document: document && {
        ...document,
        sections: document.sections.map((section) => ({
          ...section,
          requirements: section.requirements.filter((id) => answered.has(id)),
        })),
      },
    })),
  }
}
