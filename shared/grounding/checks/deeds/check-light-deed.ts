import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import type { ClaimWord } from '../../wording/claim-words.ts'
import { hasStem } from '../../wording/has-stem.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { relatedTo } from '../../wording/related-to.ts'
import { wordStem } from '../../wording/word-stem.ts'

/** Everyday words that tell a deed of one's own once something stands after them: "I ran three agencies", "I raised donations". */
const deeds = new Set(
  'run set raise teach win build open buy sell save design invent publish produce create chair head'
    .split(' ')
    .map(wordStem),
)
const subject = /(?:^|[.;:]\s|\bI(?:'ve| have)? )(?:also |then |once |now |personally )?$/u
const meansElse =
  /^ (?:out|into|up (?!the|an?|our|my|\d|two|three|four|five|six|several)|on |from|as |at |back|with |to )/u

/**
 * A deed told in an everyday word of something that the evidence names with no such deed: an underline. A post or a deed of the same
 * field gives it.
 */
export function checkLightDeed(claim: Claim, grounds: Grounds): Finding[] {
  if (claim.language !== 'en' || !grounds.items.some(({ verbs }) => verbs.size > 0)) return []
  return claim.words
    .filter((word) => deeds.has(word.stem) && subject.test(claim.plain.slice(0, word.start)))
    .filter((word) => !meansElse.test(claim.plain.slice(word.end)) && !isBacked(word, grounds))
    .filter((word) => hasStatedObject(word, claim, grounds))
    .slice(0, 1)
    .map((word) =>
      finding(claim, word, { kind: 'verb', level: 'underline', why: 'The evidence does not say that you did this.' }),
    )
}

const runs = new Set(['run', 'runs', 'ran', 'running'])
/** "Own smithy in Oddby": whose it is, runs it. */
const ownThing = /(?:^|[.;:,–—]\s)(?:own|my own|owner of|self-employed)\s\p{L}/imu

function isBacked(word: ClaimWord, { stems, roots, kindStems, text }: Grounds): boolean {
  return (
    hasStem(stems, word) ||
    roots.has(word.stem) ||
    kindStems.has(word.stem) ||
    [...relatedTo(word.stem)].some((other) => stems.has(other)) ||
    (runs.has(word.word) && ownThing.test(text))
  )
}

/** What it is done to stands in the evidence. */
function hasStatedObject(deed: ClaimWord, { words }: Claim, { stems }: Grounds): boolean {
  return words
    .filter(({ start }) => start > deed.end)
    .slice(0, 6)
    .some((word) => !isNeutral(word) && stems.has(word.stem))
}
