import type { Finding } from '../../../domain/finding.ts'
import { quantities } from '../../../text/quantities.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { wordStem } from '../../wording/word-stem.ts'

const determiner = '(?: of)?(?: (?:the|our|my|its|their))?'
/** "some branches", "most of the pupils": a number of things, left open, that is not all of them. */
const some = new RegExp(
  `\\b(?:some|several|a few|a couple of|a handful of|many|most|part|half|(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+) of(?= (?:the|our|my|its|their) ))${determiner}(?: (?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\\d+))? (?<what>(?:\\p{Ll}+ ){0,2}?\\p{Ll}{3,}s|staff|people|children|patients)\\b`,
  'giu',
)
const all =
  /\b(?:all|every(?: single)?|each|the (?:whole|entire))(?! (?:but|in all)\b)(?: of)?(?: (?:the|our|my|its|their|these|those))?(?: (?:two|three|four|five|six|seven|eight|nine|ten|\d+))? (?<what>(?:\p{L}+ ){0,2}?\p{L}{3,})\b/giu
const definite = /\b(?:the|our) (?<what>(?:\p{L}+ )?\p{L}{3,}s)\b/giu
const partly =
  /\b(?:some|several|few|couple|handful|many|most|mostly|mainly|usually|half|part|partly|among|one of|two|three|four|five|not|never|nearly|almost|practically|virtually|number of|majority|others?)\b|\d|%/iu
const keepsNearly =
  /\b(?:most|mostly|mainly|usually|many|half|part|partly|never|not|no|nearly|almost|practically|virtually|majority|but|except|bar|others?)\b|%|n['’]t\b/iu
const nearly =
  /\b(?:nearly|almost|practically|virtually|not quite) (?:all|always|every\p{L}*|each|full|fully|entirely|the (?:whole|entire))\b/iu
const total =
  /\b(?:all|always|every(?:one|thing|where)?|each|fully|entirely|the (?:whole|entire)|without exception)\b/iu

/** What the evidence says of some ("some branches", "nearly always"), said of all; of "the branches" it is a thing to look at. */
export function checkSome(claim: Claim, grounds: Grounds): Finding[] {
  if (claim.language !== 'en') return []
  if (partly.test(claim.plain)) return keepsNearly.test(claim.plain) ? [] : almost(claim, grounds, true).slice(0, 1)
  const known = new Set([...grounds.text.matchAll(some)].flatMap(({ groups }) => headOf(groups?.what ?? '')))
  const found = known.size === 0 ? [] : [...ofAll(claim, known), ...ofThe(claim, known)]
  return [...found, ...almost(claim, grounds, false)].slice(0, 1)
}

function ofAll(claim: Claim, known: ReadonlySet<string>): Finding[] {
  return [...claim.plain.matchAll(all)]
    .filter(({ groups }) => claimWords(groups?.what ?? '').some(({ stem }) => known.has(stem)))
    .map(({ index, 0: said }) =>
      finding(
        claim,
        { start: index, end: index + said.length },
        { kind: 'exception', why: 'The evidence says this of some, not of all.' },
      ),
    )
}

function ofThe(claim: Claim, known: ReadonlySet<string>): Finding[] {
  return [...claim.plain.matchAll(definite)]
    .filter(({ groups }) => headOf(groups?.what ?? '').some((stem) => known.has(stem)))
    .map(({ index, 0: said }) =>
      finding(
        claim,
        { start: index, end: index + said.length },
        { kind: 'hedge', level: 'underline', why: 'The evidence says this of some.' },
      ),
    )
}

/** "always full" from "nearly always full". `isClose` asks that the two be said of the same: numbers and limits of other things stand beside them. */
function almost(claim: Claim, grounds: Grounds, isClose: boolean): Finding[] {
  const clause = grounds.text.split(/[;\n]|\.\s/u).find((one) => nearly.test(one))
  const match = total.exec(claim.plain)
  if (clause === undefined || !match) return []
  const stems = new Set(claimWords(clause).map(({ stem }) => stem))
  const numbers = quantities(clause)
  const sharesNumber = claim.quantities.some((one) =>
    numbers.some(({ value, unit }) => value > 1 && value === one.value && unit === one.unit),
  )
  const isShared = sharesNumber || claim.words.some((word) => !isNeutral(word) && stems.has(word.stem))
  if (!isShared) return []
  const isOf = !isClose || firstAfter(claim.plain, total) === firstAfter(clause, nearly)
  if (!isOf && !sharesNumber) return []
  const range = { start: match.index, end: match.index + match[0].length }
  const why = 'The evidence says nearly, not wholly.'
  return [finding(claim, range, { kind: 'exception', level: isOf ? 'flag' : 'underline', why })]
}

/** The stem of the first word of content behind a match. */
function firstAfter(text: string, pattern: RegExp): string | null {
  const match = pattern.exec(text)
  const rest = match ? text.slice(match.index + match[0].length) : ''
  return claimWords(rest).find((word) => !isNeutral(word))?.stem ?? null
}

function headOf(what: string): readonly string[] {
  const last = what.split(' ').at(-1)
  return last ? [wordStem(last)] : []
}
