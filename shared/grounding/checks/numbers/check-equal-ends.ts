import type { Finding } from '../../../domain/finding.ts'
import { numberWords } from '../../../text/number-words.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'

const twice =
  /(?<!\p{L})(?:between|from|in(?: both)?|across|zwischen|von|entre|de)\s(?<label>\p{L}+\s)?(?<number>[\d.,]*\d|\p{L}+)\s(?:and(?: again)?|to|until|und|bis|et|à|y|a)\s(?:(?:in|at)\s)?\k<label>?\k<number>(?![\p{L}\d]|[.,]\d)/giu

const range = /(?<![\p{L}\d.,-])(?<number>[\d.,]*\d|\p{L}+)(?:\s(?:to|or)\s|[-–])\k<number>(?![\p{L}\d-]|[.,]\d)/giu

/** "between 2023 and 2023", "from Band 6 to Band 6": two ends that are one, where the evidence has two. */
export function checkEqualEnds(claim: Claim, grounds: Grounds): Finding[] {
  if (claim.quantities.length < 2) return []
  return [...claim.plain.matchAll(twice), ...claim.plain.matchAll(range)].flatMap(({ index, 0: said, groups }) => {
    const number = groups?.number ?? ''
    const value = /\d$/u.test(number) ? Number(number.replaceAll(',', '')) : numberWords[number.toLowerCase()]
    if (value === undefined || value <= 1 || grounds.text.includes(said)) return []
    const range = { start: index, end: index + said.length }
    return [finding(claim, range, { kind: 'number', why: 'The two ends of this are one and the same.' })]
  })
}
