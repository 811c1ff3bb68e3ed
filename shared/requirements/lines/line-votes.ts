import { insists, saysNeed, startsAsAsset } from '../cues/ask-cues.ts'
import { boilerplateCues } from '../cues/boilerplate-cues.ts'
import { cueText } from '../cues/cue-text.ts'
import type { PostingLine } from './posting-line.ts'

/** True when a line speaks of what the employer gives and asks for nothing. */
export function benefitVote(line: PostingLine): boolean {
  const text = cueText(line.text)
  return boilerplateCues.benefits.test(withoutAsides(text)) && !asksPlainly(text)
}

/** True when a line plainly asks something of the person although its heading speaks of other things. */
export function requestVote(line: PostingLine): boolean {
  const text = cueText(line.text)
  return !boilerplateCues.benefits.test(text) && insistsOrCounts(text)
}

const insistsOrCounts = (text: string): boolean =>
  insists(text) ||
  /\b(?:years?'? (?:of )?experience|experience (?:of|in|with|as)|ability to|degree in|qualified)\b/u.test(text)

function asksPlainly(text: string): boolean {
  if (/^(?:competitive|generous|free|full|professional|flexible|excellent|great|good|\d)/u.test(text))
    return insistsOrCounts(text)
  return startsAsAsset(text) || saysNeed(text)
}

/** What stands in brackets ("we provide the lights") is said by the way. */
export function withoutAsides(text: string): string {
  return text.replace(/\([^()]{0,200}\)/gu, ' ')
}
