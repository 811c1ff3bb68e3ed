import type { Range } from '../../../text/range.ts'
import { verbForm } from '../../../text/verbs/verb-form.ts'
import type { ClaimContext } from '../../claim.ts'
import type { GroundingEvidence } from '../../grounding-evidence.ts'
import { pastAtPlace } from './past-at-place.ts'

type Cited = Pick<GroundingEvidence, 'text' | 'entry'> & Partial<Pick<GroundingEvidence, 'parent'>>

/** What a sentence about the application says, and none about what was: it may name whom one applies to, and as what. */
const ahead =
  /\b(?:would|will|could|can|may|might|shall|want|hope|wish|like to|look(?:ing)? forward|appl(?:y|ies|ied|ying|ication)|interest(?:s|ed)?|drawn|eager|keen|bring|join|offer|seeks?|asks?|needs?|require[sd]?|advert\w*|vacancy|your?|prepared? me|read about)\b|['’](?:d|ll)\b/iu
const firstPerson = /\bI(?:['’]ve| have| had)?(?: (?:also|then|often|\p{L}+ly))? (\p{L}+)/gu
const places = '[Aa]t|[Ff]or|[Ww]ith|[Ii]n|[Ww]ithin|of|by|[Ff]rom|[Uu]nder|[Aa]cross'
const ranks = 'as(?: an?| the)?'

/**
 * Where a sentence says of one's own past that it was at the employer one applies to, or in the post one applies for, though what it cites says nothing of it: both names are
 * known from the posting, so that no other check misses their source.
 */
export function claimedAsPast(
  text: string,
  { evidence, context: { company, role } }: { evidence: readonly Cited[]; context: ClaimContext },
): Range[] {
  const own = evidence
    .flatMap((item) => [item.text, item.parent, item.entry?.title, item.entry?.organisation, item.entry?.location])
    .join('\n')
    .toLowerCase()
  const isOwn = (name: string) => own.includes(name.trim().toLowerCase())
  const place = company && !isOwn(company) ? pastAtPlace(text, company) : null
  if (place) return [place]
  if (ahead.test(text) || !tellsOfThePast(text)) return []
  const said = [
    // In the letters of its name: "in next to no time" is not at Next.
    { name: company, before: places, behind: "['’]s", letters: 'gu' },
    { name: role, before: ranks, behind: null, letters: 'giu' },
  ]
  return said.flatMap(({ name, before, behind, letters }) => {
    if (!name || name.trim().length < 2 || isOwn(name)) return []
    const literal = name.trim().replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
    const told = String.raw`(?<=\b(?:${before}) (?:the )?)${literal}(?![\p{L}\p{N}])`
    const owning = behind ? String.raw`|(?<![\p{L}\p{N}])${literal}(?=${behind}(?!\p{L}))` : ''
    return [...text.matchAll(new RegExp(told + owning, letters))].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }))
  })
}

function tellsOfThePast(text: string): boolean {
  return [...text.matchAll(firstPerson)].some(([, verb = '']) => {
    const word = verb.toLowerCase()
    return /^(?:was|were|had|been)$/u.test(word) || verbForm(word)?.form === 'past'
  })
}
