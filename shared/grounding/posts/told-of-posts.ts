import type { Finding } from '../../domain/finding.ts'
import type { Quantity } from '../../text/quantity.ts'
import type { Range } from '../../text/range.ts'
import { fitsAmount } from '../amounts/fits-amount.ts'
import { readClaim } from '../claim.ts'
import type { GroundingEvidence } from '../grounding-evidence.ts'
import { type NamedDate, namedDates } from '../times/dates.ts'
import { entryMonths } from '../times/entry-months.ts'
import { isNeutral } from '../wording/is-neutral.ts'
import { verbUses } from '../wording/verb-strength.ts'
import { type LibraryPost, postsOf } from './posts-of.ts'
import { type Segment, segmentsOf } from './segments-of.ts'

interface Told {
  readonly text: string
  /** `YYYY-MM-DD`, for posts that still run. */
  readonly today: string | null
  /** All of the library. */
  readonly library: readonly GroundingEvidence[]
}

/**
 * Which of the flags against a sentence the posts of the library answer: how long, since when and where one worked stands in no line of theirs but over them. A length beside an employer, a place or a calling must be that
 * of its post; one beside none that of the working life from some post on. Null where a flag is left, else the findings without those flags and a line of each post that answered.
 */
export function toldOfPosts(
  findings: readonly Finding[],
  { text, today, library }: Told,
): { readonly findings: readonly Finding[]; readonly evidence: readonly GroundingEvidence[] } | null {
  const flags = findings.filter(({ level }) => level === 'flag')
  if (flags.length === 0 || flags.some(({ kind }) => !answerable.test(kind))) return null
  const posts = postsOf(library)
  const plain = text.replace(/’/gu, "'")
  const segments = posts.length === 0 ? [] : segmentsOf(plain, posts)
  const answers = flags.map((flag) => {
    const segment = segments.find(({ start, end }) => start <= flag.start && flag.end <= end)
    return segment ? answering(flag, segment, { plain, posts, today, library }) : []
  })
  if (answers.some((own) => own.length === 0)) return null
  return {
    findings: findings.filter(({ level }) => level !== 'flag'),
    evidence: [...new Set(answers.flat())],
  }
}

const answerable = /^(?:number|bound|date|name)$/u

type Lines = readonly GroundingEvidence[]

const firstLines = (posts: readonly LibraryPost[]): Lines => posts.flatMap(({ lines }) => lines.slice(0, 1))

interface Around {
  readonly library: Lines
  readonly plain: string
  readonly posts: readonly LibraryPost[]
  readonly today: string | null
}

/** The lines that answer a flag; none where nothing does. */
function answering(flag: Finding, segment: Segment, around: Around): Lines {
  const said = around.plain.slice(segment.start, segment.end)
  if (flag.kind === 'name' && beside.test(said)) return firstLines(namedPosts(flag, segment))
  const date = datesIn(around.plain).find(({ start, end }) => start < flag.end && flag.start < end)
  const trained = date ? qualifiedIn(date, around) : []
  if (trained.length > 0) return trained
  if (segment.isNamed ? !isOwnOf(segment, around.posts) : !isOfWorking(said, segment)) return []
  if (flag.kind === 'name') return hasOwnTimes(segment, around) ? firstLines(namedPosts(flag, segment)) : []
  if (date) return firstLines(datedPosts(date, segment, around))
  const one = lengths(around.plain).find(({ start, end }) => start <= flag.start && flag.end <= end)
  return one ? firstLines(lastingPosts(one, segment, around)) : []
}

/** A name answers nothing where the times beside it are another's. */
const hasOwnTimes = (segment: Segment, around: Around): boolean => {
  const isInside = ({ start, end }: Range) => segment.start <= start && end <= segment.end
  return (
    datesIn(around.plain)
      .filter(isInside)
      .every((date) => datedPosts(date, segment, around).length > 0) &&
    lengths(around.plain)
      .filter(isInside)
      .every((one) => lastingPosts(one, segment, around).length > 0)
  )
}

const lastingPosts = (one: Quantity, segment: Segment, { today }: Around): readonly LibraryPost[] =>
  setsOf(segment).find((set) => lasts(one, set, today)) ?? []

const datesIn = (plain: string): readonly NamedDate[] => namedDates(plain).filter(({ year }) => year !== null)

/** "I qualified in 2019": the year of a paper. */
function qualifiedIn({ start, year: of }: NamedDate, { plain, library }: Around): Lines {
  if (!/\b(?:qualified|graduated|certified|registered)(?: as [^,;]{3,40})? in $/u.test(plain.slice(0, start))) return []
  return library.filter(
    ({ entry }) =>
      /^(?:education|certificate)$/u.test(entry?.kind ?? '') && (entry?.end ?? entry?.start ?? '').startsWith(`${of}`),
  )
}

/** The posts whose time a length may be: each that is named and all of these, or those from one on. */
function setsOf({ posts, isNamed }: Segment): readonly (readonly LibraryPost[])[] {
  return isNamed ? [...posts.map((post) => [post]), posts] : posts.map((_, at) => posts.slice(at))
}

function lasts(one: Quantity, posts: readonly LibraryPost[], today: string | null): boolean {
  const months = entryMonths(posts, today)
  const open = posts.some(({ end }) => end === 'present')
  const first = posts[0]
  const years = posts.length === 1 && first?.start.length === 4 && first.end?.length === 4
  if (years && one.bound === 'exact' && one.value === (Number(first.end) - Number(first.start) + 1) * year) return true
  return months !== null && fitsAmount(one, { ...months, unit: 'month', dated: true, open })
}

const year = 12
/** "close to nine of those years", "the last four as sous chef", "for more than five of them": years already spoken of. */
const ofYears = /^ (?:of (?:them|those|these)\b|as \p{L}|at \p{L}|with \p{L}|in \p{Lu})/u

/** The lengths of time in a sentence, in months; a bare number behind years is one of years. */
function lengths(plain: string): readonly Quantity[] {
  const tells = plain.search(/\byears\b|\b[Ss]ince (?:\p{L}+ )?(?:19|20)\d\d\b/u)
  return readClaim(plain, {}).quantities.flatMap((one) => {
    if (one.unit === 'month') return [one]
    const isRest = one.unit === null && tells >= 0 && tells < one.start && ofYears.test(plain.slice(one.end))
    return isRest ? [{ ...one, unit: 'month', value: one.value * year }] : []
  })
}

/** Nothing in it is another post's alone: a deed of one post is not told at another. */
const isOwnOf = ({ posts, words }: Segment, all: readonly LibraryPost[]): boolean =>
  posts.length > 0 &&
  telling(words).every(
    ({ stem }) => posts.some((post) => post.words.has(stem)) || all.every((post) => !post.words.has(stem)),
  )

const telling = (words: Segment['words']): Segment['words'] =>
  words.filter((word) => !isNeutral(word) && word.word.length > 2 && !/^\d/u.test(word.word))

/** A working life is told by what one worked at or as, never by one thing that was done or led: "I have baked for ten years". */
const working =
  /\bI(?: have|'ve)(?: (?:now|been|always|also|worked|spent))*\b|\byears(?:'| of)? (?:[\p{L}-]+ ){0,3}?(?:experience|work|practice)\b|\bmy (?:career|working life)\b/u
const thing =
  /\b(?:the|our|my|an?|its|this|that|these|their|his|her)\b(?! (?:career|last|past|little|bit|total|job)\b)/u

/** "I have been second in charge": what one is, of no post by that name. */
const state = /\bI(?: have|'ve) been (?!\p{L}+ing\b|in\b|with\b)/u

function isOfWorking(said: string, { words }: Segment): boolean {
  const start = working.exec(said)
  if (!start || state.test(said) || verbUses(words).some(({ tier }) => tier > 2)) return false
  return !thing.test(said.slice(start.index))
}

function datedPosts(date: NamedDate, segment: Segment, { plain, today }: Around): readonly LibraryPost[] {
  const fits = (stated: string | null) => {
    const [, of = '', month] = /^(\d{4})(?:-(\d{2}))?/u.exec(stated ?? '') ?? []
    return Number(of) === date.year && (date.months.length === 0 || !month || date.months.includes(Number(month)))
  }
  const before = plain.slice(segment.start, date.start)
  if (segment.isNamed) {
    if (begun.test(before)) return segment.posts.filter(({ start }) => fits(start))
    return over.test(before) ? segment.posts.filter(({ end }) => end !== 'present' && fits(end)) : []
  }
  if (!begun.test(before)) return []
  return setsOf(segment).find((set) => fits(set[0]?.start ?? null) && runsOn(set, today)) ?? []
}

const begun =
  /\b(?:since|from|seit|depuis|desde)(?: (?:the|early|late|mid|start|beginning|end|middle|of|in|about|around|spring|summer|autumn|winter|\p{Lu}\p{L}+))*[ -]$|\b(?:joined|started|began|came|moved|arrived)\b[^,;]* (?:in|at the (?:start|beginning|end) of)(?: (?:early|late|\p{Lu}\p{L}+))* $/u
const over = /\b(?:until|till|left|bis|jusqu['’]en|hasta)\b[^,;]* $/u

/** No gap longer than a year: who was away for longer has not worked since then. */
function runsOn(posts: readonly LibraryPost[], today: string | null): boolean {
  const covered = entryMonths(posts, today)
  const whole = entryMonths([{ start: posts[0]?.start ?? null, end: 'present' }], today)
  return covered !== null && whole !== null && posts.at(-1)?.end === 'present' && whole.least - covered.most <= year
}

/** A name of a post: one that is said before or after another, or in a stretch that tells of nothing else. */
function namedPosts(flag: Finding, { words, posts, isNamed }: Segment): readonly LibraryPost[] {
  const stems = words.filter(({ start, end }) => flag.start < end && start < flag.end).map(({ stem }) => stem)
  return isNamed
    ? posts.filter((post) =>
        stems.every((stem) => [post.employer, post.place, post.title].some((own) => own.has(stem))),
      )
    : []
}

const beside = /^(?:Before|After|Since leaving|Prior to|Vor|Nach|Avant|Après)\b/u
