import type { Basics } from '../domain/basics.ts'
import type { Document, DocumentKind, Section } from '../domain/document.ts'
import type { PostingReading } from '../domain/posting.ts'
import type { Requirement } from '../domain/requirement.ts'
import { languageOf } from '../text/language-of.ts'
import { letterFrame } from './letter-frame.ts'

export interface NewDocument {
  readonly kind: DocumentKind
  readonly posting: Pick<PostingReading, 'role' | 'company' | 'requirements'>
  readonly basics: Basics
  /** Today as YYYY-MM-DD; a letter is dated with it. */
  readonly today: string
  readonly newId: (prefix: string) => string
}

/** The empty document of a new application: a section for each requirement, a letter's three parts, or a box for each question. */
export function newDocument({ kind, posting, basics, today, newId }: NewDocument): Document {
  const language = languageOf(posting.requirements.map(({ text }) => text).join(' ')) ?? 'en'
  return {
    kind,
    title: documentTitle(posting),
    language,
    author: basics.name ?? '',
    letter: kind === 'letter' ? letterFrame({ basics, today, company: posting.company, language }) : null,
    sections: newSections(kind, posting.requirements, newId),
  }
}

/** What stands at the top: the role and the company as the posting names them. */
export function documentTitle({ role, company }: Pick<PostingReading, 'role' | 'company'>): string {
  if (role && company) return `${role} – ${company}`
  return role ?? company ?? 'Application'
}

function newSections(
  kind: DocumentKind,
  requirements: readonly Requirement[],
  newId: (prefix: string) => string,
): Section[] {
  const blank = { group: null, limit: null, blocks: [] }
  if (kind === 'letter') {
    const answered = requirements.filter(({ level }) => level !== 'eligibility').map(({ id }) => id)
    return [[], answered, []].map((ids) => ({ ...blank, id: newId('s'), heading: '', requirements: ids }))
  }
  const questions = requirements.filter(({ level }) => level === 'question')
  const answered = kind === 'answers' && questions.length > 0 ? questions : requirements
  return answered.map(({ id, text, group, limit }) => ({
    ...blank,
    id: newId('s'),
    heading: text,
    group: kind === 'answers' ? null : group,
    limit,
    requirements: [id],
  }))
}
