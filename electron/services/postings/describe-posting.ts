import { documentLanguage } from '../../../shared/composing/documents/document-language.ts'
import { documentTitle } from '../../../shared/composing/documents/new-document.ts'
import { primaryLanguage } from '../../../shared/composing/languages/primary-language.ts'
import { letterGreeting } from '../../../shared/composing/letters/letter-greeting.ts'
import type { Document, LetterFrame } from '../../../shared/domain/document.ts'
import type { Posting } from '../../../shared/domain/posting.ts'
import type { ApplicationState, PostingAct } from './posting-state.ts'

/** What is stated about a posting as a whole; undefined stays as it is. */
export interface PostingFacts {
  readonly role?: string | null | undefined
  readonly company?: string | null | undefined
  readonly place?: string | null | undefined
  readonly closes?: string | null | undefined
  readonly addressee?: string | null | undefined
}

/** Corrects what was stated about the posting. Titles and a letter's address and greeting follow where they still say what was read. */
export const describePosting =
  (facts: PostingFacts): PostingAct =>
  ({ posting: before, applications }) => {
    const posting: Posting = { ...before, ...stated(facts) }
    return { posting, applications: applications.map((one) => followed(one, before, posting)) }
  }

function stated(facts: PostingFacts): Partial<Pick<Posting, keyof PostingFacts>> {
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
  return {
    ...document,
    title: title === documentTitle(before) ? documentTitle(after) : title,
    letter: letter && greeted(readdressed(letter, before, after), { before, after, language: document.language }),
  }
}

/** The letter with the person and the company of its address as they now are; lines of the writer's own stay. */
function readdressed(letter: LetterFrame, before: Posting, after: Posting): LetterFrame {
  const companied = replaced(letter.recipient, { was: before.company, is: after.company })
  const named = replaced(companied, { was: before.addressee, is: after.addressee })
  const added = before.addressee === null && after.addressee !== null ? [after.addressee] : []
  return { ...letter, recipient: [...added, ...named] }
}

function replaced(lines: readonly string[], { was, is }: { was: string | null; is: string | null }): string[] {
  const at = was === null || was === is ? -1 : lines.indexOf(was)
  return at < 0 ? [...lines] : lines.toSpliced(at, 1, ...(is === null ? [] : [is]))
}

interface Greeting {
  readonly before: Posting
  readonly after: Posting
  readonly language: string
}

/** The letter greeting whom it is now to, where it still greets as it was made. */
function greeted(letter: LetterFrame, { before, after, language }: Greeting): LetterFrame {
  const { dated } = documentLanguage(before)
  const spoken = primaryLanguage(language) === primaryLanguage(dated) ? dated : language
  const was = letterGreeting(before.addressee, spoken)
  const is = letterGreeting(after.addressee, spoken)
  return {
    ...letter,
    salutation: letter.salutation === was.salutation ? is.salutation : letter.salutation,
    closing: letter.closing === was.closing ? is.closing : letter.closing,
  }
}
