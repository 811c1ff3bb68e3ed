import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import { type Grounds, type GroundsItem, rootsOf } from '../../grounds.ts'
import { headerOf } from '../../names/header-of.ts'
import type { ClaimWord } from '../../wording/claim-words.ts'
import { isContentWord } from '../../wording/is-content-word.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'

/** Where another subject or a second member begins, two words are only told side by side. General knowledge of English. */
const restart =
  /[,;:.()–—/-]|\b(?:I|we|it|and|or|but|which|that|who|whom|where|when|while|as|then|so|because|before|after|since|until|plus|than|both|to|from|was|were|is|are)\b/u

/** A circumstance told first: "During the move I …". What stands under a post is judged with the posts. */
const opening =
  /^\W*(?:(?:together )?with|at|during|through|by|under|for|in|on) (?:(?:the|our|my|its|an?|this|that) )?[^,;:.()]*?(?=,? I\b)/iu

/**
 * Two neighbours of a claim that no one cited item has both of, with nothing between them that sets them side by side: "complaints fell by a
 * third during the flood" from one item about the flood and one about complaints. An underline, for both may have been so.
 */
export function checkSeams(claim: Claim, { items }: Grounds): Finding[] {
  if (claim.language !== 'en' || items.length < 2) return []
  const telling = claim.words.filter((word) => isContentWord(claim, word) && word.word.length > 2)
  const until = opening.exec(claim.plain)?.[0].length ?? 0
  const moved = countedElsewhere(claim, telling, items)
  const tied = telling.filter((word, at) => {
    const before = telling[at - 1]
    if (!before) return false
    const isOpened = before.end <= until && word.start > until
    const isTied = isOpened || !restart.test(claim.plain.slice(before.end, word.start))
    return isTied && areApart(holders(before, items), holders(word, items), isOpened)
  })
  return [...tied, ...moved].slice(0, 1).map((word) =>
    finding(claim, word, {
      kind: 'mixed',
      level: 'underline',
      why: 'The evidence says this of something else: no one item has both.',
    }),
  )
}

/** "twelve loans" of twelve guests in one item and loans in another: the number of one with the noun of the other. */
function countedElsewhere(
  { quantities, plain }: Claim,
  telling: readonly ClaimWord[],
  items: readonly GroundsItem[],
): readonly ClaimWord[] {
  return quantities.flatMap(({ value, unit, end }) => {
    const noun = unit === null && value > 1 && !isYear(value) ? telling.find(({ start }) => start >= end) : undefined
    const between = noun ? plain.slice(end, noun.start) : ''
    if (!noun || restart.test(between.replace('-', ' ')) || !/^ (?:\p{L}+[ -])?$/u.test(between)) return []
    const counted = items.filter((item) => item.quantities.some((one) => one.value === value && one.unit === unit))
    const named = holders(noun, items)
    const isApart = counted.length > 0 && named.length > 0 && !counted.some((item) => named.includes(item))
    return isApart && ![...counted, ...named].some(({ text }) => headerOf(text)) ? [noun] : []
  })
}

const isYear = (value: number): boolean => value >= 1900 && value <= 2100

/** Where a name is one's employer or place, the items under it need not repeat it. */
function areApart(some: readonly GroundsItem[], others: readonly GroundsItem[], isOpened: boolean): boolean {
  if (some.length === 0 || others.length === 0 || some.some((item) => others.includes(item))) return false
  if (isOpened && some.some(({ text }) => headerOf(text) !== null)) return false
  return !(isOpened ? some : [...some, ...others]).every(({ verbs }) => verbs.size === 0)
}

/** What is held under training or certificates may be called by the name of its kind. */
const paper: ReadonlySet<string> = new Set(['certificate', 'certificates', 'certified', 'certification'])

function holders({ word, stem }: ClaimWord, items: readonly GroundsItem[]): readonly GroundsItem[] {
  const alike = [stem, ...synonymsOf(stem)]
  const roots = word.length > 4 ? rootsOf(word).slice(0, 2) : []
  return items.filter(
    ({ stems, entry }) =>
      (entry?.kind === 'certificate' && paper.has(word)) ||
      alike.some((one) => stems.has(one)) ||
      (roots.length > 0 && [...stems].some((one) => roots.some((root) => root.length > 4 && one.startsWith(root)))),
  )
}
