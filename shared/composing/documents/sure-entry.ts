import type { Entry } from '../../domain/entry.ts'

/** An entry without what the import still asks about: a doubted title or employer told as a fact may be untrue, and stands under the person's name. That it goes on stays, for the tense. A beginning whose end is asked about would read as the whole time, and goes with it. */
export function sureEntry(entry: Entry): Entry {
  const doubted = new Set(entry.doubts.map(({ field }) => field))
  if (doubted.size === 0) return entry
  const dates = doubted.has('dates') || (doubted.has('end') && entry.end !== null && entry.end !== 'present')
  return {
    ...entry,
    title: doubted.has('title') ? null : entry.title,
    organisation: doubted.has('organisation') || mayBeTitle(entry, doubted) ? null : entry.organisation,
    start: dates || doubted.has('start') ? null : entry.start,
    end: entry.end !== 'present' && (dates || doubted.has('end')) ? null : entry.end,
  }
}

/** "RVN, Hollins Vets" read as a place: where no title was found and it is asked for, letters in the employer's place may be the title. */
const mayBeTitle = ({ title, organisation }: Entry, doubted: ReadonlySet<string>): boolean =>
  title === null && doubted.has('title') && /^\p{Lu}{2,5}(?:,|$)/u.test(organisation ?? '')
