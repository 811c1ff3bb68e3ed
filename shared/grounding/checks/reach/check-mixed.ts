import type { Finding } from '../../../domain/finding.ts'
import type { Range } from '../../../text/range.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds, GroundsItem } from '../../grounds.ts'
import type { ClaimWord } from '../../wording/claim-words.ts'
import { objectOf, ownDeeds } from '../../wording/own-deeds.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'
import { titleWords } from '../../words/names/title-words.ts'

const why = 'The evidence says this of different things: no one item has both.'
const clauses = /[^;:.]+?(?=[;:.]|,? (?:but|while|whereas|and (?:then |later |now |also )?(?:I|at|in|for)\b)|$)/gu
/** Degrees, licences and languages told in one sentence: each of its items stands for itself. */
const heldList = /^\s*I (?:also )?(?:hold|have|speak)\b/u
const listItems = /[^,;]+?(?=[,;]| and |$)/gu
/** "Before Edinburgh I was in Galway": one after the other, not one in the other. */
const inTurn = /\b(?:before|after|until|till|since|leaving|followed by|prior to)\s+(?:the\s+)?$/iu
/** A way from one post to the next: which fact is of which is left open. */
const onward =
  /\b(?:after|before|then|later|first|moved|went|came|returned|joined|left|changed|switched|between (?:19|20)\d\d and)\b/iu
/** What leads to an employer or a place. */
const leads = /\b(?:at|with|for|in)\s+(?:the\s+)?$/iu
const ownPlace = /\b(?:at|with|for)\s+(?:the\s+)?\p{Lu}\p{Ll}/u

/** "I have gone from a crew of two in Halifax to a team of 11": told of two posts in turn. */
const fromTo = /\b(?:gone|went|moved|come|came|grown|grew|risen|rose|progressed|switched|changed) from\b[^.;]+\bto\b/iu

/** Facts of two items told as one: the employer of one with the number of the other, the verb of one with the object of the other. */
export function checkMixed(claim: Claim, grounds: Grounds): Finding[] {
  if (grounds.items.length < 2 || fromTo.test(claim.plain)) return []
  const places = [...claim.plain.matchAll(heldList.test(claim.plain) ? listItems : clauses)].flatMap((clause) =>
    misplaced(claim, { start: clause.index, end: clause.index + clause[0].length }, grounds),
  )
  return [...places, ...misapplied(claim, grounds), ...misdated(claim, grounds)].slice(0, 1)
}

/** "At Oak Bakery I cut waste by 12 %" where the 12 % was at Hill Bakery. */
function misplaced(claim: Claim, clause: Range, { items }: Grounds): Finding[] {
  const words = claim.words.filter(({ start, end }) => start >= clause.start && end <= clause.end)
  const names = words.filter(({ text, word }) => /^\p{Lu}/u.test(text) && word.length > 2 && word !== 'the')
  const anchors = names.filter(({ start }) => leads.test(claim.plain.slice(0, start)))
  if (anchors.length === 0) return []
  const there = items.filter((item) => anchors.some(({ stem }) => item.stems.has(stem)))
  if (there.length === 0 || there.length === items.length) return []
  const elsewhere = items.filter((item) => !there.includes(item) && isPlacedElsewhere(item, there))
  const numbers = claim.quantities.filter(
    (one) =>
      one.start >= clause.start &&
      one.end <= clause.end &&
      !(one.unit === null && one.value < 2) &&
      elsewhere.some((item) => hasNumber(item, one)) &&
      !items.some((item) => !elsewhere.includes(item) && hasNumber(item, one)),
  )
  const facts = names.filter(
    (word) =>
      !inTurn.test(claim.plain.slice(0, word.start)) &&
      !isNearAnchor(word, anchors, claim) &&
      elsewhere.some(({ stems }) => stems.has(word.stem)) &&
      !items.some((item) => !elsewhere.includes(item) && item.stems.has(word.stem)),
  )
  const [first] = [...numbers, ...facts]
  const level = onward.test(claim.plain.slice(clause.start, clause.end)) ? 'underline' : 'flag'
  return first ? [finding(claim, first, { kind: 'mixed', level, why })] : []
}

/** An item with an employer of its own, other than those meant. */
function isPlacedElsewhere(item: GroundsItem, there: readonly GroundsItem[]): boolean {
  if (item.organisation !== null) return there.every(({ organisation }) => organisation !== item.organisation)
  return ownPlace.test(item.text)
}

function hasNumber({ quantities }: GroundsItem, one: { value: number; unit: string | null }): boolean {
  return quantities.some(({ value, unit }) => value === one.value && unit === one.unit)
}

/** Part of the name that the anchor begins, or another place joined to it. */
function isNearAnchor(word: ClaimWord, anchors: readonly ClaimWord[], { plain }: Claim): boolean {
  return anchors.some(
    (anchor) =>
      anchor === word ||
      (anchor.end <= word.start &&
        /^(?:[\s&'’.-]|\p{Lu}[\p{L}'’.]*|of|and|the|for|in|,)*$/u.test(plain.slice(anchor.end, word.start))),
  )
}

/** "I migrated pgloom" where pgloom was patched and something else migrated: verb and object from different items. */
function misapplied(claim: Claim, { items }: Grounds): Finding[] {
  return ownDeeds(claim).flatMap((word) => {
    const doing = items.filter(
      (item) => item.stems.has(word.stem) || [...synonymsOf(word.stem)].some((stem) => item.verbs.has(stem)),
    )
    if (doing.length === 0 || doing.length === items.length) return []
    const stray = objectOf(claim, word).find(
      ({ stem }) => !doing.some((item) => item.stems.has(stem)) && items.some((item) => item.stems.has(stem)),
    )
    if (!stray) return []
    const owner = items.filter((item) => item.stems.has(stray.stem))
    return owner.every(({ verbs }) => verbs.size > 0)
      ? [finding(claim, stray, { kind: 'mixed', level: 'underline', why })]
      : []
  })
}

const titles = new Set(titleWords)
const since = /\b(?:I|I've|I have)\b[^.;,]*\b(?:since|from)\s+(?:\p{L}+\s+)?$/u

/** "librarian since 2009" where in 2009 one began as assistant: the post of one item with the start of another. */
function misdated(claim: Claim, { items }: Grounds): Finding[] {
  return claim.quantities
    .filter(
      ({ unit, value, start }) =>
        unit === null && value >= 1900 && value <= 2100 && since.test(claim.plain.slice(0, start)),
    )
    .flatMap((year) => {
      const post = claim.words.findLast(({ word, end }) => end <= year.start && titles.has(word))
      const at = post ? claim.words.indexOf(post) : -1
      const before = claim.words[at - 1]
      if (!post) return []
      const holds = (item: GroundsItem) =>
        item.forms.has(post.word) && (!before || !ranked.test(before.word) || item.forms.has(before.word))
      const there = items.filter(holds)
      const dated = items.filter((item) => hasNumber(item, year))
      const apart = there.length > 0 && dated.length > 0 && !dated.some(holds)
      return apart && there.every(({ quantities }) => quantities.some(({ value }) => value >= 1900 && value <= 2100))
        ? [finding(claim, year, { kind: 'date', why })]
        : []
    })
}

const ranked = /^(?:head|senior|chief|lead|deputy|principal|assistant|junior|general|managing|sous)$/u
