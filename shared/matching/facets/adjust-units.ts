import { chargeOfPeople } from '../ranking/charge-of-people.ts'
import { otherCallings } from '../ranking/other-callings.ts'
import { betterResult } from '../ranking/tells-of-gain.ts'
import { wordKey } from '../ranking/word-key.ts'
import { asksForBetter } from './asks-for-better.ts'
import { asksForCallings } from './asks-for-callings.ts'
import { asksForCharge } from './asks-for-charge.ts'
import { asksToExplain, deniedAudience } from './asks-to-explain.ts'
import { phraseWeight } from './phrase-weight.ts'
import type { PlacedUnit } from './read-facets.ts'
import { statutes } from './statutes.ts'

type Units = readonly PlacedUnit[]

/** What the words around a unit make of it: part of a name, a deed whose object tells which, whom it is done to, the sort of a thing. */
export const adjustUnits = (text: string, units: Units): Units =>
  [
    withStatutes,
    aloneIsName,
    withoutWhom,
    withCharge,
    withSorts,
    withBetter,
    withExplaining,
    withAccounts,
    withCallings,
    withSharedComplement,
    withComplements,
  ].reduce<Units>((all, adjust) => adjust(text, all), units)

/** "Party Wall Act": one name, of which what it is about is a part, unless the lexicon knows it better. */
function withStatutes(text: string, units: Units): Units {
  return statutes(text).reduce<Units>((all, { term, start, end, about }) => {
    const within = all.filter((unit) => unit.start >= start && unit.end <= end)
    const [first] = within
    if (first === undefined || within.some((unit) => unit.parts.length > 0 && isItsEnd(unit, text.slice(0, end))))
      return all
    const name = { specific: true, named: true, proper: true, conduct: false, weight: phraseWeight }
    const parts = about.map((key) => ({ key, weight: 1 }))
    const whole = { ...first, ...name, term, text: text.slice(start, end), parts, end, word: term }
    return all.flatMap((unit) => (unit === first ? [whole] : within.includes(unit) ? [] : [unit]))
  }, units)
}

/** A phrase with the word that a law ends in is the law itself, one before it ("social services" of its act) only what it is about. */
const isItsEnd = ({ end }: { readonly end: number }, law: string): boolean => end >= law.replace(/ \d{4}$/u, '').length

/** A requirement of one word outside ordinary speech ("Tableau") asks for that and nothing else. */
function aloneIsName(_: string, units: Units): Units {
  const asking = units.filter(({ weight }) => weight > 0)
  const [only] = asking
  if (!only?.specific || asking.length > 1 || only.conduct) return units
  return units.map((unit) => (unit === only ? { ...unit, named: true, proper: isCapitalised(unit.text) } : unit))
}

/** After these words come the people they are done to, whom the deed is asked about. */
const toPeople = /^(?:line[- ]manag|supervis|manag(?:e|ing)$|recruit|induct|apprais|mentor|train(?:ing)?$)/u
const people =
  /(?:ers|ors|ists|ians|ants|wives|nurses)$|^(?:staff|people|men|women|apprentices|trainees|starters|volunteers|colleagues|employees|assistants?|officers?)$/u
const whomWeight = 0.1

/** "Supervise two assistant housing officers": being a housing officer is no sign of having supervised any. */
function withoutWhom(_: string, units: Units): Units {
  let deed = false
  return units.map((unit, at) => {
    if (toPeople.test(unit.word)) deed = true
    else if (unit.weight === 0 && /^(?:and|or|to|with|for|in|of|on)$/u.test(unit.word))
      deed &&= /^(?:and|or|of)$/u.test(unit.word)
    const last = deed && people.test(unit.word)
    return last && at > 0 && unit.weight > whomWeight && !unit.proper
      ? { ...unit, weight: whomWeight, specific: false, named: false }
      : unit
  })
}

const least = 1

/** A thing by the form of its word, of which even an ordinary word says the sort: "fee proposals", "room allocation". */
const thing = /(?:[^s]s|tion)$/u

/** Marks what a specific word right before it says the sort of. */
const withSorts = (text: string, units: Units): Units =>
  units.map((unit, at) => {
    const before = units[at - 1]
    if (!before || /ing$/u.test(before.word) || before.weight < least || unit.weight < least || unit.conduct)
      return unit
    if (!before.specific && !thing.test(unit.word)) return unit
    if (/ly$/u.test(unit.word)) return unit
    return /^[ -]$/u.test(text.slice(before.end, unit.start)) ? { ...unit, sorted: true } : unit
  })

/** "Manage three yard staff": the plain verb asks for having been in charge of people, which no other managing answers. */
function withCharge(text: string, units: Units): Units {
  const deed = asksForCharge(text)
  if (deed === null) return units
  return units.map((unit) =>
    unit.start === deed.start && unit.end === deed.end && unit.weight < 1
      ? { ...unit, term: chargeOfPeople, weight: 1, specific: true }
      : unit,
  )
}

/** The lexicon's term for explaining so that others understand. */
const explainWell = ['explain', 'clearly'].map(wordKey).join(' ')

/** "Able to explain tax to people who are not accountants": the explaining is asked for as much as the tax, and no accountants are. */
function withExplaining(text: string, units: Units): Units {
  const deed = asksToExplain(text)
  if (deed === null) return units
  const denied = deniedAudience(text)
  return units.map((unit) => {
    if (unit.start === deed.start && unit.parts.length === 0)
      return { ...unit, term: explainWell, weight: phraseWeight, conduct: true }
    const isDenied = denied !== null && unit.start >= denied.start && unit.end <= denied.end
    return isDenied ? { ...unit, weight: 0, specific: false, named: false, proper: false } : unit
  })
}

/** "A time you turned round a failing shop": asks for a result that got better, in whatever words. */
function withBetter(text: string, units: Units): Units {
  const place = asksForBetter(text)
  if (place === null) return units
  const within = units.filter(({ start, end }) => start >= place.start && end <= place.end)
  return units.map((unit) => {
    if (!within.includes(unit)) return unit
    const plain = { ...unit, weight: 0, specific: false, named: false, proper: false }
    return unit === within[0] ? { ...plain, term: betterResult, weight: 1, parts: [] } : plain
  })
}

/** Customers who buy on account, as sales postings ask for them to be kept and won: no books that are kept. General knowledge of postings. */
const tradeAccounts =
  /(?<=\b(?:look(?:ing)? after|grow(?:ing)?|retain(?:ing)?|win(?:ning)?|open(?:ing)?)\b[^.;]*\b)accounts(?! (?:payable|receivable))/iu

/** The lexicon's term for looking after customers who buy on account. */
const accountManagement = ['account', 'management'].map(wordKey).join(' ')

/** "Look after and grow around 100 contractor accounts": the accounts are what is asked for. */
function withAccounts(text: string, units: Units): Units {
  const start = tradeAccounts.exec(text)?.index
  if (start === undefined) return units
  return units.map((unit) => {
    if (unit.start === start && unit.parts.length === 0)
      return { ...unit, term: accountManagement, weight: phraseWeight, specific: true, named: true, conduct: false }
    return unit.start < start && unit.word === 'look after' ? { ...unit, weight: whomWeight } : unit
  })
}

/** "Teamwork with other professions", "people who aren't engineers": who works with people of another calling is asked for, and nothing of theirs. */
function withCallings(text: string, units: Units): Units {
  const place = asksForCallings(text)
  if (place === null) return units
  const within = units.filter(({ start, end }) => start < place.end && end > place.start)
  return units.map((unit) => {
    if (!within.includes(unit)) return unit
    const none = { weight: 0, specific: false, named: false, proper: false, conduct: false, parts: [], sorted: false }
    const whole = { term: otherCallings, text: text.slice(place.start, place.end), weight: phraseWeight }
    return { ...unit, ...none, ...(unit === within[0] ? whole : {}) }
  })
}

/** "The ordering, storage and administration of": deeds in a row that are all done to what stands behind the last. */
const doneTo = /\b(\p{L}+)(?:, (\p{L}+))*,? and (?:the )?\p{L}+ of (?=\p{L})/gu
const deedNoun = /(?:ing|age|ment|tion|sion|ance|ence|al|ysis)$/u

/** "The ordering and storage of medicines": what is ordered is asked for, and ordering something else is no answer. */
function withSharedComplement(text: string, units: Units): Units {
  const rows = [...text.matchAll(doneTo)].map(({ index, 0: row }) => ({ start: index, end: index + row.length }))
  return units.map((unit) => {
    const row = rows.find(({ start, end }) => unit.start >= start && unit.end < end)
    if (!row || unit.weight < 1 || unit.parts.length > 0 || unit.proper || unit.conduct || !deedNoun.test(unit.word))
      return unit
    const behind = units.some(({ end, weight, specific }) => end > row.end && weight >= 1 && specific)
    return behind ? { ...unit, weight: whomWeight * 2, specific: false, named: false } : unit
  })
}

/** After these words stands what the thing before them is of, for or in. */
const ofWhat = /^(?:of|for|in|at|across|within|during|under|on|from|with|to)$/u
/** How much more a thing is asked for than what it is of. */
const headShare = 1.25

/** "The temperature of the load": the temperature is asked for more than the load. */
function withComplements(text: string, units: Units): Units {
  return units.map((unit, at) => {
    const [next, after] = [units[at + 1], units.slice(at + 2).find(({ weight }) => weight >= 1)]
    if (unit.weight < 1 || next === undefined || !ofWhat.test(next.word) || after === undefined) return unit
    if (/[,;.:()]/u.test(text.slice(unit.end, after.start)) || unit.conduct) return unit
    return { ...unit, weight: unit.weight * headShare }
  })
}

/** "Tableau", "Google Analytics"; the capital that begins "Working with volunteers" makes no name. */
const isCapitalised = (text: string): boolean => text.split(' ').every((word) => /^\p{Lu}/u.test(word))
