import { documentTitle } from '../../../shared/composing/documents/new-document.ts'
import type { Document } from '../../../shared/domain/document.ts'
import type { Posting } from '../../../shared/domain/posting.ts'
import type { ApplicationState, PostingAct } from './posting-state.ts'

/** What is stated about a posting as a whole; undefined stays as it is. */
export interface PostingFacts {
  readonly role?: string | null | undefined
  readonly company?: string | null | undefined
  readonly place?: string | null | undefined
  readonly closes?: string | null | undefined
}

/** Corrects what was stated about the posting. Titles and a letter's address follow where they still say what was read. */
export const describePosting =
  (facts: PostingFacts): PostingAct =>
  ({ posting: before, applications }) => {
    const posting: Posting = { ...before, ...stated(facts) }
    return { posting, applications: applications.map((one) => followed(one, before, posting)) }
  }

function stated(facts: PostingFacts): Partial<Pick<Posting, 'role' | 'company' | 'place' | 'closes'>> {
  const given = Object.entries(facts).filter(([, fact]) => fact !== undefined)
  return Object.fromEntries(given.map(([name, fact]) => [name, fact?.trim() || null]))
}

function followed({ application, document, pairing }: ApplicationState, before: Posting, after: Posting) {
  const named = before.role ?? documentTitle(before)
  return {
    pairing,
    application: {
      ...application,
      title: application.title === named ? (after.role ?? documentTitle(after)) : application.title,
      company: application.company === before.company ? after.company : application.company,
    },
    document: document && renamed(document, before, after),
  }
}

function renamed(document: Document, before: Posting, after: Posting): Document {
  const { title, letter } = document
  const addressed = letter && before.company !== null && letter.recipient[0] === before.company
  const [, ...rest] = letter?.recipient ?? []
  return {
    ...document,
    title: title === documentTitle(before) ? documentTitle(after) : title,
    letter: addressed ? { ...letter, recipient: [...(after.company ? [after.company] : []), ...rest] } : letter,
  }
}
