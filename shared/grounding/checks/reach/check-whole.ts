import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { saysAll } from '../../wording/says-all.ts'

const counts =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\\d+'
/** "all three", "all 22 of", "every one of my", "all of them", "both". */
const whole = new RegExp(
  `\\b(?:all(?! but\\b)|every|each)(?: one)?(?: of)?(?: (?:the|my|our|these|those|their|whom|them))?(?: (?:${counts}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\\p{L}+))?\\b`,
  'giu',
)
/** What says that a number is a part of more: "2 of whom", "nine with", "own part: …", "two have". */
const partOf = new RegExp(
  `\\b(?<part>one|${counts})[^\\S\\n]+(?:(?:of (?:whom|them|which|these|those))|of (?:the |our |my )?(?:${counts})\\b|with|have|has|had|were|was|are|scaled|passed|completed|\\p{Ll}+ed)\\b(?<rest>[^,.;:()\\n]*)`,
  'giu',
)
const ownPart = /\b(?:own|my) (?:part|share|contribution)\b/iu

/** "all three have qualified" from "3 trainees, 2 of whom have qualified": what the evidence says of some, said of all. */
export function checkWhole(claim: Claim, grounds: Grounds): Finding[] {
  const said = [...claim.plain.matchAll(whole)][0]
  if (!said || saysAll(grounds.text) || /\b(?:all|every|each|both)\b/iu.test(wordsOfParts(grounds))) return []
  const range = { start: said.index, end: said.index + said[0].trimEnd().length }
  const deeds = new Set(
    claim.words.filter((word) => word.start >= range.end && !isNeutral(word)).map(({ stem }) => stem),
  )
  const parts = [...grounds.text.matchAll(partOf)].filter(({ groups, 0: all, index }) => {
    const number = groups?.part?.toLowerCase()
    const clause = claimWords(`${all} ${grounds.text.slice(index + all.length, index + all.length + 30)}`)
    return number !== undefined && !sameNumber(claim.plain, number) && clause.some(({ stem }) => deeds.has(stem))
  })
  const limited =
    parts.length > 0 || (ownPart.test(grounds.text) && !ownPart.test(claim.plain) && /\bI\b/u.test(claim.plain))
  return limited ? [finding(claim, range, { kind: 'scope', why: 'The evidence says this of some, not of all.' })] : []
}

/** The words of the stretches that give a part; an "all" in them supports the claim. */
function wordsOfParts({ text }: Grounds): string {
  return [...text.matchAll(partOf)].map(([said]) => said).join(' ')
}

const figures: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
}

function sameNumber(said: string, number: string): boolean {
  const figure = figures[number] ?? number
  return said
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => (figures[word] ?? word) === figure)
}
