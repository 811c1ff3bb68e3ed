import type { Quantity } from '../../text/quantity.ts'
import type { Claim } from '../claim.ts'
import { type Grounds, type KnownQuantity, wordBefore } from '../grounds.ts'
import { changes } from './changes.ts'
import { tellsChange } from './tells-change.ts'

/** "took on 24": what was added. */
const gained =
  /\b(?:took on|taken on|takes on|add(?:ed|ing)|gain(?:ed|ing)|hir(?:ed|ing)|recruit(?:ed|ing)|lost|losing|saved|saving|shed|dropp(?:ed|ing)|creat(?:ed|ing)|an? (?:extra|additional)|another)\s+(?:about |some |over )?$/iu

/** "six days sooner": how far apart two ends are. */
const gapAfter =
  /^\s(?:[\p{L}%-]+\s){0,1}?(?:less|fewer|sooner|earlier|quicker|faster|shorter|longer|higher|lower)\b(?! than)/iu

/** "45 % of all timber": a share, which no change is. */
const isLevel = (known: KnownQuantity, texts: Grounds['texts']): boolean =>
  known.unit === '%' &&
  texts.some(
    ({ text, quantities }) =>
      quantities.includes(known) &&
      /^\s(?:of|von|de)\s/iu.test(text.slice(known.end)) &&
      !changing.test(text.slice(0, known.start)),
  )

const changing = /\b(?:sav|cut|reduc|lower|fell|drop|rose|rais|increas|gr[eo]w|gain|lost|los|by|up|down)\p{L}*\s$/iu

/** "fell by 35" from "fell to 35": a change is no end point, nor the other way round. */
export function isOtherEnd(claim: Claim, one: Quantity, known: KnownQuantity, { texts }: Grounds): boolean {
  const [said, stated] = [wordBefore(claim.text, one), known.prep]
  if (gained.test(claim.text.slice(0, one.start)) && /^(?:to|from)$/u.test(stated)) return true
  if ((said === 'by' && /^(?:to|from)$/u.test(stated)) || (/^(?:to|from)$/u.test(said) && stated === 'by')) return true
  if (tellsChange(claim.text, one) && isLevel(known, texts)) return true
  const gap = said === 'by' || gapAfter.test(claim.text.slice(one.end))
  return (
    gap &&
    texts.some(({ text, quantities }) =>
      changes(text, quantities).some(({ ends }) =>
        ends.some(({ start, value }) => start === known.start && value === known.value),
      ),
    )
  )
}
