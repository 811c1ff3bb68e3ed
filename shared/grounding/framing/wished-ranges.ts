import type { Range } from '../../text/range.ts'

/** What a writer would like, expects to learn, sets aside, or says that the posting asks: nothing of it is said to be so. */
const wish =
  /\b(?:would|'d|should)(?: \p{L}+ly| very much)? (?:be |also )?(?:\p{L}+ly )?(?:keen|happy|glad|pleased|willing|ready|eager|like|love|welcome|enjoy)\b|\b(?:keen|happy|eager|willing|hope|hoping|want|wish|expect|plan|intend) to\b|\b(?:rather than|instead of)\b|\byou (?:also )?(?:ask|look|need|want|mention|require|seek)\b|\byour (?:posting|advert|advertisement|ad|job|team|notice) (?:\p{L}+ )?(?:asks|mentions|wants|needs|requires|calls|names|lists)\b|\b(?:still|yet) to learn\b/giu
const end =
  /,(?! (?:with|where|in which|under which) )|[;:.!?]|\b(?:but|although|because|what I|(?<!\ban? \p{L}+ )that I|which I|how I|where I)\b/u

/** "5 days instead of 9 at the firm": only the number is set aside. */
const aNumber = /^\s(?:the )?(?:\p{Sc}?\d[\d.,]*\S*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iu

/** "to go on leading a team, as I do now": the wish says that it was done. */
const done =
  /\b(?:go|going|carry|carrying|keep) on (?!learning|growing)\p{L}+ing\b|\b(?:as|like|which|what|that) I (?:do|did|have done)\b|\bI(?:'ve| have) \p{L}+\b|\bI (?:\p{L}{3,}ed|wrote|ran|led|built|made|taught|held|kept)\b|\b(?:once more|again|repeat)\b|\b(?:build|draw) on my\b/u

/** The stretches of a claim that claim nothing: wishes, to the end of their clause. */
export function wishedRanges(plain: string): Range[] {
  return [...plain.matchAll(wish)].flatMap(({ index, 0: said }) => {
    const from = index + said.length
    const number = /^(?:rather than|instead of)$/iu.test(said) ? aNumber.exec(plain.slice(from)) : null
    const stop = number ? null : end.exec(plain.slice(from))
    if (done.test(/^[^.;:]*?(?=[.;:]|,? and I\b|$)/u.exec(plain.slice(from))?.[0] ?? '')) return []
    return [{ start: index, end: number ? from + number[0].length : stop ? from + stop.index : plain.length }]
  })
}
