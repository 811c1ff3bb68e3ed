import { type Check, finding } from '../../claim.ts'
import { phraseStems } from '../../wording/phrase-stems.ts'

/** "before each climb", "after the meeting": a point in time told by what happens then, not by a number or date. */
const relation =
  /\b(?<side>before|after) (?=(?:the|an?|each|every|any|my|our|its|their|his|her|all)\b(?! (?:\p{L}+ )?(?:time|while|year|month|week|day|hour|minute|season|term)s?\b))(?<what>(?:(?!\b(?:and|but|before|after)\b)[^.;,:()\n]){3,50})/giu

/** "after each climb" where the evidence says "before each climb". */
export const checkSequence: Check = (claim, { text }) => {
  const said = [...claim.plain.matchAll(relation)]
  if (said.length === 0) return []
  const known = [...text.matchAll(relation)].map(read)
  return said.flatMap((match) => {
    const own = read(match)
    const same = known.filter(({ what }) => what.length > 0 && what.join() === own.what.join())
    if (same.length === 0 || same.some(({ side }) => side === own.side)) return []
    const end = match.index + own.side.length
    return [
      finding(
        claim,
        { start: match.index, end },
        { kind: 'direction', why: `The evidence says "${same[0]?.side ?? ''}".` },
      ),
    ]
  })
}

function read({ groups }: RegExpExecArray): { readonly side: string; readonly what: readonly string[] } {
  return { side: (groups?.side ?? '').toLowerCase(), what: phraseStems(groups?.what ?? '') }
}
