import type { Basics } from '../domain/basics.ts'

/** What stands for a masked value. */
export type MaskedKind = 'PERSON' | 'EMAIL' | 'PHONE' | 'LINK' | 'PLACE'

export interface PersonalDetail {
  readonly kind: MaskedKind
  readonly value: string
}

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const link = /\b(?:https?:\/\/|www\.)[^\s<>"'）)\]]+[^\s<>"'）)\].,;:!?]/giu
const phone =
  /(?<![\p{L}\p{N}.,/-])(?:\+\s?\d|\(\+?\d{2,4}\)|0\d|\d{3}[-. ]\d{3}[-. ]\d{3})[\d \u00a0()./-]*\d(?![\p{L}\p{N}])/gu
const years = /\b(?:19|20)\d\d\s*[-–/]\s*(?:(?:19|20)\d\d|\d\d)\b/u

/** What a text holds by which a person could be found: mail addresses, links and telephone numbers. Ranges of years and dates are none. */
export function detailsIn(text: string): PersonalDetail[] {
  const of = (kind: MaskedKind, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([value]) => ({ kind, value: value.trim() }))
  return [...of('EMAIL', email), ...of('LINK', link), ...of('PHONE', phone).filter(({ value }) => isPhone(value))]
}

/** What the sources state about the person: each value once, a name also by its parts. */
export function detailsOf(basics: readonly Basics[]): PersonalDetail[] {
  const found = basics.flatMap(({ name, email: mail, phone: number, location, urls }) => [
    ...(name ? nameParts(name) : []),
    ...stated('EMAIL', mail),
    ...stated('PHONE', number),
    ...stated('PLACE', location),
    ...urls.flatMap((url) => stated('LINK', url)),
  ])
  return found.filter(({ value }, at) => found.findIndex((other) => other.value === value) === at)
}

function stated(kind: MaskedKind, value: string | null): PersonalDetail[] {
  return value && value.trim().length > 2 ? [{ kind, value: value.trim() }] : []
}

function nameParts(name: string): PersonalDetail[] {
  const parts = name.split(/[\s,]+/u).filter((part) => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(part))
  return [name.trim(), ...parts].map((value) => ({ kind: 'PERSON', value }))
}

function isPhone(value: string): boolean {
  const digits = value.replace(/\D/gu, '').length
  return digits >= 8 && digits <= 15 && !years.test(value) && !/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/u.test(value)
}
