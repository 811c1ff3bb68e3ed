import type { Entry } from '../../domain/entry.ts'
import type { ProposedSentence } from '../../domain/proposal.ts'
import type { PairedItem } from '../paired-item.ts'
import { atOrganisation } from '../phrases/at-organisation.ts'
import { isForWhom } from '../phrases/is-for-whom.ts'
import { isNoPost } from '../phrases/is-no-post.ts'
import { isOffice } from '../phrases/is-office.ts'
import { isSelfEmployed } from '../phrases/is-self-employed.ts'
import { isStay } from '../phrases/is-stay.ts'
import { titleWithSubject } from '../phrases/title-with-subject.ts'
import { claimsNoMore } from '../sentences/certain-sentences.ts'
import { runningTitle } from '../sentences/entry-context.ts'
import { standsInLibrary } from '../sentences/stands-in-library.ts'
import { isUnpaid } from './is-unpaid.ts'
import type { LetterSources } from './letter-text.ts'

const most = 3
/** Years after which a post is left to the CV. */
const longAgo = 15

/**
 * The posts before those that a letter tells of, by their names and years alone: "Before that, I worked as Storekeeper at Marl Parts (2012–2016) and as Porter at The Quay (2010–2012)." Where the lines of a CV are too terse for running text, its
 * posts are yet what a reader looks for. Later ones than all that are told of are named alone ("I worked as …"), to stand before those. `told` is what the letter says. Null where none is left, or none that a check would not mark.
 */
export function untoldPosts(told: readonly ProposedSentence[], sources: LetterSources): ProposedSentence | null {
  const { entries, evidence, today } = sources
  const cited = new Set(told.flatMap((one) => one.evidence))
  const known = new Set(evidence.flatMap(({ id, entry }) => (entry && cited.has(id) ? [entry] : [])))
  const before = entries.filter(({ id, kind }) => kind === 'work' && known.has(id))
  const all = entries
    .filter((entry) => isPlainPost(entry) && !known.has(entry.id) && yearsSince(entry, today) < longAgo)
    .toSorted((a, b) => (b.end ?? '').localeCompare(a.end ?? '', 'en'))
    .flatMap((entry): PairedItem[] => {
      const line = evidence.find((item) => item.entry === entry.id && item.parent === null && !item.said)
      return line ? [{ evidence: line, entry, parent: null, strength: 'partial' }] : []
    })
  const newer = all.filter(({ entry }) => entry && isAfter(entry, before))
  const posts = newer.length > 0 ? newer : all
  const isBefore = ({ end }: Entry) =>
    before.length > 0 && before.every(({ start }) => start !== null && end !== null && end.slice(0, 4) <= start)
  const goesBack = told.some(({ text }) => text.startsWith('Before that, '))
  for (let count = Math.min(most, posts.length); count > 0; count--) {
    const some = posts.slice(0, count)
    const isOlder = some.every(({ entry }) => entry && isBefore(entry))
    for (const began of newer.length > 0
      ? ['I']
      : isOlder
        ? goesBack
          ? ['Earlier, I', 'Before that, I']
          : ['Before that, I']
        : ['I also']) {
      const text = `${began} worked ${inOne(some.flatMap(({ entry }) => (entry ? [asPost(entry)] : [])))}.`
      const sentence = { text, evidence: some.map((item) => item.evidence.id), findings: [] }
      if (claimsNoMore(sentence, some) && standsInLibrary(sentence, sources)) return sentence
    }
  }
  return null
}

/** Whether a post began when all those that are told of were over. */
const isAfter = ({ start }: Entry, told: readonly Entry[]): boolean =>
  told.length > 0 &&
  told.every(({ end }) => start !== null && end !== null && end !== 'present' && end.slice(0, 4) <= start.slice(0, 4))

/** A paid post that is over, with its name, its employer and its years. */
const isPlainPost = (entry: Entry): boolean =>
  entry.kind === 'work' &&
  entry.title !== null &&
  /^\p{Lu}/u.test(entry.organisation ?? '') &&
  entry.start !== null &&
  entry.end !== null &&
  entry.end !== 'present' &&
  !isUnpaid(entry) &&
  ![entry.title, entry.organisation].some((name) => isSelfEmployed(name ?? '')) &&
  !isForWhom(entry.organisation ?? '') &&
  ![isNoPost, isStay, isOffice].some((is) => is(entry.title ?? ''))

const yearsSince = ({ end }: Entry, today: string): number => Number(today.slice(0, 4)) - Number(end?.slice(0, 4))

/** "as Picker, then team leader, at The Quay (2016–2019)". */
function asPost({ title, organisation, start, end }: Entry): string {
  const post = titleWithSubject(runningTitle(title ?? '').replace(/, (?=(?:then|later|now) )/u, ' – ')).replace(
    / – (?<next>(?:then|later|now) .+)$/u,
    ', $<next>,',
  )
  const [from, to] = [start?.slice(0, 4), end?.slice(0, 4)]
  return `as ${post} ${atOrganisation(organisation ?? '')} (${from === to ? from : `${from}–${to}`})`
}

const inOne = (posts: readonly string[]): string =>
  posts.length === 1 ? (posts[0] ?? '') : `${posts.slice(0, -1).join(', ')} and ${posts.at(-1)}`
