import { figureSentence } from './figure-sentence.ts'
import { openingVerb } from './proof/opening-verb.ts'

const change =
  /(?<lead>\b(?:from|by|of|was|is) )?(?<before>[£$€]?\d[\d.,]*(?: ?%|\p{L}+)?(?: \p{Ll}{2,})?) ?(?:->|→|=>|➔) ?(?=[£$€]?\d)/gu

/** "Cut set-up 45 min -> 6 min" → "Cut set-up from 45 min to 6 min": what a sign draws, in words, where a deed or a measure stands before it. */
export function changeSpoken(line: string): string {
  const said = line.replace(change, 'from $<before> to ')
  return said === line || openingVerb(line).form === 'past' || figureSentence(said, 'ongoing') !== null ? said : line
}
