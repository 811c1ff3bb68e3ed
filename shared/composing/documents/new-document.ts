import type { Basics } from '../../domain/basics.ts'
import type { Document, DocumentKind, Section } from '../../domain/document.ts'
import type { AnsweredPosting, PostingReading } from '../../domain/posting.ts'
import type { Requirement } from '../../domain/requirement.ts'
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

/** A heading ends without words that speak to the reader of the posting and without the sign that only joined it to the next item of its list, and one sentence, unless a form asks it, without its full stop; what begins with a small word gets its capital. */
const headingOf = ({ text, level }: Pick<Requirement, 'text' | 'level'>): string => {
  const own =
    level === 'question'
      ? text
      : text.replace(spokenTo, '').replace(/, (?:obviously|of course|naturally)(?=[.!]?$)/iu, '')
  const bare = own.replace(/\s*(?:[;,]|[;,] (?:and|or|und|et))\s*$/u, '') || text
  const item =
    level === 'question' || /[.!?]\s/u.test(bare) || abbreviated.test(bare)
      ? bare
      : bare.replace(/(?<=[\p{L})\d%]{2})\.$/u, '')
  return /^\p{Ll}+(?:['’]\p{Ll}+)?(?=[\s,.-]|$)/u.test(item) ? item.charAt(0).toUpperCase() + item.slice(1) : item
}

/** How a posting speaks to its reader before it names a task; over the writer's own words it would speak to the employer: "You'll keep the herd book" → "Keep the herd book". */
const spokenTo =
  /^you['’](?:ll|d) (?:also )?(?!(?:have|need|want|love|like|find|get|know|receive|never|not)\b)(?:be (?=\p{L}+(?:ing|ed|ible)\b))?(?=\p{Ll}{3})/iu

/** Whose full stop belongs to the word. */
const abbreviated = /(?:\betc|\p{Lu}|\b\p{L}\.\p{L}|\b(?:approx|incl|min|max|no|St))\.$/u

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
    heading: headingOf({ text, level }),
    group: kind === 'answers' ? null : group,
    limit,
    requirements: [id, ...criteria.map((one) => one.id)],
  }))
}
