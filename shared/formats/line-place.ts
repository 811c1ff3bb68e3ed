import type { LetterFrame } from '../domain/document.ts'
import type { Id } from '../domain/ids.ts'

/** What a typeset line belongs to: the title, a part of a letter's frame, or a section with its headings. */
export type LinePlace = { readonly kind: 'title' | keyof LetterFrame } | { readonly kind: 'section'; readonly id: Id }

const scheme = 'vouch:'
const kinds = ['title', 'sender', 'recipient', 'date', 'salutation', 'closing', 'signature'] as const

/** A place as the address that the preview's pictures carry until they are read; it never reaches a file. */
export function linePlace(place: LinePlace): string {
  return place.kind === 'section' ? `${scheme}section/${encodeURIComponent(place.id)}` : `${scheme}${place.kind}`
}

/** The place of an address made by `linePlace`; null for any other, a real link's for one. */
export function readLinePlace(address: string): LinePlace | null {
  if (!address.startsWith(scheme)) return null
  const name = address.slice(scheme.length)
  const id = /^section\/(.+)$/u.exec(name)?.[1]
  if (id !== undefined) return { kind: 'section', id: decodeURIComponent(id) }
  const kind = kinds.find((each) => each === name)
  return kind ? { kind } : null
}
