import type { Entry } from '../../domain/entry.ts'
import { chargeOfPeople } from '../ranking/charge-of-people.ts'
import type { ItemIndex } from '../ranking/index-items.ts'

/** Years in a post above others, as postings ask for them: "five years in a senior kitchen position", "supervising warehouse staff". General knowledge of postings. */
const asked =
  /\b(?:(?:senior|supervisory|managerial|leadership|management) (?:\p{L}+ ){0,2}(?:positions?|roles?|posts?|levels?|grades?|capacity|jobs?)|(?:supervising|managing|leading|line[- ]managing) (?:\p{L}+ ){0,2}(?:staff|teams?|people|shifts?|crews?|colleagues|\p{L}{3,}(?:ers|ors|ists|ians|hands))|(?:in charge of|line management of|people management|team leadership|supervision of))(?!\p{L})/iu
/** Names of posts above others. General knowledge of CVs. */
const above =
  /\b(?:head|senior|lead|leader|chief|principal|manager|manageress|supervisor|director|sous|foreman|forewoman|chargehand|master|captain|skipper|matron|sister|charge nurse|deputy|superintendent|partner|second engineer)\b/iu
/** What tells of such a post in a line. */
const told =
  /\b(?:senior|head|lead(?:s|ing|er)?|led|chief|manag\p{L}+|supervis\p{L}+|in charge|team leader|foreman|forewoman|ran)\b/iu

export const asksForRank = (text: string): boolean => asked.test(text)

export const tellsOfRank = (text: string): boolean => told.test(text)

/** The entries whose title is of a post above others, or whose lines tell of people one was in charge of; all where none is. */
export function entriesOfRank(entries: readonly Entry[], { items, postings }: ItemIndex): readonly Entry[] {
  const charge = new Set(
    (postings.get(chargeOfPeople) ?? []).flatMap(({ item, field }) =>
      field === 'text' ? (items[item]?.entry?.id ?? []) : [],
    ),
  )
  const found = entries.filter(({ id, title }) => above.test(title ?? '') || charge.has(id))
  return found.length > 0 ? found : entries
}
