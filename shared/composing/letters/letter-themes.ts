import type { Entry } from '../../domain/entry.ts'
import type { RequirementLevel } from '../../domain/requirement.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { inBlocks } from '../choosing/in-blocks.ts'
import type { Answer } from '../document-composition.ts'
import type { PairedItem } from '../paired-item.ts'
import { composingUnits } from '../sentences/composing-unit.ts'
import { itemSentences } from '../sentences/item-sentences.ts'
import type { Told } from '../telling/told.ts'
import { inSourceOrder } from './in-source-order.ts'
import { isBesideWork } from './is-beside-work.ts'
import { isPlaced } from './is-placed.ts'
import { isUnpaid } from './is-unpaid.ts'
import { studyPlace } from './study-place.ts'

/** An item with how much a reader of the posting would miss it: higher is more. */
export interface WeighedItem {
  readonly item: PairedItem
  readonly weight: number
}

/** Essentials first: what is required, and what one must hold, before what is only done or wished for. */
const levelWeight: Readonly<Record<RequirementLevel, number>> = {
  must: 6,
  eligibility: 5,
  question: 5,
  duty: 4,
  nice: 3,
}
const rounds = 4

/**
 * The items of all answers for running text, each once, the weightiest first: the best of each requirement before the second best of any.
 * Words that make no sentence are left out as long as others do.
 */
export function weighedItems(answers: readonly Answer[], language: string): WeighedItem[] {
  const speaks = (item: PairedItem) => toldOf(item, language)?.kind !== 'quoted' || language !== 'en'
  const sayable = answers.some(({ items }) => items.some(speaks))
  const used = new Set<string>()
  const found: WeighedItem[] = []
  for (let round = 0; round < rounds; round++) {
    for (const { requirement, items } of answers) {
      const item = items.find((one) => !used.has(one.evidence.id) && (!sayable || speaks(one)))
      if (!item || items.some(({ evidence }) => used.has(evidence.id)) !== round > 0) continue
      used.add(item.evidence.id)
      found.push({ item, weight: levelWeight[requirement.level] - 3 * round - (item.strength === 'strong' ? 0 : 1) })
    }
  }
  return found.sort((a, b) => b.weight - a.weight)
}

/** Paragraphs of a running text. */
export interface Themes {
  /** What the person is, in their own words; it opens the text. */
  readonly profile: readonly PairedItem[]
  /** What they did, by entry, the newest first. */
  readonly work: readonly (readonly PairedItem[])[]
  /** What they hold and speak; it closes the text. */
  readonly held: readonly PairedItem[]
}

const itemsPerParagraph = 4
/** What a person says of themselves under no entry ("I believe …"), beside what they are. */
const mostAsides = 2

/** `answering` has the entries of which something answers the posting, told or not; null where all do. */
export function themesOf(
  kept: readonly WeighedItem[],
  language: string,
  answering: ReadonlySet<string> | null = null,
): Themes {
  const groups = new Map<string, WeighedItem[]>()
  const profile: PairedItem[] = []
  const asides: PairedItem[] = []
  const held: PairedItem[] = []
  for (const weighed of kept) {
    const { item } = weighed
    const told = toldOf(item, language)
    if (item.entry === null && isBesideWork(told?.text ?? '')) held.push(item)
    else if (item.entry === null && isWhoOneIs.test(told?.text ?? '')) {
      if (!repeatsPost(told?.text ?? '', kept)) profile.push(item)
    } else if (item.entry === null && language === 'en' && told?.kind === 'act' && !tellsHeld(told.text))
      asides.push(item)
    else if ((told?.kind === 'state' && !isPost(told.text)) || (item.entry === null && tellsHeld(told?.text ?? '')))
      held.push(item)
    else {
      const key = isNamed(item.entry) ? item.entry?.id : (item.evidence.parent ?? 'no entry')
      groups.set(key ?? '', [...(groups.get(key ?? '') ?? []), weighed])
    }
  }
  // What someone was or won at a post stands with its deeds: behind the degrees it seems to be of none.
  for (const item of held.filter(({ entry }) => entry?.kind === 'work' || entry?.kind === 'volunteer')) {
    const post = groups.get(item.entry?.id ?? '')
    if (tellsHeld(toldOf(item, language)?.text ?? '')) continue
    if (!post?.some(({ item: one }) => toldOf(one, language)?.kind === 'act')) continue
    held.splice(held.indexOf(item), 1)
    post.push({ item, weight: 0 })
  }
  for (const item of profile.filter((one) => profile.some((other) => other !== one && beginsAs(other, one, language))))
    profile.splice(profile.indexOf(item), 1)
  const ofSelf = (item: PairedItem) => toldOf(item, language)?.text ?? ''
  profile.sort((a, b) => profilePlace(ofSelf(a)) - profilePlace(ofSelf(b)))
  const [opener] = profile
  if (opener) without(blockOf(opener, kept), groups)
  const all = [...groups.values()]
  const isSure = all.some((items) => isPlaced(items[0]?.item.entry ?? null))
  const sorted = all
    .filter(([first]) => !isSure || !isLost(first?.item.entry ?? null))
    .map((items) => withoutBarePost(items, language))
    .sort(
      byTime(kept.some(({ item: { entry } }) => entry?.kind === 'work' && entry.end === 'present' && !isUnpaid(entry))),
    )
  const work = besideLast(sorted, answering).flatMap((items) =>
    portions(tenseByTense(deedsFirst(inBlocks(inSourceOrder(items.map(({ item }) => item))), language), language)),
  )
  const place = (item: PairedItem) => heldPlace(toldOf(item, language)?.text ?? '')
  const [first, ...otherwise] = profile
  const years = first && !hasYears.test(ofSelf(first)) ? otherwise.filter((item) => hasYears.test(ofSelf(item))) : []
  const others = otherwise.filter((item) => !years.slice(0, 1).includes(item))
  const own = asides.filter((item) => isOfSelf.test(toldOf(item, language)?.text ?? ''))
  const goingOn = first ? goingOnFrom(first, asides) : []
  const beside = own.filter((item) => !goingOn.includes(item)).slice(0, Math.max(0, mostAsides + 1 - goingOn.length))
  const self = first ? [first, ...years.slice(0, 1), ...goingOn.filter((item) => item !== first), ...beside] : []
  const early = first ? [] : own
  const late = inBlocks(asides.filter((item) => !self.includes(item) && !early.includes(item)))
  return {
    profile: self,
    work: [
      ...early.map((item) => [item]),
      ...(late.flat().some(isOfWork) ? [late.flat(), ...work] : [...work, ...late.map((block) => [...block])]),
    ],
    held: [...others, ...held.toSorted((a, b) => place(a) - place(b))],
  }
}

const isWhoOneIs = /^I(?: am|['’]m) an? |^I have (?:\d|(?:over |more than |nearly |almost )?[\p{Ll}-]+ years\b)/u
const hasYears = /\byears?\b/u

/** What someone is and for how long opens best, then what they are, then for how long. */
const profilePlace = (text: string): number => (text.startsWith('I have ') ? 2 : hasYears.test(text) ? 0 : 1)

/** "I am a registered midwife with nine years' experience" says all of "I am a Registered Midwife". */
function beginsAs(longer: PairedItem, shorter: PairedItem, language: string): boolean {
  const [own, other] = [longer, shorter].map((item) => (toldOf(item, language)?.text ?? '').toLowerCase())
  return own !== undefined && other !== undefined && own !== other && own.startsWith(`${other.replace(/\.$/u, '')} `)
}

/** What someone says of how they are may stand before their posts; what they did or do at none that is named opens no letter. */
const isOfSelf =
  /^I (?:also |always |really |truly )?(?:am|believe|like|care|enjoy|love|value|bring|thrive|take|work (?:well|best)|have (?:brought|kept|returned|come back)\b|have (?:\d|an?\b|always|over|more|nearly|experience))\b/u

/** A licence, a registration or a language in a sentence of one's own. */
const isHeld =
  /^I (?:hold|speak|drive|can drive|have (?:held|been registered|the use of|(?:an? |my )?(?:full|clean|valid|own|current))|am (?:registered|licensed))\b|\bI drive(?=[.,]| and\b)/u

/** "I hold a full caseload calmly, write plainly and …" tells how someone works. */
function tellsHeld(text: string): boolean {
  const verb = /^I hold [^.]*?(?:,| and) (?!have|drive|own|use|speak)(?<verb>\p{Ll}+) /u.exec(text)?.groups?.verb ?? ''
  return isHeld.test(text) && verbForm(verb)?.form !== 'base'
}

const isNamed = (entry: Entry | null): boolean =>
  entry !== null && (entry.kind !== 'skill' || entry.organisation !== null)

/** "I worked as Barista at The Mill (2015–2018)": a post, told beside no deed. */
const isPost = (text: string): boolean => /^I (?:have )?(?:worked as|volunteered)\b/u.test(text)

/** What someone is with the sentences that go on from it ("Before that I …"), which say something else anywhere else. */
const blockOf = (first: PairedItem, kept: readonly WeighedItem[]): readonly PairedItem[] =>
  inBlocks(inSourceOrder(kept.flatMap(({ item }) => (item.entry === null ? [item] : [])))).find((block) =>
    block.includes(first),
  ) ?? [first]

/** The same of what else is told of oneself, with what stands right behind it in the same paragraph of its source. */
function goingOnFrom(first: PairedItem, asides: readonly PairedItem[]): readonly PairedItem[] {
  const ordered = inSourceOrder([first, ...asides])
  const story = inBlocks(ordered).find((block) => block.includes(first)) ?? [first]
  const behind: PairedItem[] = [first]
  for (const item of ordered.slice(ordered.indexOf(first) + 1)) {
    const [own, last] = [item, behind.at(-1)].map((one) => one?.evidence.origins[0])
    const gap = own && own.source === last?.source ? own.quote.start - last.quote.end : -1
    if (gap < 0 || gap > 1 || behind.length > mostAsides) break
    behind.push(item)
  }
  return [...story, ...behind.filter((item) => !story.includes(item))]
}

function without(told: readonly PairedItem[], groups: Map<string, WeighedItem[]>): void {
  for (const [key, items] of groups) {
    const left = items.filter(({ item }) => !told.includes(item))
    if (left.length > 0) groups.set(key, left)
    else groups.delete(key)
  }
}

/** Newer posts of which nothing answers go behind those that do: a letter opens with what the reader asked for. */
function besideLast(
  posts: readonly (readonly WeighedItem[])[],
  answering: ReadonlySet<string> | null,
): readonly (readonly WeighedItem[])[] {
  const first = posts.findIndex(([one]) => answering?.has(one?.item.entry?.id ?? '') ?? true)
  return first > 0 ? [...posts.slice(first), ...posts.slice(0, first)] : posts
}

/** A post whose deeds are told is introduced by them. */
function withoutBarePost(items: readonly WeighedItem[], language: string): readonly WeighedItem[] {
  const deeds = items.filter(({ item }) => !isPost(toldOf(item, language)?.text ?? ''))
  return deeds.length > 0 ? deeds : items
}

/** "I am a Product Manager at Metrolink" before a paragraph that opens with that post says it twice. */
function repeatsPost(profile: string, kept: readonly WeighedItem[]): boolean {
  return kept.some(({ item: { entry } }) => {
    const { title, organisation } = entry ?? {}
    if (!title || !organisation || !profile.includes(title) || !profile.includes(organisation)) return false
    return profile.length < title.length + organisation.length + 20
  })
}

/** Degrees and licences first, then what one is, languages, and all skills in one place at the end. */
function heldPlace(text: string): number {
  if (isBesideWork(text)) return 2.5
  if (/^I (?:have held|hold)\b/u.test(text)) return studyPlace(text)
  if (/^My (?:publications|awards) include\b/u.test(text)) return text.startsWith('My p') ? 1.2 : 1.4
  if (/^My skills include\b/u.test(text)) return 3
  return /^(?:I speak|Ich spreche|Je parle|Hablo)\b/u.test(text) ? 2 : 1
}

/** A paragraph opens with what was done: "my work included …" goes on better than it begins. In German it is that frame which names the post. */
function deedsFirst(blocks: readonly Block[], language: string): readonly Block[] {
  const isThing = ([item]: Block) => item !== undefined && toldOf(item, language)?.kind === 'thing'
  if (language === 'de') return [...blocks.filter(isThing), ...blocks.filter((block) => !isThing(block))]
  if (language !== 'en') return blocks
  return [...blocks.filter((block) => !isThing(block)), ...blocks.filter(isThing)]
}

/** Items that tell one story. */
type Block = readonly PairedItem[]

/** What goes on before what was done, each beside its like: a text that turns to and fro between them reads like a list. What someone was or won there stands last, for it names no post. */
function tenseByTense(blocks: readonly Block[], language: string): readonly Block[] {
  if (language !== 'en') return blocks
  const tenses = blocks.map(([item]) => tenseOf(item && toldOf(item, language)))
  const isState = ([item]: Block) => item !== undefined && toldOf(item, language)?.kind === 'state'
  const turns = [...new Set<Tense>(['present', ...tenses.filter((tense) => tense !== 'none'), 'none'])]
  const inTurn = turns.flatMap((turn) => blocks.filter((_, at) => tenses[at] === turn))
  return [...inTurn.filter((block) => !isState(block)), ...inTurn.filter(isState)]
}

type Tense = 'present' | 'perfect' | 'past' | 'none'

function tenseOf(told: Told | undefined): Tense {
  if (!told || told.kind === 'thing') return 'none'
  const verb = /^I (?:\p{L}+ly )?(?<verb>\p{L}+)/u.exec(told.text)?.groups?.verb ?? ''
  if (verb === 'have') return 'perfect'
  return verb === 'am' || verbForm(verb)?.form === 'base' ? 'present' : 'past'
}

/** An item is asked for again at each turn of sorting and at each shortening of a letter: how it is told is kept with it. */
const toldBefore = new WeakMap<PairedItem, { readonly language: string; readonly told: Told | undefined }>()

function toldOf(item: PairedItem, language: string): Told | undefined {
  const before = toldBefore.get(item)
  if (before?.language === language) return before.told
  const [told] = composingUnits([item]).map((unit) => itemSentences(unit, language))
  toldBefore.set(item, { language, told })
  return told
}

function portions(blocks: readonly Block[]): PairedItem[][] {
  const all = blocks.flat().length
  const size = Math.ceil(all / Math.ceil(all / itemsPerParagraph))
  const found: PairedItem[][] = []
  for (const block of blocks) {
    const last = found.at(-1)
    if (last && last.length < size && (block.length === 1 || last.length + block.length <= itemsPerParagraph + 1))
      last.push(...block)
    else found.push([...block])
  }
  return found
}

/**
 * Newest first, as a reader of letters expects, an office held beside them behind the posts one is paid for where one is (`paid`), of posts held at once the one that answers more; a post without dates is taken for a present one, other
 * things without dates go behind.
 */
const byTime =
  (paid: boolean) =>
  (a: readonly WeighedItem[], b: readonly WeighedItem[]): number => {
    const entry = (items: readonly WeighedItem[]) => items[0]?.item.entry ?? null
    const sum = (items: readonly WeighedItem[]) => items.reduce((all, { weight }) => all + weight, 0)
    const unpaid = (items: readonly WeighedItem[]) =>
      Number(isUnpaid(entry(items)) && (paid || entry(items)?.end !== 'present'))
    return (
      order(b) - order(a) ||
      unpaid(a) - unpaid(b) ||
      lastDay(entry(b)).localeCompare(lastDay(entry(a)), 'en') ||
      Number(entry(b)?.kind === 'work') - Number(entry(a)?.kind === 'work') ||
      (entry(a)?.end === 'present' ? sum(b) - sum(a) : 0) ||
      Number(isToldOf(b)) - Number(isToldOf(a)) ||
      (entry(b)?.start ?? '').localeCompare(entry(a)?.start ?? '', 'en') ||
      sum(b) - sum(a)
    )
  }

/** Whether more is told of a post than that it was held. */
const isToldOf = (items: readonly WeighedItem[]): boolean =>
  items.some(({ item }) => !isPost(toldOf(item, 'en')?.text ?? ''))

/** What cannot be placed goes behind, but what was done at a place of work that is not named goes first: behind a post it would seem to have been done there. */
const order = (items: readonly WeighedItem[]): number =>
  items.some(({ item }) => isOfWork(item)) ? 2 : Number(isPlaced(items[0]?.item.entry ?? null))

/** A post of which neither title nor place is sure: told behind another it would seem to be of that one. */
const isLost = (entry: Entry | null): boolean =>
  (entry?.title ?? entry?.organisation ?? null) === null &&
  entry !== null &&
  (done.has(entry.kind) || (entry.kind === 'other' && entry.start !== null))

const done: ReadonlySet<Entry['kind']> = new Set(['work', 'volunteer', 'project'])

/** What somebody did at a place of work that is not named, by words that only those who work there say. */
const atWork =
  /\b[Oo]ur (?:[\p{L}-]+ ){0,2}(?:manager|team|branch|office|shop|ward|school|customers?|clients?|patients?|supervisor|boss|page|website|depot|store|site)\b|\blooked after the (?:branch|office|shop|ward|depot|salon|kitchen|store|site)\b/u
const isOfWork = ({ entry, evidence }: PairedItem): boolean => entry === null && atWork.test(evidence.text)

function lastDay(entry: Entry | null): string {
  const open = entry?.kind === 'work' || entry?.kind === 'volunteer' ? '9998' : ''
  if (entry?.end === 'present') return '9999'
  return entry?.end ?? entry?.start ?? open
}
