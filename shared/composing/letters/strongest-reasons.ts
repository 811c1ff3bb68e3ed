import type { Entry } from '../../domain/entry.ts'
import type { ProposedSentence } from '../../domain/proposal.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { proof } from '../choosing/proof.ts'
import type { Answer } from '../document-composition.ts'
import type { PairedItem } from '../paired-item.ts'
import { atOrganisation } from '../phrases/at-organisation.ts'
import { isSelfEmployed } from '../phrases/is-self-employed.ts'
import { titleWithSubject } from '../phrases/title-with-subject.ts'
import { certainSentences, claimsNoMore } from '../sentences/certain-sentences.ts'
import { runningTitle } from '../sentences/entry-context.ts'
import { itemSentences } from '../sentences/item-sentences.ts'
import { standsInLibrary } from '../sentences/stands-in-library.ts'
import { yearsSentence } from '../sentences/years-sentence.ts'
import { isUnpaid } from './is-unpaid.ts'
import type { LetterSources } from './letter-text.ts'
import type { WeighedItem } from './letter-themes.ts'

/** What a letter begins with behind the role it names. */
export interface StrongestReasons {
  readonly sentences: readonly ProposedSentence[]
  /** Items that are told here and need no second telling. */
  readonly told: ReadonlySet<string>
  /** Entries that are named here with their years. */
  readonly named: ReadonlySet<string>
}

const none: StrongestReasons = { sentences: [], told: new Set(), named: new Set() }
const longestHeld = 26

/**
 * The two things a reader of the posting looks for first: the post (or the years of it) that answers most, and the proof it asks for. "I have worked as Cook at The Mill since 2019. I hold a Diploma in
 * Patisserie (2017)." Nothing that no requirement asks for.
 */
export function strongestReasons(items: readonly WeighedItem[], input: LetterSources): StrongestReasons {
  const pairs = items.map(({ item }) => item)
  const held = proofAsked(items, input)
  const isPlain = ({ sentence }: Work) => standsInLibrary(sentence, input)
  const present = [...presentPost(items, input), ...presentPost(terse(input), input)].find(isPlain) ?? null
  const years = yearsAsked(input)
  const work = years && isPlain(years) && countsPresent(years, present) ? years : present
  if (!work) return none
  const named = new Set(work.entries.map(({ id }) => id))
  const told = new Set(held ? [held.item.evidence.id] : [])
  const known = [...pairs, ...input.answers.flatMap(({ counted = [], items: all }) => [...counted, ...all])]
  const sentences = [work.sentence, ...(held ? [held.sentence] : [])]
  return sentences.every((one) => claimsNoMore(one, known, { today: input.today })) ? { sentences, told, named } : none
}

interface Work {
  readonly sentence: ProposedSentence
  readonly entries: readonly Entry[]
}

/** A sum that leaves the present post out says least of whoever holds it, and one of that post alone says its time twice. */
const countsPresent = ({ posts }: Years, present: Work | null): boolean =>
  present === null || (posts.length > 1 && present.entries.every(({ id }) => posts.some((post) => post.id === id)))

interface Years extends Work {
  /** All that make the sum. */
  readonly posts: readonly Entry[]
}

/** The years a requirement counts, where one post or two of different employers make them. */
function yearsAsked({ answers, today, entries, evidence }: LetterSources): Years | null {
  for (const { requirement, counted = [], items } of answers) {
    if (!requirement.years || requirement.level === 'nice') continue
    const posts = [...new Map(counted.flatMap(({ entry }) => (entry ? [[entry.id, entry] as const] : []))).values()]
    const employers = new Set(posts.map(({ organisation }) => organisation))
    const others = entries.some(
      ({ id, kind, organisation }) =>
        kind === 'work' && employers.has(organisation) && posts.every((one) => one.id !== id),
    )
    if (posts.length > 2 || employers.size < posts.length || (posts.length > 1 && others)) continue
    const asked = { min: requirement.years.min, today, counted, asked: requirement.text, entries, evidence }
    const sentence = yearsSentence(asked, items)
    if (sentence)
      return {
        sentence,
        posts,
        entries: posts.filter(
          ({ title }) => title && sentence.text.includes(` as ${titleWithSubject(runningTitle(title))} `),
        ),
      }
  }
  return null
}

/** What answers, said or not: a post whose lines are all too terse for a letter's text is yet the one somebody holds. */
const terse = ({ answers }: LetterSources): readonly WeighedItem[] =>
  answers.flatMap(({ items }) => items.map((item) => ({ item, weight: 1 })))

/** The present post of which most is told, in the ways in which it can be told. */
function presentPost(items: readonly WeighedItem[], { entries }: Pick<LetterSources, 'entries'>): readonly Work[] {
  const sums = new Map<string, { item: PairedItem; entry: Entry; sum: number }>()
  for (const { item, weight } of items) {
    const { entry } = item
    if (!isPresentPost(entry)) continue
    const { sum = 0, item: first = item } = sums.get(entry.id) ?? {}
    sums.set(entry.id, { item: first, entry, sum: sum + Math.max(weight, 0) })
  }
  const [best] = [...sums.values()].sort((a, b) => b.sum - a.sum)
  if (!best || best.sum === 0) return []
  const { item, entry } = best
  const hadOthers = entries.some(
    ({ id, kind, organisation }) => id !== entry.id && kind === 'work' && organisation === entry.organisation,
  )
  return waysHeld(entry, hadOthers).map((held) => {
    const text = `I have ${held} since ${entry.start?.slice(0, 4)}.`
    return { sentence: { text, evidence: [item.evidence.id], findings: [] }, entries: [entry] }
  })
}

/** The best first, of which a check may mark one: "worked as Cook at The Mill", "worked as a self-employed upholsterer", "worked as a freelance translator", "been self-employed (Pell Electrical)". Of several posts with one employer none is told by its place alone, where one has been for longer. */
function waysHeld({ title, organisation }: Entry, hadOthers: boolean): readonly string[] {
  const [post, place] = [title ?? '', organisation ?? '']
  if (title === null) return hadOthers ? [] : [`worked ${atOrganisation(place)}`]
  if (isSelfEmployed(post)) return [`been ${/^self/iu.test(post) ? 'self-employed' : 'freelance'} (${place})`]
  const under = place && !isSelfEmployed(place) ? ` (${place})` : ''
  if (isOwnTrade(post)) return [`worked as a ${post.toLowerCase()}${under}`, `worked as a ${post}${under}`]
  if (isSelfEmployed(place)) return [`worked as a self-employed ${post.toLowerCase()}`]
  const where = atOrganisation(place)
  const named = `worked as ${titleWithSubject(runningTitle(post))} ${where}`
  return hadOthers ? [named] : [named, `worked ${where}`]
}

const isPresentPost = (entry: Entry | null): entry is Entry =>
  entry?.kind === 'work' &&
  entry.end === 'present' &&
  entry.start !== null &&
  !isUnpaid(entry) &&
  (entry.title === null
    ? entry.organisation !== null && !isSelfEmployed(entry.organisation)
    : isOwnTrade(entry.title)
      ? !isSelfEmployed(entry.organisation ?? '')
      : entry.organisation !== null &&
        !(isSelfEmployed(entry.title) && isSelfEmployed(entry.organisation)) &&
        (!isSelfEmployed(entry.organisation) || plainTrade.test(entry.title)))

/** "Upholsterer", "Mobile hairdresser": a trade without a name in it. */
const plainTrade = /^\p{Lu}?\p{Ll}+(?: \p{Lu}?\p{Ll}+){0,3}$/u

/** "Freelance translator and reviser": a trade that says whose it is. */
const isOwnTrade = (title: string): boolean =>
  /^(?:freelance|self-employed) \p{L}/iu.test(title) && plainTrade.test(title.replace(/^self-employed/iu, 'own'))

/** A condition or an essential that is a paper, or is named by its letters. */
const asksForPaper = ({ level, text }: Requirement): boolean =>
  (level === 'eligibility' || level === 'must') && (proof.asked.test(text) || /^\p{Lu}[\p{Lu}\d]{2,}\b/u.test(text))

const eachItem = ({ requirement, items }: Answer) => items.map((best) => ({ best, requirement }))

interface Proof {
  readonly item: PairedItem
  readonly sentence: ProposedSentence
}

/** What many hold, which is no reason to choose someone. General knowledge of CVs. */
const common =
  /\b(?:driving licen[cs]e|driver['’]?s licen[cs]e|dbs|pvg|vetting|clearance|first[- ]aid\p{L}*|food (?:hygiene|safety)|manual handling|gcses?|a[- ]levels?|leaving cert\p{L}*|high school diploma)\b/iu

/** What is held of what the posting asks to hold: what it cannot do without, then the essential, then the welcome. */
function proofAsked(items: readonly WeighedItem[], { answers }: LetterSources): Proof | null {
  const kept = new Set(items.map(({ item }) => item.evidence.id))
  for (const level of ['papers', 'must', 'nice'] as const) {
    for (const { best, requirement } of answers.flatMap(eachItem)) {
      const isAsked = level === 'papers' ? asksForPaper(requirement) : requirement.level === level
      if (!isAsked || !kept.has(best.evidence.id)) continue
      const { text } = itemSentences({ lead: best.evidence, nested: [], pair: best })
      if (common.test(text)) continue
      const plain = /^I hold [^;.“”]+(?:\.\p{L}[^;.]*)*\.$/u.test(text) && text.split(' ').length <= longestHeld
      const [sentence] = plain ? certainSentences([{ text, evidence: [best.evidence.id], findings: [] }], [best]) : []
      if (sentence?.text === text) return { item: best, sentence }
    }
  }
  return null
}
