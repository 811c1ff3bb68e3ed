import type { Quote } from '../../../shared/domain/quote.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'

/** All places of a requirement in the posting; more than one when it was merged from several. */
export function quotesOf({ quote, more }: Requirement): Quote[] {
  return [quote, ...(more ?? [])]
}

/** The requirement standing in these places and no others. */
export function withQuotes(requirement: Requirement, quotes: readonly Quote[]): Requirement {
  const { more: _, ...rest } = requirement
  const [quote = requirement.quote, ...more] = quotes
  return more.length > 0 ? { ...rest, quote, more } : { ...rest, quote }
}
