import { demonyms } from '../../text/countries/demonyms.ts'
import type { Quantity } from '../../text/quantity.ts'
import { isNextAbove } from '../amounts/is-next-above.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { headerOf } from '../names/header-of.ts'
import { isContradicted } from '../verdict/is-contradicted.ts'
import { claimWords } from '../wording/claim-words.ts'
import { hasProvenance } from '../wording/has-provenance.ts'
import { wordStem } from '../wording/word-stem.ts'

const listNouns = new Set(
  'languages tools technologies systems areas fields subjects topics sites schools countries cities towns companies clients employers institutions organisations projects modules courses placements sections frameworks databases packages programs departments wards teams kinds types sorts ways things steps tasks duties instruments platforms skills roles jobs products services disciplines methods posts positions employers licences certificates certificates qualifications degrees subjects areas hospitals children grades responsibilities strands specialisms trades occasions practices firms workplaces industries kitchens theatres hotels garages farms houses prisons shops stores clubs ships boats ferries vessels stations theatres museums galleries libraries labs laboratories studios galleries parks estates salons bakeries breweries depots yards plants factories mills nurseries surgeries clinics homes trusts councils charities banks branches companies groups universities colleges academies airlines agencies newspapers magazines orchestras choirs clients towns years classes grades cohorts provinces states counties regions islands cantons districts boroughs continents villages parishes'
    .split(' ')
    .map(wordStem),
)

/** "two things: a calendar and boxes", "A calendar and boxes: two things …": the claim itself lists as many. */
export function fromOwnList(one: Quantity, { text }: Claim): string | null {
  if (one.unit !== null || one.bound !== 'exact' || one.value > 6) return null
  const list =
    /^[^.;:]{0,40}(?::| [–—] |, namely |, such as )\s*(?<list>[^.;]+)/u.exec(text.slice(one.end))?.groups?.list ??
    /^(?<list>[^.;:]+):/u.exec(text.slice(0, one.start))?.groups?.list ??
    ''
  return partsOfList(list).length === one.value ? `a list of ${one.value}` : null
}

const partsOfList = (list: string): string[] =>
  list.split(/,\s*(?:and\s+)?|\s+and\s+/u).filter((part) => /\p{L}/u.test(part))

/** "six vehicles: two hearses, three cars and an ambulance": the claim adds up what it lists. */
export function fromOwnSum(one: Quantity, { text, quantities }: Claim): string | null {
  if (one.unit !== null || one.bound !== 'exact') return null
  const after = /^[^.;:]{0,40}(?::|\s[–—(]|,)\s*(?<list>[^.;)]+)/u.exec(text.slice(one.end))
  const list = after?.groups?.list ?? ''
  const from = after ? one.end + after[0].length - list.length : 0
  const listed = quantities.filter(({ start, unit }) => unit === null && start >= from && start < from + list.length)
  const single = partsOfList(list).filter((part) => /^(?:(?:an?|the|my|our) |(?:me|myself|I)$)/u.test(part)).length
  const sum = listed.reduce((all, { value }) => all + value, single)
  return listed.length > 0 && listed.length + single === partsOfList(list).length && sum === one.value
    ? `${listed.map(({ value }) => value).join(' + ')}${single > 0 ? ` + ${single}` : ''}`
    : null
}

/** "forty families, eight in each of five courses": both are judged by themselves. */
export function fromOwnProduct(one: Quantity, { text, quantities }: Claim): string | null {
  if (one.unit !== null || one.bound !== 'exact') return null
  const fits = quantities.findIndex((each, at) => {
    const times = quantities[at + 1]
    return (
      each !== one &&
      times !== undefined &&
      times !== one &&
      each.unit === null &&
      each.value * times.value === one.value &&
      /^\s(?:\p{L}+\s){0,2}(?:in|on|at|for|to|from|by) each of (?:the |my |our )?$/iu.test(
        text.slice(each.end, times.start),
      )
    )
  })
  return fits < 0 ? null : `${quantities[fits]?.value} × ${quantities[fits + 1]?.value}`
}

/** "three tours" from "tours Iraq (2), Afghanistan (1)". */
export function fromBrackets(one: Quantity, { texts }: Grounds): string | null {
  if (one.unit !== null || one.bound !== 'exact') return null
  const fits = texts.some(({ text }) => {
    const counts = [...text.matchAll(/\p{L}\s?\((\d{1,3})\)/gu)].map(([, count]) => Number(count))
    return counts.length > 1 && counts.reduce((sum, count) => sum + count, 0) === one.value
  })
  return fits ? 'the counts in brackets' : null
}

const months = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gu

/** "eleven times" from 11 cases, "twice" from "2018 and 2022". */
export function fromOccasions(one: Quantity, claim: Claim, { texts }: Grounds): string | null {
  const said =
    claim.text.slice(one.start, one.end) + (/^[^.,;:]*/u.exec(claim.text.slice(one.end, one.end + 32))?.[0] ?? '')
  if (
    !/^(?:exact|about|over)$/u.test(one.bound) ||
    !/\b(?:times|twice|thrice|occasions|months)\b(?! (?:as|more|less|faster|higher|the|larger|bigger|longer))/iu.test(
      said,
    )
  )
    return null
  const times = one.unit === 'x' || one.unit === null ? one.value : one.unit === 'month' ? one.face : 0
  if (times < 2) return null
  const counted = texts.some(({ quantities }) =>
    quantities.some(
      ({ unit, value, bound }) =>
        one.unit !== 'month' &&
        unit === null &&
        (one.bound === 'over'
          ? value > times && isNextAbove({ ...one, value: times, face: times, unit: null }, value)
          : (bound === 'exact' || bound === one.bound) && value === times),
    ),
  )
  const years = texts.some(
    ({ text }) =>
      /\b(?:19|20)\d{2}\s*(?:,|and|&|\/)\s*(?:19|20)\d{2}\b/u.test(text) &&
      new Set(text.match(/\b(?:19|20)\d{2}\b/gu) ?? []).size === times,
  )
  const named = texts.some(({ text }) => new Set(text.match(months) ?? []).size === times)
  return counted || years || named ? 'the occasions in the evidence' : null
}

/** "four fairs" from "the fair 4 years running" or "each year from 2015 to 2018": one each time. */
export function fromTurns(one: Quantity, { texts }: Grounds): string | null {
  if (one.unit !== null || one.bound !== 'exact' || one.value < 2) return null
  const fits = texts.some(
    ({ text, quantities, periods }) =>
      quantities.some(
        ({ face, unit, end }) =>
          face === one.value &&
          /^(?:month|day)$/u.test(unit ?? '') &&
          /^\s*(?:running|in a row|in succession|on the trot)\b/iu.test(text.slice(end)),
      ) ||
      (/\b(?:each|every) (?:year|summer|winter|spring|autumn|season)\b|\b(?:annual|annually|yearly)\b/iu.test(text) &&
        periods.some(({ start, end }) => Number(end.slice(0, 4)) - Number(start.slice(0, 4)) + 1 === one.value)),
  )
  return fits ? 'once in each of the years given' : null
}

/**
 * "in four languages" from a list of four; "two licences" from "door and CCTV licences"; "three wards" from three items that each name a ward. The
 * pieces of a post's header are no list, and where the evidence counts the same thing itself, no list does.
 */
export function fromList(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  if (one.unit !== null || one.bound !== 'exact' || one.value < 2 || one.value > 12) return null
  const said = claim.words.find(
    ({ start, word }) => start >= one.end && start < one.end + 24 && /\p{L}{3,}s$|^people$/u.test(word),
  )
  const noun = said?.stem ?? ''
  const common = listNouns.has(noun)
  if (!(common || (said !== undefined && hasProvenance(said, grounds))) || isContradicted(one, claim, grounds))
    return null
  const languages = noun === wordStem('languages') ? grounds.words.filter(({ word }) => demonyms.has(word)).length : 0
  const naming = grounds.texts.filter(({ words }) => words.some(({ stem }) => stem === noun)).length
  const fits =
    languages === one.value ||
    (grounds.texts.length > 1 && naming === one.value) ||
    (common && employersOf(grounds) === one.value) ||
    (common && headersOf(grounds) === one.value) ||
    classesOf(grounds).includes(one.value) ||
    (one.value === 2 && said !== undefined && pairs(grounds).includes(said.stem)) ||
    grounds.texts.some(
      ({ text }) =>
        !headerOf(text) &&
        listsOf(text).some((list) => partsOf(list) === one.value && (common || (said && isOf(list, said.stem)))),
    )
  return fits ? `a list of ${one.value}` : null
}

/** "lunch and dinner service": what two kinds are named of. */
const pairs = ({ text }: Grounds): string[] =>
  [...text.matchAll(/(?:^|[,;:(\n] ?)\p{L}+ and \p{L}+ (\p{L}{3,})(?=[,.;)\n]|$)/gu)].map(([, noun = '']) =>
    wordStem(noun.toLowerCase()),
  )

/** At how many organisations the cited items were. */
function employersOf({ entries }: Grounds): number {
  return new Set(entries.flatMap(({ organisation }) => organisation ?? [])).size
}

/** How many of several cited items name an employer and its years each: "Clerk, Hask & Co, 2011-2014". */
function headersOf({ texts }: Grounds): number {
  const heads = texts.filter(({ text }) => /^[^.:;]*\p{Lu}[^.:;]*\b(?:19|20)\d\d\b/u.test(text)).length
  return texts.length > 1 && heads === texts.length ? heads : 0
}

/** "three year groups" from "Years 7 to 9", "seven" from "Reception to Year 6". */
function classesOf({ text }: Grounds): number[] {
  const numbered = [
    ...text.matchAll(
      /\b(?:Years?|Grades?|Levels?|Stages?|Forms?) (\d+)\s*(?:to|-|–)\s*(?:Years? |Grades? )?(\d+)\b/giu,
    ),
  ]
  const first = [...text.matchAll(/\bReception (?:to|-|–) Year (\d)\b/giu)].map(([, last]) => Number(last) + 1)
  return [...numbered.map(([, from, to]) => Number(to) - Number(from) + 1), ...first].filter((many) => many > 1)
}

/** Whether a list names the noun itself: "door and CCTV licences". */
function isOf(list: string, noun: string): boolean {
  return claimWords(list).some(({ stem }) => stem === noun)
}

/** The stretches of a text that may be lists, with what is in brackets left out: clauses, and what follows a preposition in them. */
function listsOf(text: string): string[] {
  const bare = text.replace(/\s*\([^()]*\)/gu, '')
  return [...(bare.match(/[^.;:()\n]+/gu) ?? []), ...(bare.match(/[^.:()\n]+/gu) ?? [])].flatMap((list) => [
    list,
    ...[...list.matchAll(/\b(?:in|of|on|for|with|from|at|across|including|namely|to|between)\s+/gu)].map(
      ({ index, 0: before }) => list.slice(index + before.length),
    ),
    ...[...list.matchAll(/\b(?:in|of|for|at|through|across|between)\s+(?=\p{Lu})([^,]*?\sand\s[^,]*)/gu)].map(
      ([, pair = '']) => pair,
    ),
  ])
}

function partsOf(list: string): number {
  return list
    .split(/[,;]\s*(?:and\s+|then\s+|or\s+)?|\s+and\s+|\s+&\s+|\s+\+\s+|\s+then\s+|(?<=\d\p{L}?)\/(?=\d)/u)
    .filter((part) => part.trim() !== '').length
}
