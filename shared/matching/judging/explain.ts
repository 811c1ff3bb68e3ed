import { fold } from '../../text/fold.ts'
import { numberWords } from '../../text/number-words.ts'
import type { Hit } from '../facets/cover-facets.ts'
import type { Item } from '../ranking/index-items.ts'
import { terms } from '../ranking/terms.ts'
import type { YearsFound } from '../years/count-years.ts'
import { sayMonths } from '../years/say-months.ts'

const most = 4
/** What the lexicon joins more faintly than this helps to rank, but is no reason to tell a person; ways to be are only shown by such signs. */
const faint = 0.42
/** Where no line has anything clearer to tell, the words of the first down to here are told, so that a verdict is no riddle. */
const leastTold = 0.25

const place = {
  text: '',
  title: ' (role)',
  parent: ' (line above)',
  employer: ' (employer)',
  kind: ' (what it is)',
} as const

/**
 * Why an item meets a requirement, most telling first: the words that met, or how ("PyTorch → deep learning"). What an employer is
 * called is no reason: of a hundred such on the labelled sets hardly one was right.
 */
export function explainHits(hits: readonly Hit[]): string[] {
  const clear = tellingOf(hits).filter(({ unit, value, direct }) => direct || unit.conduct || value >= faint)
  const words = clear.filter(({ shown }) => !isCount(shown))
  return said(words.length > 0 ? words : clear)
}

/** The one faint reason of a line that has no clear one: on the labelled sets one in fourteen was right, so it is told only where a verdict has no other. */
export const explainFaintly = (hits: readonly Hit[]): string[] =>
  said(
    tellingOf(hits)
      .filter(({ field, value }) => field === 'text' && value >= leastTold)
      .slice(0, 1),
  )

const said = (told: readonly Hit[]): string[] => [...new Set(told.map(sayHit))].slice(0, most)

const tellingOf = (hits: readonly Hit[]): readonly Hit[] =>
  hits
    .filter(({ field, shown, direct }) => field !== 'employer' && (direct || !saysNothing(shown)))
    .toSorted((a, b) => b.unit.weight * b.value - a.unit.weight * a.value)

/** "From 71 to 49": a count and the words that hold a sentence together help to rank, but are no reason. */
const saysNothing = (shown: string): boolean => terms(shown).every(({ word, stop }) => stop || /^\d/u.test(word))

/** A number alone ("7", "two") met by another is no reason beside words. */
const isCount = (shown: string): boolean => /^\d{1,3}$/u.test(shown) || Object.hasOwn(numberWords, shown.toLowerCase())

/** One word of a phrase ("kept" for record keeping) is shown as what it is. */
const isWhole = ({ unit, shown }: Hit): boolean => unit.parts.length === 0 || terms(shown).length > 1

function sayHit(hit: Hit): string {
  const { unit, direct, field } = hit
  const shown = wholeWords(hit.shown)
  const asked = wholeWords(unit.text)
  const same = (direct && isWhole(hit)) || fold(shown) === fold(asked)
  return `${same ? asked : `${shown} → ${asked}`}${place[field]}`
}

/** "Degree in a", "University of": a phrase ends with its last word that says something. */
function wholeWords(text: string): string {
  const last = terms(text).findLast(({ stop }) => !stop)
  return last === undefined ? text : text.slice(0, last.end)
}

/** The sum of years behind an item that is part of it: "4 years 7 months of the 5 years asked: 2019-09–2021-03 + …". */
export function explainYears(item: Item, at: number, { years, min }: { years: YearsFound; min: number }): string[] {
  const stated = years.stated.get(at)
  if (stated !== undefined) return [`states ${beside(stated, min)}`]
  if (!years.entries.some(({ id }) => id === item.entry?.id)) return []
  const sum = years.entries
    .map(({ start, end }) => (end === null ? (start ?? '') : `${start ?? ''}–${end}`))
    .join(' + ')
  return [`${beside(years.counted, min)}: ${sum}`]
}

/** A time beside the one that is asked for, so that nobody reads "eight of six". */
function beside(months: number, min: number): string {
  const asked = sayMonths(min * 12)
  if (months < min * 12) return `${sayMonths(months)} of the ${asked} asked`
  return `${sayMonths(months)}, where ${asked} ${min === 1 ? 'is' : 'are'} asked`
}
