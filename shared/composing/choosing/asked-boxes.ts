import type { Requirement } from '../../domain/requirement.ts'

const whole =
  /^(?:please )?(?:(?:send|submit|provide|write|include|attach|upload|enclose|complete|your|an?|the|one|brief|short) )*(?:supporting (?:statement|information)|personal statement|statement of suitability|suitability statement|covering letter|cover letter)\b(?!.*\b(?:how|why|describ\p{L}*|explain\p{L}*|example)\b)/iu

const papers =
  /^(?:please )?(?:send|submit|upload|attach|email|provide|enclose|forward)\b[^.]*\b(?:cv|c\.v\.|r[ée]sum[ée]|curriculum vitae|cover(?:ing)? letter)\b(?!.*\b(?:why|describ\p{L}*|explain\p{L}*|examples?|lines|paragraphs?|words|on how)\b)/iu
const allCriteria =
  /\b(?:tell us|show(?: us)?|explain|set out|demonstrate|describe|say|address|outline|detail|state|evidence|saying|telling us|showing|(?:provide|give)(?: us)?(?: with)? (?:evidence|details?|examples?|information)(?: (?:of|on|about|to show))?)(?: (?:clearly|how|in \p{L}+|(?:in|within) (?:(?:up to|no more than|not more than|at most|a maximum of|around|about) )?[\d.,]+ (?:words|characters|pages?|sides?)|that|which))* (?:you |your )?(?:(?:skills?|experience|knowledge|abilities)(?:,| and)? ?){0,3}(?:skills? and experience |experience and skills? )?(?:meet|match|satisfy|fulfil) (?:each of |all of |all )?(?:(?:the|our|these) (?:\p{L}+ ){0,2}(?:criteria|requirements|specification)\b(?! (?:for|in|on)\b)|(?:the|our|these) (?:list|points)\b)/iu

/** "Why us, and how do you meet the person specification?" asks for all of it too. */
const howYouMeet =
  /\bhow (?:do|would|will|can|have) you (?:meet|match|satisfy|fulfil|met) (?:each of |all of |all )?(?:the|our|these) (?:\p{L}+ ){0,2}(?:criteria|requirements|specification)\b/iu

/** "Show in your supporting statement, with examples, how you meet each of them." */
const inStatement =
  /\b(?:supporting|personal|covering|cover) (?:statement|information|letter)\b[^.?]*\bhow you (?:meet|match|satisfy|fulfil) (?:(?:each|all) of )?(?:them|these|those)\b/iu

/** How long the one statement may be, said as a rule: "Statements should not exceed 1,000 words in total". */
const lengthOfWhole =
  /^(?:(?:all|your|the|any|supporting|personal|covering|cover|written) )*(?:statements?|applications?|letters?|responses?|submissions?) (?:should|must|may|can|are|is|will) (?:not |no )?(?:be )?(?:exceed|(?:no )?(?:longer|more) than|over|up to|limited to|at most|between)\b/iu

/** The one statement by its length alone: "a statement of up to 500 words." */
const ofLength =
  /^(?:and )?(?:an?|your|one) (?:(?:short|brief|written|supporting|personal) )?statement (?:of|in|within) (?:(?:up to|no more than|not more than|at most|a maximum of|around|about) )?[\d.,]+ (?:words|characters|pages?|sides?)\.?$/iu

/** Whether a line asks for the whole statement or letter, and no more than how long it may be. */
export const asksForWhole = ({ text }: Pick<Requirement, 'text'>): boolean =>
  whole.test(text) ||
  lengthOfWhole.test(text) ||
  papers.test(text) ||
  allCriteria.test(text) ||
  howYouMeet.test(text) ||
  inStatement.test(text) ||
  ofLength.test(text)

/**
 * The requirements that a form gives a box of their own: its questions, and criteria with a limit. Empty when the posting asks nothing in boxes, or for
 * a statement as a whole; one supporting statement then answers everything.
 */
export function askedBoxes(requirements: readonly Requirement[]): readonly Requirement[] {
  return requirements.filter((one) => (one.level === 'question' || one.limit !== null) && !asksForWhole(one))
}
