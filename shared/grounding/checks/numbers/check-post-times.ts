import type { Finding } from '../../../domain/finding.ts'
import { type DateSpan, dateSpans } from '../../../text/date-spans.ts'
import type { Quantity } from '../../../text/quantity.ts'
import type { Range } from '../../../text/range.ts'
import { fitsAmount } from '../../amounts/fits-amount.ts'
import { isAlike } from '../../bindings/is-alike.ts'
import { isFamily } from '../../bindings/is-family.ts'
import { isTelling } from '../../bindings/is-telling.ts'
import { type PostTime, postTimes } from '../../bindings/post-times.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { entryMonths } from '../../times/entry-months.ts'
import type { ClaimWord } from '../../wording/claim-words.ts'
import { clausesOf } from '../../wording/clauses-of.ts'

/**
 * The time of one post told of another of the same lines: "ward manager since 2012" from "Staff nurse, 2012 – 2020; ward manager from 2016",
 * "a driver for two years" of what was the time as a trainee.
 */
export function checkPostTimes(claim: Claim, grounds: Grounds): Finding[] {
  if (claim.language !== 'en') return []
  const posts = grounds.texts.flatMap(({ text }) => postTimes(text))
  if (posts.length < 2 || posts.every(({ start, end, months }) => start === null && end === null && months === null))
    return []
  return clausesOf(claim)
    .flatMap((whole) => partsOf(claim, whole))
    .flatMap((clause) => {
      const said = claim.words.filter((word) => isInside(word, clause) && isTelling(word))
      return [...wrongDates(claim, clause, said, posts), ...wrongLengths(claim, clause, posts)]
    })
}

const turn =
  /,\s(?=(?:and|but|after|before)\b)|\s(?=(?:and|after|before) (?:\S+ )?(?:\S+ )?(?:I|we|became|was|am|have|had)\b)/giu

/** A clause in what it tells in turn: "since 2006, and after 13 years I became captain". */
function partsOf({ plain }: Claim, { start, end }: Range): Range[] {
  const turns = [...plain.slice(start, end).matchAll(turn)].map(({ index }) => start + index)
  return [start, ...turns].map((from, at) => ({ start: from, end: turns[at] ?? end }))
}

const isInside = (one: Range, { start, end }: Range): boolean => start <= one.start && one.end <= end

function wrongDates(claim: Claim, clause: Range, said: readonly ClaimWord[], posts: readonly PostTime[]): Finding[] {
  const spans = dateSpans(claim.plain).filter((span) => isInside(span, clause))
  const [span] = spans
  if (!span || spans.length > 1) return []
  const date = began(claim, span)
  if (date === null) return []
  const holders = posts.filter(({ start }) => isThen(date, start))
  const rival = posts.find(
    (one) =>
      one.start !== null &&
      !isThen(date, one.start) &&
      !isThen(one.start, date) &&
      (isFull(one, said) || isDeed(one, said, holders)) &&
      posts.every(
        (other) =>
          isAgain(other, one) || (other.start !== null && !isThen(date, other.start)) || isLess(other, one, said),
      ),
  )
  return holders.length > 0 && rival
    ? [
        finding(claim, span, {
          kind: 'date',
          why: `The evidence gives this time to another post; ${nameOf(rival)}: ${rival.start}.`,
        }),
      ]
    : []
}

const nameOf = ({ words }: PostTime): string => words.map(({ text }) => text).join(' ')

/** When a post began that is told to have begun then; null for any other time. */
function began({ plain }: Claim, { start, end, from, to, form }: DateSpan): string | null {
  if (form === 'range' && to !== 'present') return from
  const before = plain.slice(0, start)
  const isSince = form === 'range' || /\b(?:since|from|as of|started|began|became)\b/iu.test(plain.slice(start, end))
  return isSince ||
    /\b(?:since|from|as of)\s+$|\b(?:became|started|began|appointed|promoted|made)\b[^,;]*\bin\s+$/iu.test(before)
    ? from
    : null
}

/** The post itself, or the same one named without its start: "technician then scientist, 2012 – 2021 (scientist from 2016)". */
const isAgain = (other: PostTime, one: PostTime): boolean =>
  other === one || (other.start === null && nameOf(other).toLowerCase() === nameOf(one).toLowerCase())

/** One moment is the other or lies in it: "2012" and "2012-07". */
const isThen = (one: string, other: string | null): boolean =>
  other !== null && (other.startsWith(one) || one.startsWith(other))

/** The claim says every word of the post. */
const isFull = ({ words }: PostTime, said: readonly ClaimWord[]): boolean => words.every((word) => isSaid(word, said))

const isSaid = ({ stem }: ClaimWord, said: readonly ClaimWord[]): boolean => said.some((word) => word.stem === stem)

const learning = /^(?:trainee|apprentice|student|learner|intern|pupil|probationary|cadet)$/u

/** "I have driven trains since 2009" of what began as a trainee driver: the deed of a post, told from when it was learned. */
const isDeed = ({ words, head }: PostTime, said: readonly ClaimWord[], holders: readonly PostTime[]): boolean =>
  words.length === 1 &&
  said.some(({ stem }) => isFamily(stem, head.stem)) &&
  holders.every((one) => one.head.stem === head.stem && one.words.some(({ word }) => learning.test(word)))

/** The claim says less of the one post than of the other, and not its head where the heads differ. */
function isLess(other: PostTime, one: PostTime, said: readonly ClaimWord[]): boolean {
  const isSameHead = isAlike(other.head.stem, one.head.stem)
  if (isSameHead && said.filter(({ stem }) => isAlike(stem, one.head.stem)).length > 1) return false
  if (!isSameHead && (isSaid(other.head, said) || said.some(({ stem }) => isFamily(stem, other.head.stem))))
    return false
  return !isFull(other, said) || other.words.length < one.words.length
}

function wrongLengths(claim: Claim, clause: Range, posts: readonly PostTime[]): Finding[] {
  const timed = posts.flatMap((post) => {
    if (post.months !== null)
      return [{ post, amount: { least: post.months, most: post.months, unit: 'month', dated: false, open: false } }]
    const months = entryMonths([post], claim.today)
    return months ? [{ post, amount: { ...months, unit: 'month', dated: true, open: post.end === 'present' } }] : []
  })
  return claim.quantities
    .filter((one) => one.unit === 'month' && isInside(one, clause))
    .flatMap((one) => {
      const said = holderOf(claim, one, clause)
      const fits = timed.filter(({ amount }) => fitsAmount(one, amount))
      const meant = timed.filter(({ post }) => isFull(post, said))
      const best = meant.filter(({ post }) => meant.every((other) => other.post.words.length <= post.words.length))
      const [target] = best
      return fits.length > 0 &&
        target &&
        best.every((other) => !fits.includes(other)) &&
        fits.every(({ post }) => isLess(post, target.post, said))
        ? [
            finding(claim, one, {
              kind: 'number',
              why: `The evidence gives this length to another post than ${nameOf(target.post)}.`,
            }),
          ]
        : []
    })
}

const asPost = /^\s+as (?:an?|the) [^,;.:]*?(?=[,;.:]|\s(?:I|we|and|at|in|on|for|with|before|until|to)\s|$)/iu

/** Whom a length is told of: what stands behind "as", else what stands before it. */
function holderOf({ plain, words }: Claim, { start, end }: Quantity, clause: Range): ClaimWord[] {
  const after = asPost.exec(plain.slice(end))?.[0]
  if (/^\s+(?:later|earlier|before|after|ago|old|into)\b/iu.test(plain.slice(end))) return []
  if (
    after === undefined &&
    /\b(?:after|before|following|in|ago|aged)\s+(?:\p{L}+\s+)?$/iu.test(plain.slice(clause.start, start))
  )
    return []
  const reach = after === undefined ? { start: clause.start, end: start } : { start: end, end: end + after.length }
  return words.filter((word) => isInside(word, reach) && isTelling(word))
}
