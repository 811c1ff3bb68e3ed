import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { type NamedDate, namedDates } from '../../times/dates.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { isContentWord } from '../../wording/is-content-word.ts'

interface Dated {
  readonly years: ReadonlySet<number>
  readonly stems: ReadonlySet<string>
}

/**
 * A year the evidence gives to something else: "chief mate's ticket since 2012" from "Second mate's ticket (2012); chief mate's ticket
 * (2016)", or to the other end of it: "since 2022" of what lasted until 2022.
 */
export function checkOtherDate(claim: Claim, grounds: Grounds): Finding[] {
  return [...ofAnother(claim, grounds), ...ofOtherEnd(claim, grounds)]
}

function ofAnother(claim: Claim, grounds: Grounds): Finding[] {
  const dates = namedDates(claim.text).filter(({ year }) => year !== null && year > 0)
  const [date] = dates
  if (dates.length !== 1 || !date || isOfAllPosts(claim, date, grounds)) return []
  const clause = clauseOf(claim.plain, date)
  const said = claim.words
    .filter((word) => clause.start <= word.start && word.end <= clause.end)
    .filter((word) => (isContentWord(claim, word) || /^\d/u.test(word.word)) && !inside(word, date))
    .map(({ stem }) => stem)
  const shared = ({ stems }: Dated) => said.filter((stem) => has(stems, stem))
  const isOther = (claim.language === 'en' ? [partsIn, statementsIn] : [partsIn]).some((cut) => {
    const known = grounds.texts.flatMap(({ text }) => cut(text))
    const holders = known.filter(({ years }) => years.has(date.year ?? 0))
    const others = known.filter(({ years }) => !years.has(date.year ?? 0))
    return (
      holders.length > 0 && holders.every((holder) => others.some((other) => exceeds(shared(other), shared(holder))))
    )
  })
  return isOther ? [finding(claim, date, { kind: 'date', why: 'The evidence gives this year to something else.' })] : []
}

const ofAll =
  /\b(?:both|two|three|four|all) (?:\p{L}+ )?(?:posts|jobs|roles|positions|companies|firms|places|employers)\b|\b(?:altogether|in all|all told|taken together|between them)\b/iu

/** "In both posts together … since May 2014": told of several stays, from the first of them on. */
function isOfAllPosts({ plain }: Claim, { year }: NamedDate, { periods }: Grounds): boolean {
  const first = Math.min(...periods.map(({ start }) => Number(start.slice(0, 4))))
  return periods.length > 1 && first === year && ofAll.test(plain)
}

/** Where one thing ends and the next that was done begins. */
const turn =
  /[;:]|, (?=(?:and|but|where|which) )|,? (?:and|but) (?=(?:I|then|later|since|have|has|had|was|am|came|went|moved|left|returned|joined|began|became|started|finished)\b)/giu

/** The part of the claim that its date stands in. */
function clauseOf(plain: string, { start: at }: NamedDate): { start: number; end: number } {
  const turns = [...plain.matchAll(turn)].map(({ index, 0: sign }) => ({ start: index, end: index + sign.length }))
  return {
    start: turns.findLast(({ end }) => end <= at)?.end ?? 0,
    end: turns.find(({ start }) => start >= at)?.start ?? plain.length,
  }
}

const inside = (word: { start: number; end: number }, { start, end }: NamedDate) => start < word.end && word.start < end

/** The stem itself, or one of its family: "certification" and "certified". */
const has = (stems: ReadonlySet<string>, stem: string): boolean =>
  stems.has(stem) ||
  (stem.length > 5 && [...stems].some((one) => one.length > 4 && one.slice(0, 5) === stem.slice(0, 5)))

/** Says all that the other does, and more. */
const exceeds = (more: readonly string[], less: readonly string[]): boolean =>
  more.length > less.length && less.every((stem) => more.includes(stem))

const inBrackets = /\((?:\p{L}+\.? )?(?:19|20)\d\d\)/u

/** The parts of a text that each have a year of their own. */
function partsIn(text: string): Dated[] {
  const parts = (text.match(/(?:[^;,(\n]|\([^)]*\))+/gu) ?? []).map(dated)
  return parts.length > 1 && inBrackets.test(text) && parts.every(({ years }) => years.size > 0) ? parts : []
}

/** The statements of a text that have a year. */
function statementsIn(text: string): Dated[] {
  return text
    .split(/;|\n|(?<=[\p{Ll}\d)])\.\s/u)
    .map(dated)
    .filter(({ years }) => years.size > 0)
}

function dated(part: string): Dated {
  return {
    years: new Set(namedDates(part).flatMap(({ year }) => (year !== null && year > 0 ? [year] : []))),
    stems: new Set(claimWords(part).map(({ stem }) => stem)),
  }
}

const saidEnd = /\b(?<way>since|until|till) (?:[\p{L}]+ ){0,3}(?<year>(?:19|20)\d\d)\b/giu

/** "since the end of 2022" of what lasted until then, and the other way round. */
function ofOtherEnd(claim: Claim, { text, periods, entries: all }: Grounds): Finding[] {
  const entries = all.filter(({ kind }) => /^(?:work|volunteer)$/u.test(kind))
  const begun = new Set([
    ...ends(text, 'since'),
    ...[...text.matchAll(thenOn)].map(({ groups }) => Number(groups?.year)),
    ...years([...periods, ...entries].map(({ start }) => start)),
  ])
  const ended = new Set([...ends(text, 'until'), ...years([...periods, ...entries].map(({ end }) => end))])
  return [...claim.plain.matchAll(saidEnd)].flatMap((match) => {
    const isSince = match.groups?.way?.toLowerCase() === 'since'
    const year = Number(match.groups?.year)
    const isOther = isSince ? ended.has(year) && !begun.has(year) : begun.has(year) && !ended.has(year)
    const range = { start: match.index, end: match.index + match[0].length }
    return isOther && !severalTimes(text, year)
      ? [finding(claim, range, { kind: 'date', why: `The evidence gives this as the ${isSince ? 'end' : 'start'}.` })]
      : []
  })
}

/** "Part-time until 2016, then full-time": what ended there began something else. */
const thenOn =
  /\b(?:until|till|to) (?:\p{L}+ ){0,2}(?<year>(?:19|20)\d\d)[,;]? (?:and )?(?:then|after that|since then|from then)\b/giu

function ends(text: string, way: 'since' | 'until'): number[] {
  return [...text.matchAll(saidEnd)].flatMap(({ groups }) =>
    (groups?.way?.toLowerCase() === 'since') === (way === 'since') ? [Number(groups?.year)] : [],
  )
}

const years = (dates: readonly (string | null)[]): number[] =>
  dates.flatMap((date) => (/^\d{4}/u.test(date ?? '') ? [Number(date?.slice(0, 4))] : []))

/** The evidence has the year of something else as well. */
const severalTimes = (text: string, year: number): boolean => text.split(String(year)).length > 2
