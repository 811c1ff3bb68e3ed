import type { Id } from '../../../shared/domain/ids.ts'
import type { Quote } from '../../../shared/domain/quote.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { relinked } from './add-sections.ts'
import { followEdit } from './following-sections.ts'
import { foundRequirement } from './found-requirement.ts'
import { quotedWords } from './plain-words.ts'
import { inApplications, type PostingAct } from './posting-state.ts'
import { quotesOf, withQuotes } from './quotes-of.ts'
import { statedIn } from './stated-in.ts'

const before = /^(?:[\s,;:–-]|(?:and|or|as well as|und|oder|sowie|et|ou|y)(?=[\s,]))+/iu
const after = /(?:[\s,;:–-]|(?<=[\s,])(?:and|or|as well as|und|oder|sowie|et|ou|y))+$/iu

/**
 * Makes two requirements of one at an offset of the posting's text, each in the posting's words; a joining word between them belongs to neither.
 * The first keeps the id, and with it pairs and sections.
 */
export const splitRequirement =
  ({ requirement, at }: { readonly requirement: Id; readonly at: number }): PostingAct =>
  (state, newId) => {
    const { text, requirements } = state.posting
    const whole = foundRequirement(state.posting, requirement)
    const [left, right] = cut(quotesOf(whole), { at, text })
    if (left.length === 0 || right.length === 0) throw nothingThere
    const first = part(whole, left, text)
    const second = { ...part(whole, right, text), id: newId('r') }
    const split = requirements.flatMap((one) => (one === whole ? [first, second] : [one]))
    const posting = { ...state.posting, requirements: split }
    return inApplications({ ...state, posting }, ({ document }) => ({
      document: document && relinked(followEdit(document, whole, first), { requirements: split, ids: [second.id] }),
    }))
  }

const nothingThere = new VouchError(
  'invalid-input',
  'There are no words on one side of this point; split the requirement between two of its words.',
)

function part(whole: Requirement, quotes: readonly Quote[], source: string): Requirement {
  const { original: _, ...rest } = withQuotes(whole, quotes)
  const text = quotedWords(source, quotes)
  if (text === '') throw nothingThere
  const { years, limit } = statedIn(text, whole.level)
  return { ...rest, text, years, limit: limit ?? (quotes[0]?.start === whole.quote.start ? whole.limit : null) }
}

/** The places on both sides of the point, without joining words at the cut. */
function cut(quotes: readonly Quote[], { at, text }: { at: number; text: string }): readonly [Quote[], Quote[]] {
  const left: Quote[] = []
  const right: Quote[] = []
  for (const quote of quotes) {
    if (quote.end <= at) left.push(quote)
    else if (quote.start >= at) right.push(quote)
    else {
      const { boxes: _, continued: __, ...place } = quote
      left.push({ ...place, end: at - (after.exec(text.slice(quote.start, at))?.[0].length ?? 0) })
      right.push({ ...place, start: at + (before.exec(text.slice(at, quote.end))?.[0].length ?? 0) })
    }
  }
  const holdsWords = ({ start, end }: Quote) => /[\p{L}\p{N}]/u.test(text.slice(start, end))
  return [left.filter(holdsWords), right.filter(holdsWords)]
}
