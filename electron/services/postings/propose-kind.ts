import type { DocumentKind } from '../../../shared/domain/document.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'

/** Words by which a posting says which document it wants; general knowledge of application rules in several countries. */
const asksForLetter =
  /\b(?:cover(?:ing)?[- ]letter|letter of (?:application|motivation|interest)|motivation(?:al)? letter|anschreiben|motivationsschreiben|lettre de (?:motivation|candidature)|carta de (?:presentación|motivación)|(?:sollicitatie|motivatie)brief)\b/iu
const asksForStatement =
  /\b(?:(?:supporting|personal|suitability|covering) (?:statement|information)|statement of (?:suitability|claims)|(?:address|answer|meet|respond to|against) (?:each|all|every|the)(?: of)?(?: the)? (?:point|criteri|requirement|essential|person specification)\w*|answers each|selection criteria|person specification)\b/iu
const refusesLetter =
  /\b(?:no|without(?: an?)?|do not (?:send|include|attach)(?: an?)?|don[’']t need(?: an?)?|not (?:need|require)(?: an?)?) cover(?:ing)?[- ]letter/iu

/** Which kind of document a posting seems to ask for, and why in words. A statement when it does not say. */
export function proposeKind(
  text: string,
  requirements: readonly Requirement[],
): { readonly kind: DocumentKind; readonly why: string } {
  const questions = requirements.filter(({ level }) => level === 'question').length
  const boxes = requirements.filter(({ level, limit }) => level !== 'question' && limit !== null).length
  if (questions >= 2 || (questions === 1 && requirements.length <= 3))
    return { kind: 'answers', why: `it asks ${questions === 1 ? 'a question' : `${questions} questions`}` }
  if (boxes >= 2 && boxes > requirements.length / 2)
    return { kind: 'answers', why: 'it wants each criterion answered in a box' }
  if (asksForStatement.test(text)) return { kind: 'statement', why: 'it wants its points answered one by one' }
  if (asksForLetter.test(text) && !refusesLetter.test(text)) return { kind: 'letter', why: 'it asks for a letter' }
  return { kind: 'statement', why: 'it does not say what to send' }
}
