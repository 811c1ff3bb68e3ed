import { isFraming } from '../../grounding/framing/is-framing.ts'
import type { DocumentComposition } from '../document-composition.ts'
import { fromCapitals } from '../documents/from-capitals.ts'
import { ownHalfOfRole } from '../documents/own-half-of-role.ts'
import { plausibleCompany } from '../documents/plausible-company.ts'
import { roleInSentence } from '../documents/role-in-sentence.ts'
import { primaryLanguage } from '../languages/primary-language.ts'
import { capitalled } from '../phrases/capitalled.ts'
import { withArticle } from '../phrases/with-article.ts'
import { letterPhrases } from './letter-phrases.ts'

type Posting = Pick<DocumentComposition['posting'], 'role' | 'company'>

/** The sentences of a letter that claim nothing: what is applied for, and the wish to talk. */
export function letterFraming(posting: Posting, language: string): { opening: string; closing: string } {
  const { opening, openingWithoutRole, closing, at } = letterPhrases(language)
  const { role: whole, company } = quietNames(posting, language)
  const name = company && (language.startsWith('en') ? withArticle(ofPlace(company)) : company)
  const by = language.startsWith('en') && isAgency.test(company ?? '') ? at.replace(' at ', ' through ') : at
  const where = (role: string | null) =>
    name ? `${role?.includes(', ') && language.startsWith('en') ? ',' : ''}${by.replace('{company}', () => name)}` : ''
  const named = (text: string, role: string | null) =>
    text
      .replace('{role}', () => role ?? '')
      .replace('{at}', () => where(role))
      .replace(/(?<=\.)\.$/u, '')
  const opened = (role: string | null) => named(role ? opening : openingWithoutRole, role)
  const about = { role: posting.role ?? undefined, company: posting.company ?? undefined }
  const bare = whole && withoutGrade(whole)
  const candidates = [bare, whole, posting.role, bare?.split(/, | [–-] /u, 1)[0] ?? null, null].map(opened)
  const plain = language.startsWith('en') ? candidates.find((one) => isFraming(one, about)) : candidates[0]
  return { opening: plain ?? opened(bare), closing: named(closing, whole) }
}

/** The role without the places that a posting's title adds to it. */
const plainRole = (role: string): string =>
  role.replace(
    /, (?:(?:School|Department|Faculty|Institute|College|University|Centre|Division) (?:of|for)\b|[^,]*\b(?:University|College|Institute)\b).*$/u,
    '',
  )

/** Names set in capitals in the posting would shout in a sentence. */
function quietNames({ role, company }: Posting, language: string): Posting {
  const named = plausibleCompany(company && fromCapitals(company))
  const own = role && ownHalfOfRole(role, primaryLanguage(language))
  const plain =
    own &&
    plainRole(
      roleInSentence(
        own
          .split(/(?=, | [–—-] )/u)
          .map(fromCapitals)
          .join(''),
        named,
      ),
    )
  return { role: plain && language.startsWith('en') ? inEnglish(plain) : plain, company: named }
}

/** A title with its capitals; the headline of an advertisement ("Full-time cook for our forty boarders") is no title and runs on in the sentence. */
const inEnglish = (role: string): string =>
  headline.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : capitalled(role)

const headline = /^\p{Lu}\p{Ll}[\p{Ll} ,'’-]* (?:our|your|their|his|her|its|my|who|whose)(?= )[\p{Ll} ,'’-]*$/u

/** "The University of Hull": an article that is no part of the name, as it is of "The Swan". */
const ofPlace = (company: string): string =>
  company.replace(/^The (?=(?:University|City|County|Borough|Royal) )/u, 'the ')

/** Who places people with others employs them nowhere: one applies through them. Names of agencies are general knowledge. */
const isAgency =
  /\b(?:recruit(?:ment|ing|ers?)|staffing|resourcing|personnel|locums?|nannies|temps|(?:employment|recruitment|nanny|supply|staff) agency|executive search|appointments)(?: (?:ltd|limited|llp|plc|group|uk|services|solutions|consultants|agency|partners))*\.?$/iu

/** How one is employed, in the bracket behind a role. General knowledge of job advertisements. */
const terms =
  / \((?:[^()]*\b(?:full[- ]?time|part[- ]?time|permanent|temporary|fixed[- ]term|contract|cover|maternity|hours|days?|weeks?|months?|hybrid|remote|on-?site|grade|band|scale|level|salary|pay|fte|ref(?:erence)?|job id|vacancy|posts?|positions?|\d)\b[^()]*|[^()]*[£€$%][^()]*)\)$/iu

/** The role without the share of a week, the grade and the terms behind it, which the heading has: "Conservator (Textiles)" keeps what the post is about. A role that keeps a figure stays whole, because a check knows it by its whole name only. */
function withoutGrade(role: string): string {
  const bare = role.replace(terms, '').replace(/,? \d+(?:[–-]\d+)? ?%$|, (?=[A-Z]{2}-)[A-Z\d-]+$/gu, '')
  return /\d/u.test(bare) ? role : bare
}
