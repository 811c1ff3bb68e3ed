import { framePlaces, type LinePlace } from '../../domain/typeset-line.ts'

const scheme = 'vouch:'

/** A place as the address that the preview's pictures carry until they are read; it never reaches a file. */
export function linePlace(place: LinePlace): string {
  return 'id' in place ? `${scheme}${place.kind}/${encodeURIComponent(place.id)}` : `${scheme}${place.kind}`
}

/** The place of an address made by `linePlace`; null for any other, a real link's for one. */
export function readLinePlace(address: string): LinePlace | null {
  if (!address.startsWith(scheme)) return null
  const [name, id] = address.slice(scheme.length).split('/')
  if (id !== undefined && (name === 'section' || name === 'heading')) return { kind: name, id: decodeURIComponent(id) }
  const kind = framePlaces.find((each) => each === name)
  return kind ? { kind } : null
}
