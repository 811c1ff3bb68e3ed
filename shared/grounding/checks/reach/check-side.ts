import { type Check, finding } from '../../claim.ts'
import { wordStem } from '../../wording/word-stem.ts'

/** Two sides of one thing: "on the menu" and "off the menu", "into Danish" and "from Danish". */
const pairs: readonly RegExp[] = [
  /\b(?<side>on|off)(?: of)? the (?<what>\p{Ll}{3,})(?! of\b)/gu,
  /\b(?<side>into|from) (?<what>(?!January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\p{Lu}\p{Ll}{2,})\b/gu,
]

/** "stayed on the menu" where the evidence took it "off the menu": the one thing that both name, on its other side. */
export const checkSide: Check = (claim, { text }) =>
  pairs.flatMap((pair) => {
    const said = sidesIn(claim.plain, pair)
    if (said.length === 0) return []
    const known = sidesIn(text, pair)
    return said
      .filter(({ side, what }) => {
        const same = known.filter((one) => one.what === what)
        return (
          same.length > 0 &&
          same.every((one) => one.side !== side) &&
          !said.some((one) => one.what === what && one.side !== side)
        )
      })
      .map(({ start, end, side }) =>
        finding(
          claim,
          { start, end },
          { kind: 'direction', why: `The evidence has another side of this than "${side}".` },
        ),
      )
  })

const sidesIn = (text: string, pair: RegExp) =>
  [...text.matchAll(pair)].map(({ index, 0: said, groups }) => ({
    side: groups?.side ?? '',
    what: wordStem((groups?.what ?? '').toLowerCase()),
    start: index,
    end: index + said.length,
  }))
