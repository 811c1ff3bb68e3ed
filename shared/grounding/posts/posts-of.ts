import type { GroundingEvidence } from '../grounding-evidence.ts'
import { claimWords } from '../wording/claim-words.ts'
import { isNeutral } from '../wording/is-neutral.ts'

/** A post of the library with the lines that stand under it. */
export interface LibraryPost {
  readonly lines: readonly GroundingEvidence[]
  /** Dates as in `shared/domain/entry.ts`. */
  readonly start: string
  readonly end: string | null
  /** Stems of the employer's name, of the place and of the title. */
  readonly employer: ReadonlySet<string>
  readonly place: ReadonlySet<string>
  readonly title: ReadonlySet<string>
  /** All of these, and those of its lines. */
  readonly words: ReadonlySet<string>
}

/** The paid and unpaid posts that evidence stands under and that have a start, each once, in the order of their starts. */
export function postsOf(evidence: readonly GroundingEvidence[]): readonly LibraryPost[] {
  const held = evidence.filter(({ entry }) => /^(?:work|volunteer)$/u.test(entry?.kind ?? '') && entry?.start)
  const byPost = Map.groupBy(held, ({ entry }) =>
    JSON.stringify([entry?.title, entry?.organisation, entry?.start, entry?.end]),
  )
  return [...byPost.values()]
    .map((lines) => {
      const entry = lines[0]?.entry
      const [employer, place, title] = [entry?.organisation, entry?.location, entry?.title].map(stemsOf)
      const said = stemsOf(lines.map(({ text }) => text).join('\n'))
      return {
        lines,
        start: entry?.start ?? '',
        end: entry?.end ?? null,
        employer: employer ?? none,
        place: place ?? none,
        title: title ?? none,
        words: new Set([employer, place, title, said].flatMap((stems) => [...(stems ?? [])])),
      }
    })
    .sort((one, other) => one.start.localeCompare(other.start))
}

const none: ReadonlySet<string> = new Set()

const stemsOf = (text: string | null | undefined): ReadonlySet<string> =>
  new Set(claimWords(text ?? '').flatMap((word) => (isNeutral(word) || word.word.length < 3 ? [] : [word.stem])))
