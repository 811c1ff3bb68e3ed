import type { Range } from '../../text/range.ts'

const denial =
  /\b(?:I|we|my)\b(?:'m|'ve)?(?: (?:am|was|were|are|have|had|has|do|did|would|could|can|yet|also|still|ever|long))*(?: not\b| never\b|n't\b)(?: yet\b| ever\b)?|\b(?:I|we) (?:am|was|have|had|do|did|could|can|would|were|are)n't\b|\bnor (?:have|had|do|did|am|can) (?:I|we)\b|\b(?:but|and) not to\b|\b(?:no ?body|no one|none|nothing|neither|no \p{L}+)\b/giu
const end = /[,;:.!?]|\band (?:I|we|my|am|was|were)\b|\b(?:but|only|though|although|yet|except|until|before|while)\b/u

/** The stretches of a text that are denied of the writer, from the "not" to the end of its clause: "I have not led a team". */
export function deniedRanges(plain: string): Range[] {
  return [...plain.matchAll(denial)].map(({ index, 0: said }) => {
    const from = index + said.length
    const stop = end.exec(plain.slice(from))
    return { start: index, end: stop ? from + stop.index : plain.length }
  })
}
