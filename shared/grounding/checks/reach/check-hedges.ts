import type { Finding } from '../../../domain/finding.ts'
import { quantities } from '../../../text/quantities.ts'
import type { Quantity } from '../../../text/quantity.ts'
import { sentences } from '../../../text/sentences.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import type { ClaimWord } from '../../wording/claim-words.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'
import { wordStem } from '../../wording/word-stem.ts'
import { hedgeClasses } from '../../words/reach/hedge-terms.ts'

const reach = 4
/** The evidence itself says that what was intended came true. */
const succeeded = /\b(?:received|won|awarded|granted|successful|accepted|published|approved|adopted|introduced)\b/iu

const totals =
  /\b(?:all|every|always|entire(?:ly)?|whole|wholly|full|fully|complete(?:ly)?|exclusively|without exception|throughout|each)\b/iu

/** Limits the evidence sets ("part of", "basic", "pilot", "mostly", "nominated") that the claim about the same thing leaves out. */
export function checkHedges(claim: Claim, grounds: Grounds): Finding[] {
  const found: Finding[] = []
  for (const { name, hedge, kept, mild } of hedgeClasses) {
    const level = mild && !totals.test(claim.plain) ? 'underline' : 'flag'
    if (kept.test(claim.plain) || found.length > 0 || (name === 'intent' && succeeded.test(grounds.text))) continue
    for (const match of grounds.text.matchAll(hedge)) {
      const limited = limitedWords(grounds, match.index, match.index + match[0].length)
      const shared = claim.words.find((word) => limited.some((one) => one.stem === word.stem))
      const all = limited.filter((one) => claim.words.some((word) => word.stem === one.stem))
      const number =
        limited.length === 0 && limitsNumbers.test(name)
          ? sameNumber(claim, grounds.text.slice(match.index + match[0].length))
          : null
      if (number) {
        found.push(
          finding(claim, number, { kind: 'hedge', level, why: `The evidence limits this with "${match[0].trim()}".` }),
        )
        break
      }
      if (!shared || all.length < needed(name, limited.length)) continue
      if (isSaidUnhedged(claim, shared, { text: grounds.text, hedge })) continue
      if (isSaidByAnother(all, grounds, hedge) || (name === 'learning' && someOfAll.test(claim.plain))) continue
      const isBeside = isAboutOtherNumber(claim, grounds, match.index)
      if (name === 'mostly' && isBeside) continue
      if (name === 'shared' && !claimsDeed(claim, match[0])) continue
      found.push(
        finding(claim, shared, {
          kind: 'hedge',
          level: isBeside ? 'underline' : level,
          why: `The evidence limits this with "${match[0].trim()}".`,
        }),
      )
      break
    }
  }
  return found
}

/** Fewer words than this are a heading or a name, and say too little on their own. */
const fewestWords = 4

/** The claim repeats a whole sentence of the evidence in which the word stands without the limit that another sentence sets. */
function isSaidUnhedged(claim: Claim, { word }: ClaimWord, { text, hedge }: { text: string; hedge: RegExp }): boolean {
  const claimed = lettersOf(claim.plain)
  return sentences(text).some(({ start, end }) => {
    const sentence = text.slice(start, end)
    const said = lettersOf(sentence)
    const long = said.split(' ').length >= fewestWords
    return long && claimed.includes(said) && said.includes(lettersOf(word)) && sentence.search(hedge) < 0
  })
}

/** "two papers of five", "half of the modules": so much of it is done. */
const someOfAll =
  /\b(?:one|two|three|four|five|six|seven|\d+|half|most|some)(?: [\p{L}]+)? (?:out )?of (?:the |my |its )?(?:\p{L}+|\d+)\b/iu

/** Another cited text has all of it and sets no such limit: "guided walks" beside "studying for the guide's badge". */
function isSaidByAnother(words: readonly ClaimWord[], { texts }: Grounds, hedge: RegExp): boolean {
  return texts.some(
    (one) => one.text.search(hedge) < 0 && words.every(({ stem }) => one.words.some((other) => other.stem === stem)),
  )
}

const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''

/** The claim tells a number of another clause than the hedged one: "26 completed" beside "mostly carry out assessments". */
function isAboutOtherNumber(claim: Claim, grounds: Grounds, at: number): boolean {
  const clauses = grounds.text.split(/(?<=[;.\n])/u)
  let start = 0
  const others = clauses.filter((clause) => {
    const holds = start <= at && at < start + clause.length
    start += clause.length
    return !holds
  })
  return quantities(others.join(' ')).some(({ value, unit }) =>
    claim.quantities.some((one) => one.value === value && one.unit === unit && value > 1),
  )
}

/** "curated" or a word for it where the evidence has "co-curated": other sentences about the same thing take no credit. */
function claimsDeed(claim: Claim, said: string): boolean {
  const deed = /^co-?(.+)$/iu.exec(said)?.[1]?.toLowerCase()
  if (deed === undefined) return true
  const stem = wordStem(deed)
  return claim.words.some(
    (word) => word.stem === stem || synonymsOf(word.stem).has(stem) || synonymsOf(stem).has(word.stem),
  )
}

/** A single limited word is enough next to its hedge; a longer stretch must be shared by half, so that a dropped detail stays silent. */
function needed(name: string, length: number): number {
  if (name === 'degree' || name === 'learning') return 1
  return Math.max(1, Math.ceil(length * 0.6))
}

/** "nominated by the families for": who did it is not what is limited. */
const byWhom = /^ by [^.;:,()\n]{2,40}?(?= (?:for|as|in|to)\b)/u

/** The content words after a hedge, up to the end of its clause. */
function limitedWords(grounds: Grounds, start: number, hedgeEnd: number): ClaimWord[] {
  const end = hedgeEnd + (byWhom.exec(grounds.text.slice(hedgeEnd))?.[0].length ?? 0)
  const rest = grounds.text.slice(end)
  const stop = /[,;:.()\n]|\b(?:and|but|which|so|by|when|that|while)\b/u.exec(rest)
  const until = end + (stop ? stop.index : rest.length)
  const after = wordsBetween(grounds, end, until).slice(0, reach)
  if (after.length > 0) return after
  if (/^[^\p{L}\d;,.:)]*(?:\p{L}+ )?(?!(?:19|20)\d\d\b)[\dIVX]/u.test(rest)) return []
  const clause = Math.max(...[',', ';', ':', '.', '\n'].map((sign) => grounds.text.lastIndexOf(sign, start - 1))) + 1
  return wordsBetween(grounds, clause, start).slice(/^basics/iu.test(grounds.text.slice(start)) ? -1 : -reach)
}

function wordsBetween(grounds: Grounds, start: number, end: number): ClaimWord[] {
  let offset = 0
  const found: ClaimWord[] = []
  let last = -1
  for (const word of grounds.words) {
    if (word.start < last) offset = grounds.text.indexOf('\n', offset) + 1
    last = word.start
    const at = word.start + offset
    if (at >= start && at < end && !isNeutral(word) && !/^\d/u.test(word.word)) found.push(word)
  }
  return found
}

const limitsNumbers = /^(?:part|mostly|intent|shared)$/u

/** A hedge may limit a number alone: "usually within 15 days". */
function sameNumber(claim: Claim, rest: string): Quantity | null {
  const limited = quantities(/^[^,;:.()\n]{0,40}/u.exec(rest)?.[0] ?? '')[0]
  return (
    (limited && claim.quantities.find(({ value, unit }) => value === limited.value && unit === limited.unit)) ?? null
  )
}
