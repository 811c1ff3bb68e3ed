import type { Finding } from '../../../domain/finding.ts'
import type { Range } from '../../../text/range.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'

interface Degree extends Range {
  /** 1 an associate's or foundation degree, 2 a bachelor's, 3 a master's, 4 a doctorate. */
  readonly level: number
}

const levels: readonly (readonly [number, RegExp])[] = [
  [1, /\b(?:associate(?:'s)? (?:degree|of)|foundation degree|FdSc|FdA|A\.?A\.?S)\b/gu],
  [
    2,
    /\b(?:[Bb]achelor(?:'?s)?|undergraduate degree|B\.?(?:A|Sc?|E|Eng|Ed|Com|N|FA|BA|SN|SW|Mus|Pharm|Arch|Des)\.?|LL\.?B)(?![\p{L}\d.])/gu,
  ],
  [
    3,
    /\b(?:[Mm]aster's(?: degree)?|[Mm]asters?(?= (?:degree|in|of (?:Arts|Science|Business|Engineering|Education|Laws|Philosophy|Social|Public|Fine|Music|Pharmacy)))|M\.?(?:A|Sc|S|Ed|SW|Phil|Res|Eng|BA|FA|PA|PH|LIS|SN|Pharm|Phys|Chem|Mus|Arch)\.?|LL\.?M|MBA)(?![\p{L}\d.])/gu,
  ],
  [4, /\b(?:Ph\.?D|DPhil|EdD|[Dd]octorate|doctoral degree)(?![\p{L}\d])/gu],
]
const open =
  /\b(?:towards?|studying|study|working|enrolled|begun|started|currently|candidate|thinking of|plan\p{L}*|hope|applied|supervis\p{L}+|taught|students?|marking|examin\p{L}+)\b/iu

/** "an MSc" where the evidence has a BSc: a higher degree than any it states. */
export function checkDegrees(claim: Claim, grounds: Grounds): Finding[] {
  const known = degreesIn(`${grounds.text}\n${grounds.entries.map(({ title }) => title ?? '').join('\n')}`)
  if (known.length === 0 || open.test(claim.plain)) return []
  const best = Math.max(...known.map(({ level }) => level))
  return degreesIn(claim.plain)
    .filter(({ level }) => level > best)
    .map((one) => finding(claim, one, { kind: 'degree', why: 'The evidence gives a lower degree.' }))
}

function degreesIn(text: string): Degree[] {
  return levels.flatMap(([level, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ level, start: match.index, end: match.index + match[0].length })),
  )
}
