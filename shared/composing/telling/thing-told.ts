import { listed } from '../phrases/listed.ts'
import { phraseArticle } from '../phrases/phrase-article.ts'
import { spokenList } from '../phrases/spoken-list.ts'
import { bareList } from './bare-list.ts'
import { firstPerson, type Period } from './first-person.ts'
import { isBareRow } from './is-bare-row.ts'
import type { Phrase } from './phrase.ts'
import type { PhrasePlace } from './phrase-place.ts'
import { severalThings } from './several-things.ts'
import { whyNoSeveralThings } from './several-things-proved.ts'
import { workedWith } from './thing-told-worked-with.ts'
import { worked } from './worked.ts'

export function thingTold(given: string, place: PhrasePlace): Phrase | null {
  const phrase = given.replace(/\binc(?:l)?\.? (?=[\p{Ll}\d])/gu, 'including ')
  if (place.entry?.kind === 'skill' || (worked(place) && !place.entry?.title && !place.entry?.organisation)) return null
  const { period } = place
  const used = workedWith(phrase, place)
  if (used) return used
  const items = listed(phrase)
  if (isBareRow(items)) return { kind: 'thing', text: bareList(items) }
  const since = phrase
    .replace(codes, (_, row: string) => ` (${row.split(/ ?[-–] ?/u).join(', ')})`)
    .replace(/,? \(?((?:19|20)\d{2}) ?[–-] ?(?:present|now|today)\)?$/iu, ' (since $1)')
  return {
    kind: 'thing',
    text: severalThings(since) ?? rowWithAnd(since) ?? phraseArticle(asideInBrackets(relabelled(since, period))),
  }
}

/** "teas, plated cakes, pies to order" → "teas, plated cakes and pies to order": three things of which the last lacks its "and". */
function rowWithAnd(phrase: string): string | null {
  const items = phrase.split(', ')
  const isRow =
    items.length === 3 &&
    !/[;:()]| and | or /u.test(phrase) &&
    items.every(
      (item, at) =>
        item.split(' ').length <= 5 &&
        (at === 0 || !goesOnAbout.test(item) || /^\p{Ll}+ed \p{Ll}+s$/u.test(item)) &&
        !/^\d/u.test(item),
    )
  return isRow ? spokenList(items.map((item) => phraseArticle(item))) : null
}

/** "Ferries between two islands, daily watches" → "ferries between two islands and daily watches": what stands behind a comma is a second thing where it can be one; what has a name or a figure tells of the first in brackets. */
function asideInBrackets(phrase: string): string {
  const { thing, aside } = /^(?<thing>[^,;:()]+), (?<aside>[^,;:()]+)$/u.exec(phrase)?.groups ?? {}
  if (thing && aside && howMany.test(aside) && !/ (?:and|or) /u.test(aside)) return `${thing} (${aside})`
  if (thing && aside && reported.test(aside)) return `${thing}, with ${aside}`
  if (thing && aside && /^(?:no|zero) \p{Ll}/u.test(aside)) return `${thing}, with ${aside}`
  if (!thing || !aside || goesOnAbout.test(aside) || / (?:and|or) /u.test(aside) || /^\p{L}+ing\b/u.test(thing))
    return phrase
  if (/^\p{Lu}|\d|^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|c\.|approx)(?= )/u.test(aside))
    return `${thing} (${aside})`
  const both = spokenList([phraseArticle(thing), phraseArticle(aside)])
  return whyNoSeveralThings(both) === null ? both : phrase
}

/** "about 20 clients a week", "on average 12 visits a day": how much of it. */
const howMany =
  /^(?:(?:about|around|over|under|up to|nearly|some|on average|roughly) )(?:[£$€]?\d[\d,.]*\S*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty) \p{Ll}/u

/** "gaps reported to the foreman": what becomes of several things. */
const reported = /^\p{Ll}+[^su]s \p{Ll}+ed (?:to|in|on|at|within|every|for)\b/u

/** How a sentence goes on about the thing before a comma, with no bracket. */
const goesOnAbout =
  /^(?:and|or|as|with|without|by|for|in|on|at|of|from|to|using|including|mainly|mostly|often|usually|especially|which|who|where|while|plus|all|some|each|both|then|about|around|over|under|up|down|since|until|also|one|two|(?!daily|weekly|fortnightly|monthly|quarterly|yearly|nightly|early)\p{L}+ly|\p{L}+ed|\p{L}+ing|shown|held|built|made|written|sung|sold|led|run|kept|taught|seen|known|grown|drawn)(?![\p{L}-])/iu

/** ", PL - CZ - AT": countries in a row. */
const codes = /, ((?:[A-Z]{2,3} ?[-–] ?)+[A-Z]{2,3})$/u

/** "Controlled drugs register: two inspections, no actions" → "… register (two inspections, no actions)"; behind a name stands what was made: "Mill Trust: a poster" → "a poster (Mill Trust)". */
function relabelled(phrase: string, period: Period): string {
  const { label, rest } = /^(?<label>[^:(]{3,45}): (?<rest>[^:()]{3,90})$/u.exec(phrase)?.groups ?? {}
  const act = rest && firstPerson(rest, period)
  if (label && act?.startsWith('I ')) return `${label}; ${act}`
  if (!label || !rest) return phrase
  return /^an? /iu.test(rest) || /^\p{Lu}\p{L}+ \p{Lu}/u.test(label) ? `${rest} (${label})` : `${label} (${rest})`
}
