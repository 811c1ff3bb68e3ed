import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { namedDates } from '../../times/dates.ts'
import type { ClaimWord } from '../../wording/claim-words.ts'
import { idiomRanges } from '../../wording/idiom-ranges.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { isSmall } from '../../wording/is-small.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'
import { verbUses } from '../../wording/verb-strength.ts'
import { ambiguousThings } from '../../words/ambiguous-things.ts'

/** A claim keeps to a text when so much of its content stands there. */
const most = 0.6
const fewest = 2

/**
 * A word that stands where the evidence has another, between the same neighbours: "ladders for Platform Six" from "ramps … on
 * Platform Six", "two house moves" from "two office moves". Underlined whatever list excuses the word elsewhere, for a claim that keeps the
 * rest has changed this; not where either is a word for the other.
 */
export function checkExchanged(claim: Claim, grounds: Grounds): Finding[] {
  if (claim.language !== 'en') return []
  const content = claim.words.filter(isTelling)
  return grounds.texts.flatMap(({ words }) => exchanged(claim, content, words)).slice(0, 1)
}

function exchanged(claim: Claim, content: readonly ClaimWord[], words: readonly ClaimWord[]): Finding[] {
  const known = new Set(words.map(({ stem }) => stem))
  const kept = content.filter(({ stem }) => known.has(stem))
  if (kept.length < fewest || kept.length < content.length * most) return []
  const said = new Set(claim.words.map(({ stem }) => stem))
  const line = words.filter(isBearing)
  const mine = claim.words.filter(isBearing)
  return mine.flatMap((word, at) => {
    if (known.has(word.stem) || !(isFact(word) || isThing(word, claim))) return []
    const [before, after] = [mine[at - 1], mine[at + 1]]
    const other = line.find(
      (one, place) =>
        isFact(one) &&
        isCode(one) === isCode(word) &&
        !isMonth.test(one.text) &&
        !said.has(one.stem) &&
        !isAlike(word.stem, one.stem) &&
        isSame(before, line[place - 1]) &&
        isSame(after, line[place + 1]) &&
        (isFact(word) ? before !== undefined || after !== undefined : before !== undefined && after !== undefined),
    )
    if (!other || isDated(claim, word)) return []
    const isSure = (isCode(word) && isCode(other)) || (isTime(word) && isTime(other))
    const level = isSure ? 'flag' : 'underline'
    return [finding(claim, word, { kind: 'exchanged', level, why: `The evidence has "${other.text}" here.` })]
  })
}

/** "autumn 2016" for "Sept 2016" is judged with the dates. */
const isDated = ({ text }: Claim, word: ClaimWord): boolean =>
  namedDates(text).some(({ start, end }) => word.start < end && start < word.end)

const isSame = (one: ClaimWord | undefined, other: ClaimWord | undefined): boolean => one?.stem === other?.stem

/** Words with content, and figures: what neighbours are counted by. */
const isBearing = (word: ClaimWord): boolean => !isSmall(word, 'en')

const isTelling = (word: ClaimWord): boolean =>
  isBearing(word) && !/^\d/u.test(word.word) && (word.word.length > 2 || isCode(word))

const isMonth =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)$/u

/** "IR" of "GC-IR". */
const isCode = ({ text }: ClaimWord): boolean => /^\p{Lu}{2,}$/u.test(text)

const isTime = ({ word }: ClaimWord): boolean => /^(?:minute|hour|day|week|fortnight|month|year|decade)s?$/u.test(word)

/** No word that any sentence may have: a thing, or a deed, however everyday. */
const isFact = (word: ClaimWord): boolean =>
  isTelling(word) && (!isNeutral(word) || isCode(word) || isTime(word) || tierOf(word) >= 2)

/** Parts of the body, ways and the like, neutral for the sake of turns of phrase: between two neighbours of the evidence they are things. */
const isThing = ({ word, start, end }: ClaimWord, { plain }: Claim): boolean =>
  ambiguousThings.has(word) && !idiomRanges(plain).some((range) => range.start <= start && end <= range.end)

const tierOf = (word: ClaimWord): number => verbUses([word])[0]?.tier ?? 0

const isAlike = (one: string, other: string): boolean =>
  synonymsOf(one).has(other) || synonymsOf(other).has(one) || one.slice(0, 4) === other.slice(0, 4)
