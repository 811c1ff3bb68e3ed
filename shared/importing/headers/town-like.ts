import { remembered } from '../../text/remembered.ts'
import { gradePattern } from '../words/degree-words.ts'
import { serviceRank } from '../words/service-ranks.ts'
import { ticketWords } from '../words/ticket-words.ts'

/** Up to three words written as the name of a town no table holds may be, and no grade, rank or licence. */
export const townLike = remembered(
  (text) =>
    /^\p{Lu}\p{Ll}[\p{L}'’.-]*(?:[ -][\p{L}'’.-]+){0,2}$/u.test(text) &&
    !gradePattern.test(text) &&
    !serviceRank.test(text) &&
    !ticketWords.test(text),
)
