import { remembered } from '../../text/remembered.ts'
import {
  ambiguousCodes,
  countries,
  countryCodes,
  regions,
  stateCodes,
  towns,
  workPlaces,
} from '../words/place-names.ts'
import { rankWords } from '../words/title-words.ts'

/** How much a piece reads as a place: 3 and more for a known one, negative when it does not. */
export const scorePlace = remembered(freshScorePlace)

function freshScorePlace(text: string): number {
  const parts = text.split(/\s*[,/()]\s*|\s+[–-]\s+/u).filter(Boolean)
  if (parts.length === 0 || parts.length > 4 || text.length > 60) return -4
  if (/^(?:19|20)\d\d$/u.test(text.trim())) return -4
  if (parts.length === 1 && townAndState(text.trim())) return 2.4
  if (isBase(parts[0] ?? '')) return parts.length === 1 ? 2.4 : 3
  if (parts.length <= 2 && beside.test(parts[0] ?? '')) return 2.4
  if (everywhere.test(parts[0] ?? '')) return parts.length === 1 ? 1.2 : -4
  const known = parts.map((part, index) => placeRank(part) || (index > 0 ? codeRank(part, parts[index - 1] ?? '') : 0))
  const last = parts.at(-1) ?? ''
  if (known.every((rank) => rank > 0)) return 3 + Math.min(2.4, (parts.length - 1) * 1.4) - (onlyCode(parts) ? 2 : 0)
  const first = parts[0] ?? ''
  const closes = (known.at(-1) ?? 0) > 0 && parts.length >= 2 && !legalLooking(first)
  if (closes && parts.length === 2 && /^[\p{Lu}][\p{L}'’. -]{2,24}$/u.test(first) && first.split(/\s+/u).length <= 3)
    return placeRank(last) === 2 ? 3 : 2.2
  if (parts.length === 3 && known[0] === 2 && known[2] === 2) return 5
  if (
    parts.length === 3 &&
    known[2] === 2 &&
    parts.every((part) => /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}?[\p{L}'’.-]+){0,2}$/u.test(part) && !legalLooking(part))
  )
    return 4
  if (known[0] === 2 && parts.length <= 2) return 1.2
  return -4
}

/** "near Hollowbrook": what is not far from it is a town, whether a table holds it or not. */
const beside = /^(?:near|nr\.?|just outside) \p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]+){0,3}$/u

/** "Zlín, CZ": the code of its country behind a town. */
const codeRank = (part: string, before: string): number =>
  countryCodes.has(part) || (ambiguousCodes.has(part) && placeRank(before) === 2) ? 1 : 0

/** Said of a place it means all of them, and it is the name of employers besides. */
const everywhere = /^(?:nationwide|international|worldwide)$/iu

/** A camp, base or barracks of armed forces: where somebody served. General knowledge. */
export const isBase = (text: string): boolean =>
  /^(?:CFB|RAF|RNAS|RM|HMNB|NAS|AFB|FOB|Fort|Ft\.|Camp|Naval (?:Base|Station)|Air Force Base|Marine Corps Base|Joint Base) \p{Lu}[\p{L}'’ .-]{2,24}$|^\p{Lu}[\p{L}'’-]+ (?:AFB|AB|Barracks|Garrison|Air Force Base|Air Base|Airfield)$/u.test(
    text.trim(),
  )

/** "Erie PA", with nothing between the town and its state. */
function townAndState(text: string): boolean {
  if (!stateCodes.has(text.slice(-2))) return false
  const match = /^(\p{Lu}[\p{Ll}.'’-]+(?: \p{Lu}[\p{Ll}.'’-]+){0,2}) (\p{Lu}{2})$/u.exec(text)
  return (
    match !== null &&
    stateCodes.has(match[2] ?? '') &&
    !/^(?:US|UK|EU|AI|IT|HR|IN|ME|OK|OR)$/u.test(match[2] ?? '') &&
    !(match[1] ?? '').split(' ').some((word) => rankWords.has(word.toLowerCase()))
  )
}

const onlyCode = (parts: readonly string[]) => parts.length === 1 && stateCodes.has(parts[0] ?? '')

const legalLooking = (text: string) =>
  /\b(?:ltd|inc|llc|gmbh|universi\p{L}*|college|school|hospital|council|laborat\p{L}*|institut\p{L}*|academy|trust|foundation|agency|clinic)(?!\p{L})/iu.test(
    text,
  )

/** 2 for a known place by name, 1 for a code or a postcode, 0 otherwise. */
function placeRank(part: string): number {
  const plain = part.replace(/\s*\b\d{4,5}\b\s*/u, ' ').trim()
  const word = plain.toLowerCase().replace(/ & /gu, ' and ')
  if (towns.has(word) || countries.has(word) || regions.has(word) || workPlaces.has(word)) return 2
  if (/^(?:greater|central|north|south|east|west|downtown|near)\s/u.test(word))
    return placeRank(plain.replace(/^\S+\s/u, ''))
  if (
    /^(?:(?:County|Co\.?) \p{Lu}\p{L}+|\p{Lu}\p{L}+(?:-shire|shire)|[NSEW]\.? (?:Yorks|Sussex|Wales|Devon|London))$/u.test(
      plain,
    )
  )
    return 2
  if (/^\p{Lu}[\p{L}-]+ (?:State|Province|District|Prefecture)$/u.test(plain)) return 2
  if (/\s(?:area|region|city|county|metropolitan area)$/u.test(word)) return placeRank(plain.replace(/\s\S+$/u, ''))
  if (stateCodes.has(plain)) return 1
  return /^(?:\d{4,5}|[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2})$/u.test(part) ? 1 : 0
}
