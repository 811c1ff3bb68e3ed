import type { Range } from '../../text/range.ts'

/** What a writer would like, expects to learn, sets aside, or says that the posting asks: nothing of it is said to be so. */
const wish =
  /\b(?:would|'d|should)(?: \p{L}+ly| very much)? (?:be |also )?(?:\p{L}+ly )?(?:keen|happy|glad|pleased|willing|ready|eager|like|love|welcome|enjoy)\b|\b(?:keen|happy|eager|willing|hope|hoping|want|wish|expect|plan|intend) to\b|\b(?:rather than|instead of)\b|\byou (?:also )?(?:ask|look|need|want|mention|require|seek)\b|\byour (?:posting|advert|advertisement|ad|job|team|notice) (?:\p{L}+ )?(?:asks|mentions|wants|needs|requires|calls|names|lists)\b|\b(?:still|yet) to learn\b/giu
const end = /[,;:.!?]|\b(?:but|although|because|what I|that I|which I|how I|where I)\b/u

/** The stretches of a claim that claim nothing: wishes, to the end of their clause. */
export function wishedRanges(plain: string): Range[] {
  return [...plain.matchAll(wish)].map(({ index, 0: said }) => {
    const from = index + said.length
    const stop = end.exec(plain.slice(from))
    return { start: index, end: stop ? from + stop.index : plain.length }
  })
}
