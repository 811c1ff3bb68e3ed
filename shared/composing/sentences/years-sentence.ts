import type { Entry } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { ProposedSentence } from '../../domain/proposal.ts'
import { fitsAmount } from '../../grounding/amounts/fits-amount.ts'
import { entryMonths as spannedMonths } from '../../grounding/times/entry-months.ts'
import { entryMonths, unionOfMonths } from '../../matching/years/entry-months.ts'
import { numberWords } from '../../text/number-words.ts'
import type { Quantity } from '../../text/quantity.ts'
import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'
import type { PairedItem } from '../paired-item.ts'
import { atOrganisation } from '../phrases/at-organisation.ts'
import { isSelfEmployed } from '../phrases/is-self-employed.ts'
import { ofBody } from '../phrases/of-body.ts'
import { spokenList } from '../phrases/spoken-list.ts'
import { titleWithSubject } from '../phrases/title-with-subject.ts'
import { runningTitle } from './entry-context.ts'

/** What a requirement that counts years is answered from; `today` is YYYY-MM-DD. */
export interface YearsAsked {
  readonly min: number
  readonly today: string
  /** An item of each post that counts. */
  readonly counted: readonly PairedItem[]
  /** The requirement's own words. */
  readonly asked?: string
  /** Everything in the library, counted or not. */
  readonly entries?: readonly Entry[]
  /** What stands in the library: a line about oneself may state another sum. */
  readonly evidence?: readonly Evidence[]
}

/** A post with its dates, and the item that stands for it. */
interface Post {
  readonly entry: Entry
  readonly evidence: string
}

const mostPosts = 4

/** "Nine years in care", "for over six years", "10 years' experience": not "by 18% in two years". */
const statesYears =
  /\b(?:[\p{L}\d.]+)\+? (?:years?|yrs?)['’]?,? (?:experience|of|in|as|on|at|with|across|working|spent)\b|\bfor (?:(?:over|more than|about|around|nearly|almost|at least|the last|the past) )?[\p{L}\d.]+\+? (?:years?|yrs?)\b/iu

/**
 * The sum a requirement for years asks for, told post by post: "I have worked as Head Chef at The Quay (since 2019) and as Cook at The Mill (2014–2019), 11 years in total." It cites
 * an item of each post. Null when the posts come to less than was asked, or an item (`told`) states the years itself.
 */
export function yearsSentence(
  { min, today, counted, asked = '', entries = [], evidence = [] }: YearsAsked,
  told: readonly PairedItem[],
): ProposedSentence | null {
  if (told.some(({ evidence }) => statesYears.test(evidence.text))) return null
  const all = postsOf(counted)
  const paid = all.filter(({ entry }) => entry.kind === 'work')
  const posts = paid.length > 0 ? paid : all
  const years = Math.floor(unionOfMonths(posts.flatMap(({ entry }) => entryMonths(entry, today) ?? [])) / 12)
  if (posts.length > mostPosts || years < Math.max(1, min)) return null
  if (!holds(years, posts, today)) return null
  const [only, ...others] = posts
  if (!only) return null
  const periods = posts.map(({ entry }) => entry)
  const sum =
    isOneKind(periods, asked) && !leavesOut(periods, entries) && !saysOtherwise(years, evidence)
      ? `, ${counting(years)} in total`
      : ''
  const text =
    others.length === 0
      ? `I ${haveWorked(only)} ${placeOf(only.entry)} for ${counting(years)} (${period(only.entry)}).`
      : `I ${haveWorked(only)} ${spokenList(posts.map(({ entry }) => `${placeOf(entry)} (${period(entry)})`))}${sum}.`
  return { text: text.replace(/\) \(/gu, ', '), evidence: posts.map(({ evidence }) => evidence), findings: [] }
}

/** Posts whose names have as much of what was asked as each other's: years of home care and of residential care are no sum of residential care. */
function isOneKind(posts: readonly Entry[], asked: string): boolean {
  const kind = new Set(stemsOf(asked))
  const shared = posts.map(
    ({ title, organisation }) =>
      new Set(stemsOf(`${title ?? ''} ${organisation ?? ''}`).filter((one) => kind.has(one))).size,
  )
  return new Set(shared).size < 2
}

const stemsOf = (text: string): string[] =>
  tokens(text).flatMap(({ word }) => (word.length > 3 && !counters.test(word) ? [stem(word)] : []))

/** What a demand for years says whatever they are of, and what grades a post. */
const counters =
  /^(?:years?|months?|experience|experienced|work(?:ed|ing)?|least|minimum|with|from|have|this|that|more|than|over|after|senior|junior|head|chief|assistant|deputy|lead|manager|position|role|post|similar|relevant|recent)$/u

/** A post with the employer of one that counts, in the years around it, is not among them: then the sum is not all of it. */
const leavesOut = (posts: readonly Entry[], entries: readonly Entry[]): boolean =>
  entries.some(
    ({ id, kind, organisation, start }) =>
      kind === 'work' &&
      start !== null &&
      organisation !== null &&
      posts.some((one) => one.organisation === organisation) &&
      posts.every((one) => one.id !== id),
  )

/** "13 years, c. 4 million words": whoever states a sum of their own has counted it in their own way. */
const saysOtherwise = (years: number, evidence: readonly Evidence[]): boolean =>
  evidence.some(
    ({ entry, text }) =>
      entry === null &&
      [...text.matchAll(ownSum)].some(({ groups }) => {
        const count = groups?.count?.toLowerCase() ?? ''
        const own = numberWords[count] ?? Number(count)
        return own !== years && own >= years / 2 && own <= years * 2
      }),
  )

const ownSum =
  /(?<![\p{L}\d.,£$€-])(?<count>\d{1,2}|\p{L}+)\+? (?:years?|yrs?)\b(?! (?:old|of age|ago|[1-9]|contract|lease|plan))/giu

const spokenYears = (years: number): Quantity => ({
  start: 0,
  end: 0,
  value: years * 12,
  face: years,
  unit: 'month',
  bound: 'exact',
  noun: null,
  vague: false,
})

/** Bare years beside months allow several sums: one that a reader of the dates might dispute is left out. */
function holds(years: number, posts: readonly Post[], today: string): boolean {
  const periods = posts.map(({ entry }) => entry)
  const months = spannedMonths(periods, today)
  const open = periods.some(({ end }) => end === 'present')
  return months !== null && fitsAmount(spokenYears(years), { ...months, unit: 'month', dated: true, open })
}

/** Dated posts, each once, the newest first, by an item that has no other year of its own. */
function postsOf(counted: readonly PairedItem[]): Post[] {
  const posts = new Map<string, Post>()
  const undated = counted.filter(({ evidence }) => !/\b(?:19|20)\d{2}\b/u.test(evidence.text))
  for (const { entry, evidence } of [...undated, ...counted]) {
    const dated = entry?.title && entry.start && entry.end
    if (dated && (entry.kind === 'work' || entry.kind === 'volunteer') && !posts.has(entry.id))
      posts.set(entry.id, { entry, evidence: evidence.id })
  }
  return [...posts.values()].sort((a, b) => newestFirst(a.entry, b.entry))
}

const newestFirst = (a: Entry, b: Entry): number =>
  lastDay(b).localeCompare(lastDay(a), 'en') || (b.start ?? '').localeCompare(a.start ?? '', 'en')

const lastDay = ({ end }: Entry): string => (end === 'present' ? '9999' : (end ?? ''))

/** By the post told first: "I have worked as Head Chef (since 2019) and as Cook (2014–2019)", but "I worked as Cook (2014–2019)". */
const haveWorked = ({ entry }: Post): string => (entry.end === 'present' ? 'have worked' : 'worked')

function placeOf({ kind, title, organisation }: Entry): string {
  const where = organisation && !isSelfEmployed(organisation) ? ` ${atOrganisation(organisation)}` : ''
  const named = ofBody({ kind, title }) ? where.replace(/^ (?:at|in) /u, ' of ') : where
  return `as ${title ? titleWithSubject(runningTitle(title)) : title}${named}`
}

function period({ start, end }: Entry): string {
  const [from, to] = [start?.slice(0, 4), end?.slice(0, 4)]
  if (end === 'present') return `since ${from}`
  return from === to ? `${from}` : `${from}–${to}`
}

const counting = (years: number): string => `${years} ${years === 1 ? 'year' : 'years'}`
