import type { Basics } from '../../domain/basics.ts'
import type { Details } from '../../domain/details.ts'
import { personName } from '../documents/person-name.ts'

/** The lines of a letter's sender: name, address, telephone, mail, and the links the person typed. What is missing leaves its line out. */
export function senderLines(basics: Basics, details?: Pick<Details, 'address' | 'links'>): string[] {
  const { location, phone, email } = basics
  const name = basics.name === null ? null : personName(basics.name)
  const address = details && details.address.length > 0 ? details.address : [location && placeOnly(location)]
  return [name, ...address.filter(isPlace), phone, email, ...(details?.links ?? [])].filter(
    (line): line is string => line !== null && line !== '',
  )
}

/** "Tidewell / remote": where someone is, without how they would like to work. */
const placeOnly = (location: string): string =>
  location
    .replace(
      /\s*(?:[/|,;·–—-]|\()\s*(?:(?:fully )?remote|hybrid|on-?site|open to [^)]*|willing to [^)]*|relocat[^)]*)\)?$/iu,
      '',
    )
    .trim() || location

/** A postcode that came away from its town is no place to write to. */
const isPlace = (line: string | null | undefined): boolean => !line || /\p{L}{2}/u.test(line)
