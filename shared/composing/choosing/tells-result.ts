import { tellsOutcome } from './tells-outcome.ts'

/** Whether an item tells an outcome or an amount beside the deed: two figures or more, or words for a result. */
export const tellsResult = (text: string): boolean =>
  tellsOutcome(text) || /\b\d{2,}\b(?<!\b(?:19|20)\d{2})/u.test(text)
