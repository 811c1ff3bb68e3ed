import { saysNeed } from '../cues/ask-cues.ts'
import { boilerplateCues } from '../cues/boilerplate-cues.ts'
import { cueText } from '../cues/cue-text.ts'
import { isFiller } from '../cues/filler.ts'
import { neverAsked } from '../cues/never-asked.ts'
import { isFactLine } from '../facts/fact-line.ts'
import { isTermsLine } from '../facts/terms-line.ts'
import { classifyHeading } from '../headings/classify-heading.ts'
import { addressesAi } from '../texts/addresses-ai.ts'
import type { Unit } from './unit.ts'

/** True when nothing in a unit can be asked for, whatever it looks like: no words, help with applying, a fact, the page around it. */
export function isBarred(unit: Pick<Unit, 'text' | 'from'>): boolean {
  const text = cueText(unit.text)
  if (!/[\p{L}]{2}|[\p{Script=Han}]/u.test(text) || isFiller(text) || addressesAi(text) || offersHelp.test(text))
    return true
  if (
    plainlyDenied.test(text) ||
    neverAsked(text) ||
    isRunInHeading(unit) ||
    isFactLine(unit.from.line.text) ||
    isTermsLine(unit.from.line.text)
  )
    return true
  return unit.from.zone === 'page' || (boilerplateCues.page.test(text) && !saysNeed(text))
}

/** "What we ask for. You need …": a heading set as the first sentence of the paragraph below it. */
const isRunInHeading = ({ text, from }: Pick<Unit, 'text' | 'from'>): boolean =>
  /^(?:what|who)\b[^.?:;]{4,40}\.$/iu.test(text.trim()) &&
  text.trim().length < from.line.text.trim().length &&
  (classifyHeading(text)?.share ?? 0) >= mostOfHeading
const mostOfHeading = 0.7

/** "No qualification is needed", "A doctorate is not required", "if you've got one, …": takes back, whatever words it holds. */
const plainlyDenied =
  /^(?:no (?:[\p{L}'’-]+ ){1,8}(?:is |are )?(?:needed|required|necessary|expected)|no need (?:to|for)\b|(?:[\p{L}'’-]+ ){1,10}(?:is not|are not|isn't|aren't|not) (?:strictly |at all )?(?:needed|required|necessary|expected))\b(?!.*\b(?:but|must|essential|helpful|useful|desirable|advantage|welcome)\b)|^if you(?:'ve| have| do| don't| haven't)(?: got)? (?:one|it|any|them|that|not)\b/u

/** "If you need this advertisement in large print, you must ring us": help with applying, whatever it tells the reader to do. */
const offersHelp =
  /^(?:if|should) you (?:require|need) (?:any |an? |this |these |to )?(?:alternative|alternate|adjustments?|reasonable|assistance|support|help|accommodations?|advert\p{L}*|document|large print|other format)/u
