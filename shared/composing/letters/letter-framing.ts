import type { DocumentComposition } from '../document-composition.ts'
import { fromCapitals } from '../documents/from-capitals.ts'
import { plausibleCompany } from '../documents/plausible-company.ts'
import { withArticle } from '../phrases/with-article.ts'
import { letterPhrases } from './letter-phrases.ts'

type Posting = Pick<DocumentComposition['posting'], 'role' | 'company'>

/** The sentences of a letter that claim nothing: what is applied for, and the wish to talk. */
export function letterFraming(posting: Posting, language: string): { opening: string; closing: string } {
  const { opening, openingWithoutRole, closing, at } = letterPhrases(language)
  const { role, company } = quietNames(posting)
  const name = company && (language.startsWith('en') ? withArticle(company) : company)
  const where = name ? at.replace('{company}', () => name) : ''
  const said = (text: string) => text.replace('{role}', () => role ?? '').replace('{at}', () => where)
  return { opening: said(role ? opening : openingWithoutRole), closing: said(closing) }
}

/** The role without the places, shares of a week, grades and brackets that a posting's title adds to it: the heading has them. */
const plainRole = (role: string): string =>
  role
    .replace(/ \([^()]*\)$|,? \d+(?:[–-]\d+)? ?%$|, (?=[A-Z]{2}-)[A-Z\d-]+$/gu, '')
    .replace(
      /, (?:(?:School|Department|Faculty|Institute|College|University|Centre|Division) (?:of|for)\b|[^,]*\b(?:University|College|Institute)\b).*$/u,
      '',
    )

/** Names set in capitals in the posting would shout in a sentence. */
function quietNames({ role, company }: Posting): Posting {
  return { role: role && plainRole(fromCapitals(role)), company: plausibleCompany(company && fromCapitals(company)) }
}
