import type { Basics } from '../../domain/basics.ts'
import { foldName } from './fold-name.ts'
import { handlesIn } from './handles-in.ts'
import { namesIn } from './names-in.ts'
import { postalAddresses } from './postal-addresses.ts'
import { sameNumber } from './same-number.ts'
import { telephoneNumbers } from './telephone-numbers.ts'

/** What stands for a masked value. */
export type MaskedKind = 'PERSON' | 'EMAIL' | 'PHONE' | 'LINK' | 'PLACE'

export interface PersonalDetail {
  readonly kind: MaskedKind
  readonly value: string
}

const email =
  /[\p{L}\p{N}._%+-]+(?:[@＠]|\s?[[(]\s?(?:at|@)\s?[\])]\s?)[\p{L}\p{N}-]+(?:(?:\.|\s?[[(]\s?dot\s?[\])]\s?)[\p{L}\p{N}-]+)+/giu
/** "name at example dot org", written out. */
const spelledEmail = /[\p{L}\p{N}._%+-]+ at [\p{L}\p{N}-]+(?: dot [\p{L}\p{N}-]+)+/giu
const link = /\b(?:[a-z][a-z\d+.-]{1,20}:\/\/|www\.)[^\s<>"'）)\]]+[^\s<>"'）)\].,;:!?]/giu
/** "github.com/name": an address without its scheme has a path; a bare "Node.js" or "Booking.com" has none. */
const bareLink =
  /(?<![\p{L}\p{N}@./:-])(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,12}\/[^\s<>"'）)\],;]*[^\s<>"'）)\].,;:!?]/giu
/** A researcher's number at ORCID. */
const orcid = /(?<![\p{L}\p{N}-])\d{4}-\d{4}-\d{4}-\d{3}[\dX](?![\p{L}\p{N}-])/gu
/** "Node.js/Express", "ASP.NET/C#", "index.html/css": tools and files set beside each other. */
const tool = /^(?:asp|ado|ml|vb)\.net\/|^[^/]+\.(?:js|ts|py|rs|md|txt|html?|css|json|xml|csv|pdf|docx?|xlsx?)\//iu
/** A site or an account without a path: personal only where it is made of the person's name. */
const site =
  /(?<![\p{L}\p{N}@./:-])(?:@[\w.]{2,30}\w|(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,12})(?![\p{L}\p{N}@/])/giu
/** Somebody named with a title: a referee, a head, a colleague. */
const titled =
  /(?<=(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Herrn?|Frau|Mme|Mlle|Madame|Monsieur)\.?[ \u00a0])\p{Lu}[\p{L}'’.-]*(?:[ \u00a0]\p{Lu}[\p{L}'’-]+){0,3}(?![\p{L}\p{N}_])/gu
/** Letters of a name that are enough to know it in an address. */
const telling = 4

/** What a text holds by which a person could be found: mail and postal addresses, links, telephone numbers and people named with a title. Ranges of years, dates and hours are none. */
export function detailsIn(text: string): PersonalDetail[] {
  const of = (kind: MaskedKind, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([value]) => ({ kind, value: value.trim() }))
  return [
    ...of('EMAIL', email),
    ...of('EMAIL', spelledEmail),
    ...of('LINK', link),
    ...of('LINK', bareLink).filter(({ value }) => !tool.test(value)),
    ...of('LINK', orcid),
    ...telephoneNumbers(text).map((value) => ({ kind: 'PHONE' as const, value })),
    ...of('PERSON', titled),
    ...postalAddresses(text).map((value) => ({ kind: 'PLACE' as const, value })),
  ]
}

/** What the sources state about the person, each value once, as `text` writes it: a name also by its parts, a link also without its scheme. */
export function detailsOf(basics: readonly Basics[], text: string): PersonalDetail[] {
  const names = basics.flatMap(({ name }) => (name ? [name] : []))
  const found = [
    ...namesIn(text, names).map((value) => ({ kind: 'PERSON' as const, value })),
    ...sitesOf(names, text),
    ...handlesIn(text, names).map((value) => ({ kind: 'LINK' as const, value })),
    ...basics.flatMap(({ email: mail, phone: number, location, urls }) => [
      ...stated('EMAIL', mail),
      ...stated('PHONE', number),
      ...sameNumber(text, number ?? '').flatMap((value) => stated('PHONE', value)),
      ...stated('PLACE', location),
      ...(location ?? '').split(',').flatMap((part) => numberedPlace(part, text)),
      ...urls.flatMap((url) => [url, bare(url), ...account(url)].flatMap((value) => stated('LINK', value))),
    ]),
  ]
  return found.filter(({ value }, at) => found.findIndex((other) => other.value === value) === at)
}

function stated(kind: MaskedKind, value: string | null): PersonalDetail[] {
  return value && value.trim().length > 2 ? [{ kind, value: value.trim() }] : []
}

/** A part of an address that has a number, "14 Mill Lane", however its letters are written: in small ones too it is no common word. */
function numberedPlace(part: string, text: string): PersonalDetail[] {
  const place = part.trim()
  if (!/\d/u.test(place) || place.length < 4) return []
  const literal = place.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
  return [...text.matchAll(new RegExp(literal, 'giu'))].map(([value]) => ({ kind: 'PLACE', value }))
}

/** "in/name": the last two parts of the path of a page of one's own. */
function account(url: string): string[] {
  const [, last] = /^[^/]+(?:\/[^/]+)*?\/([^/?#]+\/[^/?#]{3,})$/u.exec(bare(url)) ?? []
  return last === undefined ? [] : [last]
}

function bare(url: string): string {
  return url.replace(/^[a-z]+:\/\//iu, '').replace(/^www\.|\/+$/giu, '')
}

/** Sites and accounts that are named like the person. */
function sitesOf(names: readonly string[], text: string): PersonalDetail[] {
  const parts = names.flatMap((name) => name.split(/[\s,-]+/u).map(foldName)).filter((part) => part.length >= telling)
  return [...text.matchAll(site)]
    .map(([value]) => value)
    .filter((value) => parts.some((part) => foldName(value).includes(part)))
    .map((value) => ({ kind: 'LINK', value }))
}
