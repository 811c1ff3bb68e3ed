import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { negations } from '../../words/reach/negations.ts'

const first =
  /\b(?:(?:at|on) (?:the|my|our|his|her|its) (?:very )?first (?:attempt|time|try|go|sitting|test)|first time(?: round)?(?= |[,.;]|$)|straight away|at once)/iu
const again =
  /\b(?:fail\p{L}*|(?:second|third|fourth|another|2nd|3rd) (?:attempt|time|try|go|sitting|test)|re-?(?:sit|sat|take|took|taken|test\p{L}*))\b/iu

/** "passed at the first attempt" of what the evidence says was failed first, or passed at the second. */
export function checkAttempts(claim: Claim, { texts }: Grounds): Finding[] {
  const said = first.exec(claim.plain)
  if (!said || again.test(claim.plain) || claim.plain.search(negations) >= 0) return []
  const repeated = texts
    .flatMap(({ text }) => text.split(/[;,.:\n]/u))
    .filter((part) => again.test(part) && part.search(negations) < 0)
    .flatMap((part) => claimWords(part.replace(again, ' ')).filter((word) => !isNeutral(word)))
  const hit = claim.words.some(({ stem }) => repeated.some((one) => one.stem === stem))
  const range = { start: said.index, end: said.index + said[0].length }
  return hit
    ? [finding(claim, range, { kind: 'exception', why: 'By the evidence it took more than one attempt.' })]
    : []
}
