import type { Basics } from '../../domain/basics.ts'
import type { Document, DocumentKind, Section } from '../../domain/document.ts'
import type { AnsweredPosting, PostingReading } from '../../domain/posting.ts'
import type { Settings } from '../../domain/settings.ts'
import { asksForWhole } from '../choosing/asked-boxes.ts'
import { formBoxes } from '../choosing/form-boxes.ts'
import { statementRequirements } from '../choosing/statement-requirements.ts'
import { primaryLanguage } from '../languages/primary-language.ts'
import { type LetterFacts, letterFrame } from '../letters/letter-frame.ts'
import { letterPhrases } from '../letters/letter-phrases.ts'
import { documentLanguage } from './document-language.ts'
import { fromCapitals } from './from-capitals.ts'
import { ownHalfOfRole } from './own-half-of-role.ts'
import { personName } from './person-name.ts'
import { plausibleCompany } from './plausible-company.ts'
import { requirementHeading } from './requirement-heading.ts'
import { withoutCompany } from './without-company.ts'

export interface NewDocument {
  readonly kind: DocumentKind
  readonly posting: AnsweredPosting
  readonly basics: Basics
  /** Today as YYYY-MM-DD; a letter is dated with it. */
  readonly today: string
  readonly newId: (prefix: string) => string
  /** What the person typed about themselves, for a letter's head. */
  readonly details?: LetterFacts['details']
  /** Which English the person has set; the posting's where they set none. */
  readonly english?: Settings['english']
}

/** The empty document of a new application: a section for each requirement, a letter's three parts, or a box for each question of a form, and one for
 * everything where it asks none. */
export function newDocument({ kind, posting, basics, today, newId, details, english }: NewDocument): Document {
  const { language, dated } = documentLanguage(posting, english)
  return {
    kind,
    title: documentTitle(posting, language),
    language,
    author: basics.name === null ? '' : personName(basics.name),
    letter:
      kind === 'letter'
        ? letterFrame({
            basics,
            today,
            company: companyOf(posting),
            addressee: posting.addressee ?? null,
            language: dated,
            ...(details ? { details } : {}),
          })
        : null,
    sections: newSections({ kind, posting, newId }, language),
  }
}

/** What stands at the top: the role and the company as the posting names them; of a role in two languages the half in `language`, where that is given. */
export function documentTitle({ role, company }: Pick<PostingReading, 'role' | 'company'>, language?: string): string {
  const where = companyOf({ company })
  const own = role && language ? ownHalfOfRole(role, primaryLanguage(language)) : role
  const named = own && fromCapitals(own)
  const what = named && where ? withoutCompany(named, where) : named
  if (what && where) return `${what} – ${where}`
  return what ?? where ?? 'Application'
}

const companyOf = ({ company }: Pick<PostingReading, 'company'>): string | null =>
  plausibleCompany(company && fromCapitals(company))

function newSections({ kind, posting, newId }: Omit<NewDocument, 'basics' | 'today'>, language: string): Section[] {
  const { requirements } = posting
  const blank = { group: null, limit: null, blocks: [] }
  if (kind === 'letter') {
    const answered = requirements.filter(({ level }) => level !== 'eligibility').map(({ id }) => id)
    return [[], answered, []].map((ids) => ({ ...blank, id: newId('s'), heading: '', requirements: ids }))
  }
  const boxes =
    kind === 'answers'
      ? formBoxes(requirements)
      : statementRequirements(requirements).map((requirement) => ({ requirement, criteria: [] }))
  if (boxes.length === 0 && kind === 'answers')
    return [
      {
        ...blank,
        id: newId('s'),
        heading: letterPhrases(language).supporting,
        requirements: requirements.map(({ id }) => id),
        limit: requirements.find(asksForWhole)?.limit ?? null,
      },
    ]
  return boxes.map(({ requirement: { id, text, group, limit, level }, criteria }) => ({
    ...blank,
    id: newId('s'),
    heading: requirementHeading({ text, level }),
    group: kind === 'answers' ? null : group,
    limit,
    requirements: [id, ...criteria.map((one) => one.id)],
  }))
}
