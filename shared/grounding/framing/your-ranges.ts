import type { Range } from '../../text/range.ts'

/** What belongs to whom the letter goes to, up to the verb that says something of it: "your vacancy for a site manager on the A7". */
const yours =
  /\b(?:(?:be|become|as|join) )?your\b(?: [\p{L}\p{N}'’&-]+?)*?(?=\s*(?:[.,;:!?()]|$)| (?:and|but|or|which|who|that|because|since|where|when|as|if|is|are|was|were|has|have|had|would|could|will|may|might|caught|drew|struck|makes?|made|asks?|needs?|wants?|says?|appeals?|attracts?|interests?|describes?|I|we|my)\b)/giu

/** The stretches of a claim that only name the reader's own post, people or things. */
export function yourRanges(plain: string): Range[] {
  return [...plain.matchAll(yours)].map(({ index, 0: said }) => ({ start: index, end: index + said.length }))
}
