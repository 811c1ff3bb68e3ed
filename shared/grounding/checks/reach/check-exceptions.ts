import type { Finding } from '../../../domain/finding.ts'
import type { Range } from '../../../text/range.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { phraseStems } from '../../wording/phrase-stems.ts'
import { saysAll } from '../../wording/says-all.ts'
import { sharedStems } from '../../wording/shared-stems.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'

const excluding =
  /\b(?:except(?: for| during| in| on| at| when)?|excepting|with the exception of|excluding|exclud(?:es|ed)|apart from|other than|aside from|bar|save for|not including|all but|but not)\s+(?<what>[^.;()\n]{2,60})/giu
const keeps =
  /\b(?:(?:except|exclud)\p{L}*|apart from|other than|aside from|save for|but|not|no|never|without|bar|outside|beyond)\b/iu
const totals = /\b(?:all|every|everything|everyone|always|entire|whole|any|each|without exception|throughout)\b/iu
const portion =
  /\b(?:\p{L}+|\d+) (?:out )?of (?:the |its |their |our |these |those |his |her )?(?<of>\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/giu
const allOf =
  /\b(?:all|each of|every one of|both)(?: of)?(?: the| our| its| their| my)? (?<of>\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/giu
const either =
  /(?<![\p{L}\d-])(?<one>[\p{L}\d-]+) or (?:(?:in|by|on|at|with|for|to|from|the|a|an) )?(?<two>[\p{L}\d-]+)/giu

/** An exception dropped or turned into an inclusion, "all five" from "three of the five", "A and B" from "A or B". */
export function checkExceptions(claim: Claim, grounds: Grounds): Finding[] {
  return [
    ...included(claim, grounds),
    ...wholes(claim, grounds),
    ...joined(claim, grounds),
    ...invented(claim, grounds),
  ].slice(0, 2)
}

function included(claim: Claim, grounds: Grounds): Finding[] {
  if (keeps.test(claim.plain.replace(/without exception/giu, ''))) return []
  const why = 'The evidence makes an exception here.'
  return [...grounds.text.matchAll(excluding)].slice(0, 3).flatMap((match) => {
    const what = phraseStems(
      (match.groups?.what ?? '').replace(/^(?:for|in|on|at|during|when|those|the|that)\s+/iu, ''),
    )
    const words = claim.words.filter(({ stem }) => what.includes(stem))
    const first = words[0]
    if (
      first &&
      sharedStems(
        what,
        words.map(({ stem }) => stem),
      ) >= Math.ceil(what.length * 0.6)
    )
      return [finding(claim, first, { kind: 'exception', level: 'underline', why })]
    const total = totals.exec(claim.plain)
    if (!total || !sharesClause(claim, grounds.text.slice(0, match.index))) return []
    return [finding(claim, rangeOf(total), { kind: 'exception', level: 'underline', why })]
  })
}

const oneLess =
  /\b(?:except (?:for )?(?:one|two|three)|all but (?:one|two|three)|bar one|with (?:one|a single) exception)\b/iu
const allThere = /\b(?:each|every|all|always|without exception)\b/iu
const some = /\b(?:except|but|bar|only|one|two|three|missed|failed|not|no|never|of)\b/iu

/** "each year except one" from "each year": an exception that the evidence, which speaks of all, does not make. */
function invented(claim: Claim, { text }: Grounds): Finding[] {
  const said = oneLess.exec(claim.plain)
  if (!said || !allThere.test(text) || some.test(text)) return []
  return [
    finding(claim, rangeOf(said), { kind: 'exception', level: 'underline', why: 'The evidence makes no exception.' }),
  ]
}

/** The claim is about what the exception limits. */
function sharesClause(claim: Claim, before: string): boolean {
  const clause = /[^.;\n]*$/u.exec(before)?.[0] ?? ''
  const stems = claimWords(clause)
    .filter((word) => !isNeutral(word))
    .map(({ stem }) => stem)
  return claim.words.some(({ stem }) => stems.includes(stem))
}

function wholes(claim: Claim, grounds: Grounds): Finding[] {
  const parts = new Set([...grounds.text.matchAll(portion)].map(({ groups }) => groups?.of?.toLowerCase()))
  if (parts.size === 0 || /\ball\b/iu.test(grounds.text) || saysAll(grounds.text)) return []
  return [...claim.plain.matchAll(allOf)]
    .filter(({ groups }) => parts.has(groups?.of?.toLowerCase()))
    .map((match) => finding(claim, rangeOf(match), { kind: 'scope', why: 'The evidence gives only a part of these.' }))
}

function joined(claim: Claim, grounds: Grounds): Finding[] {
  const pairs = [...grounds.text.matchAll(either)].flatMap(({ groups }) => {
    const [one, two] = [claimWords(groups?.one ?? '')[0], claimWords(groups?.two ?? '')[0]]
    return one && two && !/\d|(?:ed|ing|en)$/u.test(one.word + two.word) && !isNeutral(one)
      ? [[one.stem, two.stem] as const]
      : []
  })
  return pairs.flatMap(([one, two]) => {
    const at = claim.words.findIndex(
      ({ stem, word }, index) => word === 'and' && pairAround(claim, index, one, two) && stem !== '',
    )
    const and = claim.words[at]
    return and && !/\b(?:or|either|depending|according)\b/iu.test(claim.plain)
      ? [finding(claim, and, { kind: 'alternative', level: 'underline', why: 'The evidence says "or".' })]
      : []
  })
}

/** One of the two within three words before the "and", the other within three after it. */
function pairAround(claim: Claim, index: number, one: string, two: string): boolean {
  const left = claim.words.slice(Math.max(0, index - 3), index)
  const right = claim.words.slice(index + 1, index + 4)
  const has = (words: typeof left, wanted: string) =>
    words.some(({ stem }) => stem === wanted || synonymsOf(stem).has(wanted))
  return (has(left, one) && has(right, two)) || (has(left, two) && has(right, one))
}

function rangeOf(match: RegExpExecArray): Range {
  return { start: match.index, end: match.index + match[0].length }
}
