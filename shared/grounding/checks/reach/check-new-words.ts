import type { Finding } from '../../../domain/finding.ts'
import type { Range } from '../../../text/range.ts'
import { statedGrades } from '../../amounts/stated-grades.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { evidencePlaces } from '../../names/evidence-places.ts'
import { namedDates } from '../../times/dates.ts'
import type { ClaimWord } from '../../wording/claim-words.ts'
import { hasProvenance } from '../../wording/has-provenance.ts'
import { idiomRanges } from '../../wording/idiom-ranges.ts'
import { isCompound } from '../../wording/is-compound.ts'
import { isContentWord } from '../../wording/is-content-word.ts'
import { isLentPost } from '../../wording/is-lent-post.ts'
import { isSurrounding } from '../../wording/is-surrounding.ts'
import { impliedBy } from '../../wording/related-to.ts'
import { verbUses } from '../../wording/verb-strength.ts'
import { everydayWords } from '../../words/everyday/everyday-words.ts'

/** Underlines every run of content words without provenance in evidence, entry, requirement, neutral list or synonyms. */
export function checkNewWords(claim: Claim, grounds: Grounds): Finding[] {
  if (claim.language !== 'en') return []
  const judged = [
    ...namedDates(claim.text),
    ...idiomRanges(claim.plain),
    ...rangesOf(claim.plain, strong),
    ...statedGrades(claim, grounds).flatMap(({ grade, stated }) => (stated ? [grade] : [])),
  ]
  const fresh = claim.words.filter(
    (word) =>
      isContentWord(claim, word) &&
      !claim.asked.has(word.stem) &&
      !claim.target.has(word.stem) &&
      (isLentPost(word, claim, grounds) ||
        (!everydayWords.has(word.word) &&
          !hasProvenance(word, grounds) &&
          !isRelated(word, grounds) &&
          !isAcronym(word, grounds) &&
          !isCompound(word, grounds) &&
          !isPlaced(word, grounds) &&
          !isSurrounding(word, claim))) &&
      !judged.some(({ start, end }) => start <= word.start && word.end <= end),
  )
  return runs(claim, fresh).map((range) =>
    finding(claim, range, {
      kind: 'new-word',
      level: 'underline',
      why: 'Your evidence does not use this word, nor one like it.',
    }),
  )
}

/** "part of a twelve-strong kitchen": the number says it all. */
const strong = /[\p{L}\d]-strong\b/gu

const rangesOf = (plain: string, sought: RegExp): Range[] =>
  [...plain.matchAll(sought)].map(({ index, 0: said }) => ({ start: index, end: index + said.length }))

/** The evidence or its entry has a narrower word, or one of its scene. A mere neighbour is another thing: coffee is not tea. */
function isRelated(word: ClaimWord, { stems }: Grounds): boolean {
  const related = [...impliedBy(word.stem)].some((other) => stems.has(other))
  return related && verbUses([word]).every(({ tier }) => tier < 3)
}

/** "Poland" of "Polish families". */
const isPlaced = ({ text, word }: ClaimWord, grounds: Grounds): boolean =>
  /^\p{Lu}/u.test(text) && evidencePlaces(grounds).names.has(word)

function isAcronym({ text, word }: ClaimWord, grounds: Grounds): boolean {
  if (!/^\p{Lu}[\p{Lu}&\d]+s?$/u.test(text)) return false
  return (
    grounds.initials.has(word.replace(/s$/u, '').replace(/\d+$/u, '')) ||
    [...grounds.forms].some(
      (form) => form.length > word.length && form.startsWith(word) && /^\d+$/u.test(form.slice(word.length)),
    )
  )
}

function runs(claim: Claim, words: readonly ClaimWord[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const { start, end } of words) {
    const last = found.at(-1)
    if (last && /^[\s-]$/u.test(claim.text.slice(last.end, start))) last.end = end
    else found.push({ start, end })
  }
  return found
}
