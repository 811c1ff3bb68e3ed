import type { Range } from '../text/range.ts'

const mine = '(?:my |the )?(?:attached |enclosed )?'
const papers =
  '(?:cv|curriculum vitae|résumé|resume|application(?: form)?|cover(?:ing)? letter|supporting statement|personal statement)'
const places = `(?:above(?![- ]?average)|below(?![- ]?average)|earlier|previously|before(?=[,.;:)]|$)|(?:in|on) ${mine}${papers}|in (?:my |the )?(?:previous |last |first |other |next |earlier )?(?:answers?|sections?|questions?|paragraphs?)(?: to)?(?: question)?(?: \\d+)?)`
const saying =
  '(?:mentioned|described|stated|discussed|noted|outlined|shown|said|explained|detailed|set out|listed|given)'

const pointers = new RegExp(
  [
    `\\(?\\b(?:please )?see (?:${mine}${papers}|(?:above|below)(?=\\s*(?:[.,;:)]|$)|\\s+(?:for|under|in|and)\\b)|(?:my )?(?:previous |earlier |last )?(?:answers?|sections?|questions?|paragraphs?)(?: to question)? ?(?:\\d+|above|below)?)\\b\\)?`,
    `\\bas (?:above|below)\\b(?![- ]?average)`,
    `\\bas per ${mine}${papers}\\b`,
    `\\bas (?:I (?:have |had |already )*)?(?:already )?${saying} ${places}`,
    `\\bI (?:have |already )*${saying} (?:this|it|that|these) ${places}`,
    `\\b(?:please )?refer(?:ring)? to (?:${mine}${papers}|above|(?:my )?previous answer)\\b`,
    `\\b(?:siehe oben|s\\. ?o\\.|wie oben (?:erwähnt|beschrieben)|siehe (?:meinen )?lebenslauf|voir ci-dessus|comme (?:indiqué|mentionné) (?:ci-dessus|plus haut|dans mon cv)|véase arriba|como (?:he )?(?:mencionado|indicado) (?:arriba|antes|en mi cv))`,
  ].join('|'),
  'giu',
)

/** "See above", "as mentioned in my CV": whoever scores one answer may not see the other; sorted ranges. */
export function findSeeAbove(text: string): Range[] {
  return [...text.matchAll(pointers)].map(({ index, 0: said }) => ({ start: index, end: index + said.length }))
}
