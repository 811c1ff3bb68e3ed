import type { Quantity } from '../../text/quantity.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { wordStem } from '../wording/word-stem.ts'
import { demonyms } from '../words/names/demonyms.ts'

const listNouns = new Set(
  'languages tools technologies systems areas fields subjects topics sites schools countries cities towns companies clients employers institutions organisations projects modules courses placements sections frameworks databases packages programs departments wards teams kinds types sorts ways things steps tasks duties instruments platforms skills roles jobs products services disciplines methods'
    .split(' ')
    .map(wordStem),
)

/** "two things: a calendar and boxes": the claim itself lists as many. */
export function fromOwnList(one: Quantity, { text }: Claim): string | null {
  if (one.unit !== null || one.bound !== 'exact' || one.value > 6) return null
  const list =
    /^[^.;:]{0,40}(?::| [–—] |, namely |, such as )\s*(?<list>[^.;]+)/u.exec(text.slice(one.end))?.groups?.list ?? ''
  return list.split(/,\s*(?:and\s+)?|\s+and\s+/u).filter((part) => part.trim() !== '').length === one.value
    ? `a list of ${one.value}`
    : null
}

const months = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gu

/** "eleven times" from 11 cases, "twice" from "2018 and 2022". */
export function fromOccasions(one: Quantity, claim: Claim, { texts }: Grounds): string | null {
  const said = claim.text.slice(one.start, one.end + 16)
  if (
    one.bound !== 'exact' ||
    !/\b(?:times|twice|thrice|occasions|months)\b(?! (?:as|more|less|faster|higher|the|larger|bigger|longer))/iu.test(
      said,
    )
  )
    return null
  const times = one.unit === 'x' || one.unit === null ? one.value : one.unit === 'month' ? one.face : 0
  if (times < 2) return null
  const counted = texts.some(({ quantities }) =>
    quantities.some(
      ({ unit, value, bound }) => one.unit !== 'month' && unit === null && bound === 'exact' && value === times,
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

/** "one of three testers" from "with two other testers"; "three colleagues" from "crew of four". */
export function fromOthers(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  const beside = /^\s*(?:other|others|colleagues?|more|further|fellow|team ?mates|of (?:my|our) colleagues)\b/iu
  const group = /\b(?:teams?|groups?|crews?|panel|committee|squad|shift|one)(?: of|:)?\s*(?:about )?$/iu
  if (one.unit === null && beside.test(claim.text.slice(one.end)))
    for (const { text, quantities } of grounds.texts)
      for (const { value, unit, start } of quantities)
        if (unit === null && value === one.value + 1 && group.test(text.slice(0, start))) return `${value} with you`
  if (
    one.unit !== null ||
    !(
      /\b(?:one of|team of|group of|crew of|us|between)\s*(?:the )?$/iu.test(claim.text.slice(0, one.start)) ||
      /^ of us\b/iu.test(claim.text.slice(one.end))
    )
  )
    return null
  return grounds.quantities.some(
    ({ value, unit, start, end }) =>
      unit === null &&
      value === one.value - 1 &&
      /\b(?:other|others|colleagues?|more)\b/iu.test(grounds.text.slice(start, end + 24)),
  )
    ? `${one.value - 1} others and you`
    : null
}

/** "in four languages" from a list of four. */
export function fromList(one: Quantity, grounds: Grounds): string | null {
  if (one.unit !== null || one.bound !== 'exact' || one.noun === null || !listNouns.has(wordStem(one.noun))) return null
  const noun = wordStem(one.noun)
  const parts = (list: string) =>
    list.split(/,\s*(?:and\s+)?|\s+and\s+|\s+&\s+/u).filter((part) => part.trim() !== '').length
  const lists = (grounds.text.match(/[^.;:()\n]+/gu) ?? []).flatMap((list) => [
    list,
    ...[...list.matchAll(/\b(?:in|of|on|for|with|from|at|across|including|namely)\s+/gu)].map(({ index, 0: said }) =>
      list.slice(index + said.length),
    ),
  ])
  const languages = noun === wordStem('languages') ? grounds.words.filter(({ word }) => demonyms.has(word)).length : 0
  const fits = languages === one.value || lists.some((list) => parts(list) === one.value)
  return fits && one.value > 1 ? `a list of ${one.value}` : null
}
