import type { Range } from '../../text/range.ts'

/** What a wish brings along is there already: "I would like to use what I learned as the only developer". General knowledge of letters. */
const brought =
  /\b(?:bring|contribut|offer|shar|appl|us|add|put|draw|build|continu|keep|pass|transfer)\p{L}*\b(?! (?:up|down)\b)|\bmy\b(?! own\b)|\bas (?:an?|the)\b|\b(?:experience|skills?|knowledge|again|another|same|too|like (?:that|this|it))\b|\b(?:rather than|instead of|ask|mentions?|wants?|needs?|requires?)\b/iu

/** Of the stretches that a claim only wishes for, those of a deed or a place to come: how it would be done says nothing of what was. */
export function hopedRanges(plain: string, wished: readonly Range[]): Range[] {
  return wished.filter(({ start, end }) => !brought.test(plain.slice(start, end)))
}
