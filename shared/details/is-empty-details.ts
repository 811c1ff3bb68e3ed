import type { Details } from '../domain/details.ts'

/** True when the person typed nothing about themselves yet. */
export function isEmptyDetails({ name, address, email, phone, links }: Details): boolean {
  return [name, email, phone, ...address, ...links].every((text) => text === '')
}
