import type { Finding } from '../../../domain/finding.ts'
import { quantityUnits } from '../../../text/quantity-units.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { relatedTo } from '../../wording/related-to.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'
import { wordStem } from '../../wording/word-stem.ts'

const measure =
  'acre|hectare|kilometre|kilometer|mile|metre|meter|litre|liter|gallon|pint|kilo|kilogram|gram|pound|tonne|ton|kilowatt-hour|kwh|cubic metre|square metre|square foot|head|person|unit|item|page|word|seat|table|bed|room|plot|vehicle|bus|lorry|trip|delivery|order|parcel|call|case|patient|pupil|student|guest|cover|visit'
const per = new RegExp(`\\b(?<sign>per|an?|each|every)\\s(?<what>${measure})(?![\\p{L}-])`, 'giu')

/** What numbers of a text are counted over, apart from times: "per hectare", "£4 a head". */
function countedOver(text: string): readonly { readonly stem: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(per)].flatMap(({ index, 0: said, groups }) => {
    const isRate = /^per$/iu.test(groups?.sign ?? '') || follows(text.slice(0, index))
    return isRate
      ? [{ stem: wordStem((groups?.what ?? '').toLowerCase()), start: index, end: index + said.length }]
      : []
  })
}

/** "2.3 tonnes an acre", "£4 a head": behind a number or its unit an article divides. */
function follows(before: string): boolean {
  const last = /(?<word>[\p{L}%£€$\d.,]+)\s$/u.exec(before)?.groups?.word ?? ''
  return /\d$/u.test(last) || quantityUnits.has(last.toLowerCase())
}

/** "Cost per litre" of "cost per kilometre", "tonnes an acre" of "tonnes per hectare": the same number over something else. */
export function checkPerUnit(claim: Claim, grounds: Grounds): Finding[] {
  if (claim.quantities.length === 0) return []
  const said = countedOver(claim.plain)
  if (said.length === 0) return []
  const known = countedOver(grounds.text)
  const isOther = ({ stem }: { readonly stem: string }) =>
    known.length > 0 &&
    !grounds.stems.has(stem) &&
    known.every((one) => one.stem !== stem && !synonymsOf(stem).has(one.stem) && !relatedTo(stem).has(one.stem))
  return said
    .filter(isOther)
    .map((one) => finding(claim, one, { kind: 'number', why: 'The evidence counts this over something else.' }))
}
