import { townLike } from '../headers/town-like.ts'
import type { EntryDraft } from '../items/gathered.ts'
import { stretchText } from '../lines/stretch.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { placeEndings } from '../words/place-endings.ts'

/** Towns that the person's address and the places of their entries name, whether a table holds them or not. */
export function townsOf(entries: readonly EntryDraft[], address: string | null): ReadonlySet<string> {
  const places = entries.flatMap(({ location }) => (location ? [stretchText(location)] : []))
  const parts = [...places, ...(address ? [address] : [])].flatMap((place) => place.split(/\s*,\s*/u))
  return new Set(parts.filter((part) => townLike(part) && scoreOrganisation(part) < 1.9))
}

/** "Porter, Newry, 2010 – 2012" where others name Newry as a place: the town is where, and no employer is stated. */
export function placeTown(entry: EntryDraft, towns: ReadonlySet<string>): void {
  const { title, organisation, location, kind } = entry
  if (kind === 'education' || !title || !organisation || location || !towns.has(stretchText(organisation))) return
  entry.location = organisation
  entry.organisation = null
}

/** "2016 – now: Harrow Logistics, Normanton" over a list: a name with the ending of a town beside a sure employer is where, and no title is stated. */
export function placeTitle(entry: EntryDraft): void {
  const { title, organisation, location, kind } = entry
  if (!/^(?:work|volunteer)$/u.test(kind) || !title || !organisation || location) return
  const name = stretchText(title)
  const town = placeEndings.test(name) && scoreJobTitle(name) < 1 && scoreOrganisation(name) < 1.9
  if (!town || scoreOrganisation(stretchText(organisation)) < 1.9) return
  entry.location = title
  entry.title = null
}
