import type { Entry, EntryKind } from '../../domain/entry.ts'
import { numberWords } from '../../text/number-words.ts'
import { coverFacets } from '../facets/cover-facets.ts'
import { type Facet, readFacets } from '../facets/read-facets.ts'
import type { ItemIndex } from '../ranking/index-items.ts'
import type { LibraryIndex } from '../ranking/index-library.ts'
import { entryMonths, unionOfMonths } from './entry-months.ts'
import { asksForRank, entriesOfRank, tellsOfRank } from './of-rank.ts'
import { withoutYears, yearsPhrase } from './years-phrase.ts'

/** How long a person has done what a requirement counts in years. */
export interface YearsFound {
  readonly months: number
  /** The months of the entries alone, whatever longer time is stated. */
  readonly counted: number
  /** The entries counted, in order of their start. */
  readonly entries: readonly Entry[]
  /** Items that state the years themselves ("10+ years of …"), with the months they state. */
  readonly stated: ReadonlyMap<number, number>
}

export interface YearsInput {
  readonly text: string
  /** The requirement as the posting words it, where `text` is without what evidence would not say ("post-qualification"). */
  readonly worded?: string
  readonly library: LibraryIndex
  readonly today: string
}

/** An entry counts when one of its items, or its own title, meets what the years are of this far: beyond all that loose meanings bring. */
const enough = 0.51

/** Sums the months of the entries that show what the years are of; a longer time stated in the person's words goes first. */
export function countYears(input: YearsInput): YearsFound {
  const subject = subjectOf(input.text)
  const kinds = kindsFor(input.text)
  const shown = entriesThatShow(subject, input.library)
  const rank = asksForRank(input.text)
  const shownEntries = input.library.entries
    .filter(
      (entry) =>
        kinds.has(entry.kind) && entryMonths(entry, input.today) !== null && (shown === null || shown.has(entry.id)),
    )
    .filter(({ title }) => !afterTraining.test(input.worded ?? input.text) || !training.test(title ?? ''))
    .toSorted((a, b) => (a.start ?? '').localeCompare(b.start ?? ''))
  const entries = rank ? entriesOfRank(shownEntries, input.library.items) : shownEntries
  const months = unionOfMonths(entries.flatMap((entry) => entryMonths(entry, input.today) ?? []))
  const stated = statedYears(subject, input.library.items, rank)
  return { months: Math.max(months, ...stated.values()), counted: months, entries, stated }
}

/** What the years are of: the first facet after the phrase that counts them, else the last before it. */
function subjectOf(text: string): Facet | null {
  const [phrase] = text.matchAll(yearsPhrase)
  if (!phrase) return readFacets(text)[0] ?? null
  const after = readFacets(withoutYears(text.slice(phrase.index + phrase[0].length)))
  const strongEnough = after.find(({ weight }) => weight >= 0.5)
  return strongEnough ?? readFacets(text.slice(0, phrase.index)).findLast(({ weight }) => weight >= 0.5) ?? null
}

/** Ids of the entries that show the subject; null when the years are of work as such. */
function entriesThatShow(subject: Facet | null, { items, titles, entries }: LibraryIndex): ReadonlySet<string> | null {
  if (!subject) return null
  const byItem = meeting(subject, items).flatMap((item) => items.items[item]?.entry?.id ?? [])
  const byTitle = meeting(subject, titles).flatMap((item) => entries[item]?.id ?? [])
  const shown = new Set([...byItem, ...byTitle])
  const posts = new Set(entries.filter(({ id, kind }) => kind === 'work' && shown.has(id)).map(postOf))
  return new Set([
    ...shown,
    ...entries.filter((entry) => postOf(entry) !== '' && posts.has(postOf(entry))).map(({ id }) => id),
  ])
}

const grade =
  /\b(?:senior|junior|lead|principal|staff|chief|trainee|acting|interim|(?:grade|level|band) \d+\w?|i{1,3}|\d+)\b/giu

/** A post without its grade, so that those who rose from "Data Engineer" to "Senior Data Engineer" did one work all along. */
const postOf = ({ title }: Entry): string =>
  (title ?? '')
    .toLowerCase()
    .replace(grade, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

/** The items that meet a facet far enough to count. */
function meeting(subject: Facet, index: ItemIndex): number[] {
  const [values = new Float32Array()] = coverFacets([subject], index).values
  return [...values.keys()].filter((item) => (values[item] ?? 0) >= enough)
}

const paidOnly = /\b(?:professional|industr(?:y|ial)|commercial|paid|corporate|post-?qualif\w+|employment)\b/iu
const academic = /\b(?:research|academi\w*|stud(?:y|ies|ying)|ph\.?d|doctora\w*|postgraduate|universit\w*)\b/iu

/** Years after one has qualified are none of training for it. */
const afterTraining =
  /\bpost-?\s?(?:qualif|regist|apprentic|doctora|graduat)\p{L}*|\b(?:pqe|qualified experience)\b|\b(?:since|after|as an?) (?:being )?(?:qualif(?:ying|ied)|fully qualified)\b/iu
const training =
  /\b(?:trainee|apprentice\p{L}*|student|pupil barrister|pupillage|articled|placement|intern(?:ship)?|internee)\b(?!.*\b(?:supervisor|manager|mentor|trainer|lead)\b)/iu

/** Which entries the wording lets count: work, unpaid work unless it says paid, study when it speaks of research or study. */
function kindsFor(text: string): ReadonlySet<EntryKind> {
  const kinds = new Set<EntryKind>(['work'])
  if (!paidOnly.test(text)) kinds.add('volunteer')
  if (academic.test(text) && !paidOnly.test(text)) kinds.add('education')
  return kinds
}

/** A line about the person as a whole, under no post, states its years of what its few words say. */
const enoughOfProfile = 0.25

function statedYears(subject: Facet | null, index: ItemIndex, rank: boolean): Map<number, number> {
  const [values] = subject ? coverFacets([subject], index).values : []
  const stated = index.items.flatMap(({ evidence, entry }, item) => {
    if (entry?.kind === 'publication' || (rank && !tellsOfRank(evidence.text))) return []
    const least = entry === null || entry.kind === 'other' ? enoughOfProfile : enough
    const months = (values?.[item] ?? 1) >= least ? monthsIn(evidence.text) : 0
    return months > 0 ? [[item, months] as const] : []
  })
  return new Map(stated)
}

/** A time someone has done something, not one that passed ("two years running", "after three years"). */
const ofDoing =
  /^['’]?\s*(?:of|in|as|with|at|on|behind|under|among|experience|qualified|post[- ]qualif\p{L}*|(?!running|following|preceding)\p{L}{3,}ing)\b/iu

/** The longest time a text states, in months. */
function monthsIn(text: string): number {
  const phrases = [...text.matchAll(yearsPhrase)].filter(({ 0: phrase, index }) => {
    return /\+|experience|\bof$/iu.test(phrase) || ofDoing.test(text.slice(index + phrase.length))
  })
  const counts = phrases.map(([phrase]) => {
    const amount = /\d+(?:[.,]\d+)?|[a-z]+(?=[\s-]*\+?\s*(?:years?|yrs?|months?))/iu.exec(phrase)?.[0] ?? ''
    const value = Number(amount.replace(',', '.')) || numberWords[amount.toLowerCase()] || 0
    return /month/iu.test(phrase) ? value : value * 12
  })
  return Math.max(0, ...counts)
}
