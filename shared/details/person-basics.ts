import { agreedBasics } from '../composing/documents/agreed-basics.ts'
import type { Basics } from '../domain/basics.ts'
import type { Details } from '../domain/details.ts'
import type { Warning } from '../domain/warning.ts'
import { isSameWords } from './is-same-words.ts'

/**
 * Name and contact: what the person typed, and for the rest what the sources agree on. Once they said who they are, sources that name
 * someone else count no more.
 */
export function personBasics(
  details: Details,
  sources: readonly Basics[],
): { readonly basics: Basics; readonly warnings: readonly Warning[] } {
  const own =
    details.name === '' ? sources : sources.filter(({ name }) => name === null || isSameWords(name, details.name))
  const { basics, warnings } = agreedBasics(own.map((source) => withoutTyped(source, details)))
  return {
    basics: {
      name: details.name || basics.name,
      email: details.email || basics.email,
      phone: details.phone || basics.phone,
      location: details.address.filter(Boolean).join(', ') || basics.location,
      urls: details.links.length > 0 ? [...details.links] : basics.urls,
    },
    warnings,
  }
}

/** A source as far as the person has not said it themselves: what they typed, the sources need not agree on. */
function withoutTyped(source: Basics, { name, email, phone, address }: Details): Basics {
  return {
    ...source,
    name: name ? null : source.name,
    email: email ? null : source.email,
    phone: phone ? null : source.phone,
    location: address.length > 0 ? null : source.location,
  }
}
