import { startsAsAsset, startsAsDuty } from '../cues/ask-cues.ts'
import { cueText } from '../cues/cue-text.ts'
import { firmEligibility } from '../cues/eligibility-cues.ts'
import { negated, niceCue } from '../cues/level-cues.ts'
import type { PostingLine } from '../lines/posting-line.ts'
import { classifyHeading, type HeadingClass } from './classify-heading.ts'
import type { Around, FoundHeading } from './heading-reading.ts'
import { introZone } from './intro-zone.ts'
import { trimmedHeading } from './trimmed-heading.ts'
import { wordsOf } from './words-of.ts'

/** A known heading without any styling, or a short line over prose among requirements. */
export function fromShortLine({ line, next, asking, first, afterHeading, afterSentence }: Around): FoundHeading | null {
  if (!next || first || wordsOf(line.text) > 9 || /[.;,!]$/u.test(line.text)) return null
  const known = classifyHeading(line.text)
  const question = /\?$/u.test(line.text)
  if (known && (known.whole || (question && wordsOf(line.text) <= 8))) {
    if (known.zone === 'criteria' && next.form !== 'item' && asking && !line.opens && !line.glued) return null
    const level = /^(?:essential|desirable)\b/iu.test(line.text)
    return { zone: known.zone, rank: level ? 13 : 11, text: trimmedHeading(line.text), rest: null }
  }
  const wishes = known?.zone === 'nice' && known.share >= 0.25 && line.apart && !/\d/u.test(line.text)
  const announces =
    known &&
    (/^[\p{Lu}¿]/u.test(line.text) || (/^\p{Lo}/u.test(line.text) && (wishes || known.share >= 0.4))) &&
    wordsOf(withoutBrackets(line.text)) <= 7 &&
    next.form === 'item' &&
    (wishes || !isCondition(line.text))
  if (announces) return { zone: known.zone, rank: 11, text: trimmedHeading(line.text), rest: null }
  if (
    known &&
    known.share >= 0.5 &&
    known.zone !== 'criteria' &&
    (line.opens || line.glued) &&
    wordsOf(line.text) <= 5 &&
    /^\p{Lu}/u.test(line.text) &&
    !isCondition(line.text)
  )
    return { zone: known.zone, rank: 11, text: trimmedHeading(line.text), rest: null }
  if (known && overBareLines({ line, next, known })) {
    return { zone: known.zone, rank: 11, text: trimmedHeading(line.text), rest: null }
  }
  const own =
    /^\p{Lu}/u.test(line.text) && !isCondition(line.text) && !startsAsDuty(cueText(line.text)) && !afterHeading
  const within =
    asking &&
    next.form === 'item' &&
    line.opens &&
    wordsOf(line.text) <= 3 &&
    /^\p{Lu}/u.test(line.text) &&
    !isCondition(line.text)
  if (within && (afterHeading || !line.apart))
    return { zone: known?.zone ?? null, rank: 12, text: line.text, rest: null }
  const weighted = /\(\d{1,3}\s?%\)$/u.test(line.text) && next.form === 'item' && wordsOf(line.text) <= 8
  if (weighted) return { zone: known?.zone ?? null, rank: 12, text: trimmedHeading(line.text), rest: null }
  const alone = own && line.apart && known?.zone !== 'criteria' && !/\d/u.test(withoutBrackets(line.text))
  const overList = next.form === 'item' && wordsOf(line.text) <= 6
  const overProse = wordsOf(next.text) >= 12 && wordsOf(line.text) <= 3
  if (alone && (overList || overProse))
    return { zone: known?.zone ?? introZone(line.text), rank: 11, text: trimmedHeading(line.text), rest: null }
  const stands =
    line.apart &&
    !next.apart &&
    /^\p{Lu}/u.test(line.text) &&
    !isCondition(line.text) &&
    !startsAsDuty(cueText(line.text)) &&
    !afterHeading
  const leads = next.form === 'item' || wordsOf(next.text) >= 12 || /[.!?]$/u.test(next.text)
  if (
    stands &&
    (known?.zone === 'criteria' ? known.share >= 0.5 : known === null || known.share >= 0.3) &&
    (leads || (known !== null && known.share >= 0.3))
  )
    return { zone: known?.zone ?? introZone(line.text), rank: 11, text: trimmedHeading(line.text), rest: null }
  const over =
    asking &&
    (afterHeading || afterSentence) &&
    !isCondition(line.text) &&
    wordsOf(line.text) <= 4 &&
    next.form === 'plain' &&
    /\.$/u.test(next.text) &&
    /^\p{Lu}/u.test(line.text)
  return over ? { zone: null, rank: 12, text: line.text, rest: null } : null
}

const withoutBrackets = (text: string): string => text.replace(/\s*\([^)]*\)/gu, '')

/**
 * A heading in a text that lost its bullets and empty lines: plainly worded as one, with no stop, over lines that are as bare. One that
 * leaves its sentence open ("It would be lovely if you had") is one whatever it wishes for.
 */
function overBareLines({ line, next, known }: { line: PostingLine; next: PostingLine; known: HeadingClass }): boolean {
  if (next.form !== 'plain' || next.apart || line.look !== 'plain') return false
  if (!/^[\p{Lu}¿]/u.test(line.text) || wordsOf(line.text) > 8 || /\d/u.test(line.text)) return false
  const open = /\b(?:if|had|have|with|who|to|will|you|be|us|are|do)[…:.]*$/iu.test(line.text)
  const plain = cueText(line.text)
  if (!open && (isCondition(line.text) || (startsAsAsset(plain) && !/^the /u.test(plain)) || startsAsDuty(plain)))
    return false
  return (
    /^(?:must|nice|duty|benefits|question)$/.test(known.zone) &&
    line.mark === null &&
    (known.share >= 0.4 || (open && known.share >= 0.25))
  )
}

/** A short line that is a request or a condition of its own rather than a heading. */
function isCondition(text: string): boolean {
  const plain = cueText(text)
  return firmEligibility.test(plain) || niceCue.test(plain) || negated.test(plain)
}
