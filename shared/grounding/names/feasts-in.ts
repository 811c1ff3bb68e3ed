import type { Range } from '../../text/range.ts'

/** Days with a name of their own, and how else evidence gives them. General knowledge. */
const feasts: readonly (readonly [RegExp, RegExp])[] = [
  [/\bNew Year(?:'s(?: Day)?)?\b(?!'s Eve)/gu, /\bNew Year|\b1(?:st)? Jan|\bJan(?:uary)?\.? 1\b|\b0?1[./]0?1[./]/iu],
  [
    /\bNew Year's Eve\b|\bHogmanay\b/gu,
    /\bNew Year|\bHogmanay|\b31(?:st)? Dec|\bDec(?:ember)?\.? 31\b|\b31[./]12[./]/iu,
  ],
  [/\bBoxing Day\b/gu, /\bBoxing Day|\b26(?:th)? Dec|\bDec(?:ember)?\.? 26\b/iu],
  [/\b(?:May|Labour) Day\b/gu, /\b(?:May|Labour) Day|\b1(?:st)? May\b|\bMay 1\b/iu],
  [/\bValentine's(?: Day)?\b/gu, /\bValentine|\b14(?:th)? Feb|\bFeb(?:ruary)?\.? 14\b/iu],
]

/** The named days of a claim, in their capitals, that the evidence gives by name or by date: "New Year's Day" from "1 January". */
export function feastsIn(plain: string, evidence: string): readonly Range[] {
  if (!/\b(?:New Year|Hogmanay|Boxing Day|May Day|Labour Day|Valentine)/u.test(plain)) return []
  return feasts.flatMap(([named, given]) =>
    given.test(evidence)
      ? [...plain.matchAll(named)].map(({ index, 0: said }) => ({ start: index, end: index + said.length }))
      : [],
  )
}
