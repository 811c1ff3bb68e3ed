import type { Basics } from '../domain/basics.ts'
import { postalAddresses } from './postal-addresses.ts'

/** What stands for a masked value. */
export type MaskedKind = 'PERSON' | 'EMAIL' | 'PHONE' | 'LINK' | 'PLACE'

export interface PersonalDetail {
  readonly kind: MaskedKind
  readonly value: string
}

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const link = /\b(?:https?:\/\/|www\.)[^\s<>"'）)\]]+[^\s<>"'）)\].,;:!?]/giu
/** "github.com/name": an address without its scheme has a path; a bare "Node.js" or "Booking.com" has none. */
const bareLink =
  /(?<![\p{L}\p{N}@./:-])(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,12}\/[^\s<>"'）)\],;]*[^\s<>"'）)\].,;:!?]/giu
/** "Node.js/Express", "ASP.NET/C#", "index.html/css": tools and files set beside each other. */
const tool = /^(?:asp|ado|ml|vb)\.net\/|^[^/]+\.(?:js|ts|py|rs|md|txt|html?|css|json|xml|csv|pdf|docx?|xlsx?)\//iu
const phone =
  /(?<![\p{L}\p{N}.,/-])(?:\+\s?\d|\(\+?\d{2,4}\)|0\d|\d{3}[-. ]\d{3}[-. ]\d{3}|\d{10,11}(?!\d))[\d \u00a0()./-]*\d?(?<=\d)(?![\p{L}\p{N}])/gu
const years = /\b(?:19|20)\d\d\s*[-–/]\s*(?:(?:19|20)\d\d|\d\d)\b/u
const hours = /^(?:[01]\d|2[0-4])[0-5]\d\s*[-/.]\s*(?:[01]\d|2[0-4])[0-5]\d$/u
const date = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/u
/** Somebody named with a title: a referee, a head, a colleague. */
const titled =
  /(?<=(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Herr|Frau|Mme|Madame|Monsieur)\.?[ \u00a0])\p{Lu}[\p{L}'’.-]*(?:[ \u00a0]\p{Lu}[\p{L}'’-]+){0,3}(?![\p{L}\p{N}_])/gu

/** Parts of a name by which nobody could be found. */
const noNames = new Set(
  'mr mrs ms miss mx dr prof professor sir dame herr frau mme jr sr ii iii bsc msc ba ma mba phd rn dipl ing de van von di la le da del der den al el bin ibn st'.split(
    ' ',
  ),
)

/** What a text holds by which a person could be found: mail and postal addresses, links, telephone numbers and people named with a title. Ranges of years, dates and hours are none. */
export function detailsIn(text: string): PersonalDetail[] {
  const of = (kind: MaskedKind, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([value]) => ({ kind, value: value.trim() }))
  return [
    ...of('EMAIL', email),
    ...of('LINK', link),
    ...of('LINK', bareLink).filter(({ value }) => !tool.test(value)),
    ...of('PHONE', phone).filter(({ value }) => isPhone(value)),
    ...of('PERSON', titled),
    ...postalAddresses(text).map((value) => ({ kind: 'PLACE' as const, value })),
  ]
}

/** What the sources state about the person, each value once: a name also by its parts and in capitals, a link also without its scheme. */
export function detailsOf(basics: readonly Basics[]): PersonalDetail[] {
  const found = basics.flatMap(({ name, email: mail, phone: number, location, urls }) => [
    ...(name ? nameParts(name) : []),
    ...stated('EMAIL', mail),
    ...stated('PHONE', number),
    ...stated('PLACE', location),
    ...urls.flatMap((url) => [...stated('LINK', url), ...stated('LINK', bare(url))]),
  ])
  return found.filter(({ value }, at) => found.findIndex((other) => other.value === value) === at)
}

function stated(kind: MaskedKind, value: string | null): PersonalDetail[] {
  return value && value.trim().length > 2 ? [{ kind, value: value.trim() }] : []
}

function bare(url: string): string {
  return url.replace(/^[a-z]+:\/\//iu, '').replace(/^www\.|\/+$/giu, '')
}

function nameParts(name: string): PersonalDetail[] {
  const parts = name
    .split(/[\s,]+/u)
    .filter((part) => /^\p{Lu}[\p{L}'’-]+$/u.test(part) && !noNames.has(part.toLowerCase()))
  const values = [name.trim(), ...parts]
  return [...new Set([...values, ...values.map((value) => value.toUpperCase())])].map((value) => ({
    kind: 'PERSON',
    value,
  }))
}

function isPhone(value: string): boolean {
  const digits = value.replace(/\D/gu, '').length
  return digits >= 8 && digits <= 15 && !years.test(value) && !hours.test(value) && !date.test(value)
}
