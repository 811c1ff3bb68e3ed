import type { Range } from '../../text/range.ts'
import { remembered } from '../../text/remembered.ts'
import { doubleYears } from './double-years.ts'

/** A date a text names: a year, a month (1 to 12), or both; a season has the months it covers. */
export interface NamedDate extends Range {
  readonly year: number | null
  readonly months: readonly number[]
}

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january jan januar janvier janv enero ene',
    'february feb februar février févr febrero',
    'march mar märz mars marzo',
    'april apr avril avr abril',
    'may mai mayo',
    'june jun juni juin junio',
    'july jul juli juillet juil julio',
    'august aug août agosto',
    'september sept sep septembre septiembre',
    'october oct oktober okt octobre octubre',
    'november nov novembre noviembre',
    'december dec dezember dez décembre diciembre',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
)
const seasons: Readonly<Record<string, readonly number[]>> = {
  spring: [3, 4, 5],
  summer: [6, 7, 8, 9],
  autumn: [9, 10, 11],
  winter: [12, 1, 2],
  michaelmas: [9, 10, 11],
  easter: [3, 4],
  christmas: [12],
  frühjahr: [3, 4, 5],
  frühling: [3, 4, 5],
  printemps: [3, 4, 5],
  primavera: [3, 4, 5],
  sommer: [6, 7, 8, 9],
  été: [6, 7, 8, 9],
  verano: [6, 7, 8, 9],
  herbst: [9, 10, 11],
  automne: [9, 10, 11],
  otoño: [9, 10, 11],
  hiver: [12, 1, 2],
  invierno: [12, 1, 2],
}
/** Parts of a year before a bare one: "early 2024". */
const partsOfYear: readonly (readonly [RegExp, readonly number[]])[] = [
  [/\b(?:first half(?: of)?|H1)[ /-]*$/iu, [1, 2, 3, 4, 5, 6]],
  [/\b(?:(?:second|latter) half(?: of)?|H2)[ /-]*$/iu, [7, 8, 9, 10, 11, 12]],
  [/\b(?:first quarter(?: of)?|Q1)[ /-]*$/iu, [1, 2, 3]],
  [/\b(?:second quarter(?: of)?|Q2)[ /-]*$/iu, [4, 5, 6]],
  [/\b(?:third quarter(?: of)?|Q3)[ /-]*$/iu, [7, 8, 9]],
  [/\b(?:(?:fourth|last|final) quarter(?: of)?|Q4)[ /-]*$/iu, [10, 11, 12]],
  [/\b(?:early(?: in)?|beginning of|start of|anfang|début|principios de)\s*$/iu, [1, 2, 3, 4]],
  [/\b(?:mid[- ]?|middle of|mitte|mi-|mediados de)\s*$/iu, [4, 5, 6, 7, 8, 9]],
  [/\b(?:late(?: in)?|end of|ende|fin(?: de)?|finales de)\s*$/iu, [9, 10, 11, 12]],
]
const year = '(?:19|20)\\d\\d'
const pattern = new RegExp(
  `(?<![\\p{L}\\d.,£€$])(?<!(?<!\\d{4}\\s?)-)(?:(?<month>${Object.keys(months).join('|')})\\.?,?\\s+(?:(?:of|de)\\s+)?(?:(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?(?<first>${year})(?!,?\\d)` +
    `|(?<alone>${Object.keys(months)
      .filter((name) => name.length > 3)
      .join('|')})(?![\\p{L}])` +
    `|(?:the )?(?<season>${Object.keys(seasons).join('|')})(?![\\p{L}])(?:\\s+(?:of\\s+|de\\s+)?(?<second>${year}))?` +
    `|(?<decade>(?:the )?(?:19|20)?\\d0s)(?![\\p{L}\\d])` +
    `|(?<slash>(?:0?[1-9]|1[0-2])[/.](?<third>${year}))(?![\\d/])` +
    `|(?<bare>${year})(?![\\d.,]*\\d|\\p{L}))`,
  'giu',
)

const autumnOn = [8, 9, 10, 11, 12]
const untilAutumn = [1, 2, 3, 4, 5, 6, 7, 8]

/** The years, months and seasons a text names, in order; English, German, French and Spanish month names; "2019/20" names two. */
export const namedDates: (text: string) => readonly NamedDate[] = remembered((text) => {
  const doubles = doubleYears(text)
  const single = singleDates(text).filter(
    (one) => one.months.length > 0 || !doubles.some(({ start, end }) => start <= one.start && one.start < end),
  )
  if (doubles.length === 0) return single
  const both = doubles.flatMap(({ start, end, from, to }) => [
    { start, end, year: from, months: autumnOn },
    { start, end, year: to, months: untilAutumn },
  ])
  return [...single, ...both].sort((a, b) => a.start - b.start)
}, 500)

function singleDates(text: string): NamedDate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const groups = match.groups ?? {}
    if (groups.alone && !isMonth(text, match.index, groups.alone)) return []
    if (/^été$/iu.test(groups.season ?? '') && !/(?:['’]|\bcet |\ben |chaque )$/u.test(text.slice(0, match.index)))
      return []
    const name = (groups.month ?? groups.alone ?? '').toLowerCase()
    const season = seasons[(groups.season ?? '').toLowerCase()] ?? []
    const month = groups.slash ? Number.parseInt(groups.slash, 10) : months[name]
    const named = groups.first ?? groups.second ?? groups.third ?? groups.bare ?? groups.decade?.match(/\d{4}/u)?.[0]
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        year: named ? Number(named) : groups.decade ? -1 : null,
        months: month ? [month] : groups.bare ? partOfYear(text, match.index) : season,
      },
    ]
  })
}

function partOfYear(text: string, at: number): readonly number[] {
  const before = text.slice(Math.max(0, at - 20), at)
  return partsOfYear.find(([cue]) => cue.test(before))?.[1] ?? []
}

/** "may" and "march" are months only with a capital and after a word that leads to a date; "MArch" is a degree, and "sept ans" are seven years. */
function isMonth(text: string, at: number, name: string): boolean {
  if (/\p{Lu}\p{Lu}\p{Ll}/u.test(name) || (name === 'sept' && text[at + 4] !== '.')) return false
  if (!/^(?:may|march|mars|mar|august|mai|abril)$/iu.test(name)) return true
  return (
    /^\p{Lu}/u.test(name) &&
    /\b(?:in|since|until|till|from|to|of|by|early|late|mid|and|between|last|this|next|every|each|before|after|during|for|im|en|ab|seit|bis|de|a|au|depuis|desde|\d+(?:st|nd|rd|th)?)[\s-]$/iu.test(
      text.slice(Math.max(0, at - 12), at),
    )
  )
}
