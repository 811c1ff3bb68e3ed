import type { Range } from '../../text/range.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'

/** Where another deed of the sentence may begin. */
const seam =
  /(?:,? (?:and|but|though|although|while|whereas)|, (?:which|where)|[;:]|,) (?=(?<next>(?:(?:also|then|later|now|currently|recently|since then|afterwards|both) )*(?<word>[\p{L}'’-]+)))/gu
const subject =
  /^(?:I|I['’](?:m|ve|d)|my|we|our|have|has|had|am|was|were|is|are|can|could|would|hope|want|wish|plan|look|will|may|might|shall|in|at|since|from|before)$/iu
/** "Before my PhD I …": a time that is told by something of its own. */
const fronted =
  /^(?:before|after|alongside|during|besides|beside|while doing|since) (?:(?:my|the|that|this) [^,]{2,50}?|I \p{L}+ [^,]{2,40}?|\p{Lu}[^,]{2,40}?),? (?=I\b|my\b)/u
/** ", and Portuguese is my first language": a thing with a verb of its own. */
const ownVerb =
  /,? and (?=(?:(?:my|the|our) )?(?:[\p{L}'’+-]+ ){1,4}?(?:is|are|was|were|has|have|runs?|lasts?|expires?)\b)/gu
/** "my CAP in 2012 and my brevet in 2016": papers in a row, each with what belongs to it. */
const ownThing =
  /,? (?:and|et|und|y|en|e) (?=(?:my|an?|the|mon|ma|mes|une?|le|la|mein[en]*|eine?n?|den|die|das|mi|un|una|el) )/gu
const most = 5

/**
 * The ways to cut a sentence into parts that each tell of something by themselves: at one seam, then at two, then at all. A seam stands where a new
 * subject or verb begins, never between the things of a list.
 */
export function partings(plain: string): readonly (readonly Range[])[] {
  const cuts = [...frontedCut(plain), ...seams(plain)].slice(0, most)
  const ways = [
    ...cuts.map((cut) => [cut]),
    ...cuts.flatMap((one, at) => cuts.slice(at + 1).map((other) => [one, other])),
    ...(cuts.length > 2 ? [cuts] : []),
  ]
  return ways.map((way) => cutAt(plain, way))
}

const frontedCut = (plain: string): readonly Range[] => {
  const said = fronted.exec(plain.replace(/^\p{Lu}/u, (first) => first.toLowerCase()))?.[0]
  return said ? [{ start: said.trimEnd().length, end: said.length }] : []
}

const seams = (plain: string): readonly Range[] =>
  [
    ...[...plain.matchAll(seam)].filter(({ groups }) => begins(groups?.word ?? '')),
    ...plain.matchAll(ownVerb),
    ...plain.matchAll(ownThing),
  ]
    .map(({ index, 0: said }) => ({ start: index, end: index + said.length }))
    .filter(({ start }, at, all) => all.findIndex((one) => one.start === start) === at)
    .sort((a, b) => a.start - b.start)

function begins(word: string): boolean {
  const form = verbForm(word.toLowerCase())?.form
  return subject.test(word) || form === 'past' || form === 'base'
}

function cutAt(plain: string, cuts: readonly Range[]): readonly Range[] {
  const starts = [0, ...cuts.map(({ end }) => end)]
  const ends = [...cuts.map(({ start }) => start), plain.length]
  return starts.map((start, at) => ({ start, end: ends[at] ?? plain.length }))
}
