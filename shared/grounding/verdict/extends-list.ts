import type { Finding } from '../../domain/finding.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { spellsAcronym } from '../names/spells-acronym.ts'
import type { ClaimWord } from '../wording/claim-words.ts'
import { isStated } from '../wording/has-provenance.ts'
import { isContentWord } from '../wording/is-content-word.ts'
import { irregularForms } from '../words/irregular-forms.ts'

const joint = /(?:,|\band|&|\bor|\bas well as|\bplus)\s+(?:(?:an?|the|my|our|some|several|two|three|both)\s+)?$/iu
/** A deed or a quality is no member of a list of things. */
const noThing =
  /(?:ed|ing|ly)$|^(?:wrote|written|sent|made|built|gave|ran|held|kept|taught|took|won|met|drew|sang|put|done|worked|majority|minority|rest|remainder|little|bit|half|average|total|more|less|higher|lower|better|larger|smaller|others?|rebinds|thereabouts|so)$/u
const reflects = /\b(?:taught me|(?:learn|enjoy)\p{L}*|patience|like|love|know|understand)\b/iu
/** A comma alone may begin a clause: a list goes on after its member. */
const goesOn = /^(?: \p{L}+)?(?:,| (?:and|or|&|as well as)\b)/u
/** "and await an inspection": a deed, not a member. */
const takesObject = /^ (?:an?|the|my|our|its|his|her|their|this|that) /u
/** "and the price was": what is said of it, not one more of the list. */
const startsClause = /^ (?:was|were|is|are|has|have|had|fell|rose|came|went)\b/iu
/** "broke", "grew": told forms of deeds, no things. */
const irregularDeeds = new Set(
  [...irregularForms].flatMap(([form, base]) => (form.replace(/e?s$/u, '') === base ? [] : [form])),
)
const fewest = 2

/**
 * Whether a new word continues a list of the evidence: "farms, factories" where the claim otherwise keeps to what the evidence has, and the
 * member before it stands there.
 */
export function extendsList(one: Finding, found: readonly Finding[], claim: Claim, grounds: Grounds): boolean {
  if (one.kind !== 'new-word' || reflects.test(claim.plain)) return false
  const lead = joint.exec(claim.plain.slice(0, one.start))
  if (!lead || (lead[0].startsWith(',') && !goesOn.test(claim.plain.slice(one.end)))) return false
  if (takesObject.test(claim.plain.slice(one.end)) || startsClause.test(claim.plain.slice(one.end))) return false
  const inside = claim.words.filter(({ start, end }) => one.start <= start && end <= one.end)
  if (inside.some(({ word }) => noThing.test(word)) || inside.length > 3) return false
  if (inside.length === 1 && irregularDeeds.has(inside[0]?.word ?? '')) return false
  if (inside.some((word) => spellsAcronym(claim, claim.words.indexOf(word), grounds))) return false
  if (inside.every((word) => endsOne(word, grounds))) return false
  const fresh = found.filter(({ kind }) => kind === 'new-word')
  const others = claim.words.filter(
    (word) => isContentWord(claim, word) && !fresh.some(({ start, end }) => start <= word.start && word.end <= end),
  )
  if (others.length < fewest || !others.every((word) => isStated(word, grounds))) return false
  const rest = fresh.filter((other) => other !== one && !joint.test(claim.plain.slice(0, other.start)))
  return rest.length === 0 && joinsStated(claim, lead.index, others)
}

/** "fish" of "zebrafish": the kind that a word of the evidence names in its own tail. */
function endsOne({ word }: ClaimWord, { words }: Grounds): boolean {
  return word.length > 3 && words.some((one) => one.word !== word && one.word.endsWith(word))
}

/** The word right before the joint is one that the evidence has, or another new member. */
function joinsStated({ words }: Claim, at: number, others: readonly ClaimWord[]): boolean {
  const before = words.findLast(({ end }) => end <= at)
  return before !== undefined && at - before.end <= 1 && (others.includes(before) || !noThing.test(before.word))
}
