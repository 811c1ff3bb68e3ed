import type { Basics } from '../domain/basics.ts'
import type { Details } from '../domain/details.ts'

/** Everything by which the person could be found, as the masking takes it: what the sources state, and each line that was typed. */
export function maskedBasics(details: Details, sources: readonly Basics[]): readonly Basics[] {
  const { name, email, phone, address, links } = details
  const typed = { name: name || null, email: email || null, phone: phone || null, location: null, urls: [...links] }
  const nobody = { name: null, email: null, phone: null, urls: [] }
  return [...sources, typed, ...address.map((location) => ({ ...nobody, location }))]
}
