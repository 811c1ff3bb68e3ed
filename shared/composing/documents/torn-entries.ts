import type { Entry } from '../../domain/entry.ts'

/** Heads of the columns in which people set out their posts. General knowledge of CVs, of seafarers and the trades above all. */
const columnHead =
  /^(?:from|to|until|dates?|years?|period|duration|start|end|ranks?|vessels?|ships?|company|employer|organi[sz]ation|position|post|role|job|title|job title|place|location|duties|responsibilities|reason for leaving)$/iu

const isHead = (words: string | null): boolean => words !== null && columnHead.test(words.trim())

const isPost = ({ kind }: Entry): boolean => kind === 'work' || kind === 'volunteer'

const isTorn = ({ title, organisation, doubts }: Entry): boolean =>
  isHead(title) ||
  isHead(organisation) ||
  doubts.some(({ candidates }) => candidates.length > 1 && candidates.every((one) => isHead(one)))

/**
 * The posts read from a table whose columns came apart, by their ids: where the head of a column stands as a title or an employer, every post of that source may have
 * another one's employer or years, and none of them can be told.
 */
export function tornEntries(entries: readonly Entry[]): ReadonlySet<string> {
  const sources = new Set(
    entries
      .filter((entry) => isPost(entry) && isTorn(entry))
      .flatMap(({ origins }) => origins.map(({ source }) => source)),
  )
  return new Set(
    entries
      .filter((entry) => isPost(entry) && (isTorn(entry) || entry.origins.some(({ source }) => sources.has(source))))
      .map(({ id }) => id),
  )
}
