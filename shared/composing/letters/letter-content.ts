import type { EntryKind } from '../../domain/entry.ts'
import { isOwnReason } from '../../matching/motives/own-reason.ts'
import { countWords } from '../../writing/count-words.ts'
import { needsItsStory, type Story, storiesIn } from '../choosing/stories.ts'
import { tellsResult } from '../choosing/tells-result.ts'
import { tellsStanding } from '../choosing/tells-standing.ts'
import { wholeStories } from '../choosing/whole-stories.ts'
import type { PairedItem } from '../paired-item.ts'
import { itemSentences } from '../sentences/item-sentences.ts'
import { isSchoolPaper } from './is-school-paper.ts'
import { type LetterContent, type LetterSources, type LetterText, letterText } from './letter-text.ts'
import { type WeighedItem, weighedItems } from './letter-themes.ts'
import { isLongOver, isProfile, neededBy, papers } from './needed-by.ts'
import { studyPlace } from './study-place.ts'
import { unasked } from './unasked.ts'
import { withoutSkips } from './without-skips.ts'

/** A letter that fits one page; career services advise 250 to 400 words (see the notes on writing quality). */
const usualWords = 330
/** Up to here a letter tells more than the posting asks for: a reader of a few lines wonders what is kept back. */
const wellFilled = 230
/** Up to here it tells of what was long over. */
const hardlyFilled = 180
/** Up to here it tells what came of something, for a figure is what a reader remembers, and of a present post of which it says little. */
const filledWithResults = 290

interface Room {
  readonly language: string
  readonly reasons: LetterContent['reasons']
  /** Words in all; null for a page. */
  readonly words: number | null
  /** What may be told beside the answers, the strongest first. */
  readonly further: readonly PairedItem[]
  /** What can be told of each post, by its id, so that none is jumped over; none where only what is paired is told. */
  readonly lines?: ReadonlyMap<string, readonly PairedItem[]>
  /** Words that a list of what is told too tersely will take: what nothing asks for leaves them free. */
  readonly reserved?: number
  /** What the letter says beside its content, and without the fuller closing: that it hardly fits. */
  readonly thin?: string
}

/** What a letter of one page tells of its answers and reasons: what has no room goes, the least needed first. */
export function letterContent(
  sources: LetterSources,
  { language, reasons, words, further, lines: posts, thin, reserved = 0 }: Room,
): LetterContent {
  const stories = storiesIn(sources.evidence)
  const most = (words ?? usualWords) - (thin === undefined ? 0 : countWords(thin))
  const fits = (content: LetterContent, room: number) =>
    wordsIn(letterText(sources, content, { language, plainEnd: thin !== undefined })) <= room
  const said = new Set(reasons.flatMap(({ evidence }) => evidence))
  const need = (item: WeighedItem) => neededBy(item, sources)
  let kept: LetterContent = { items: sayable(sources, language, said), reasons }
  const needed = kept.items.toSorted((a, b) => need(b) - need(a))
  for (let left = needed.length - 1; left > 0 && !fits(kept, most); left--) {
    const still = new Set(needed.slice(0, left))
    kept = { ...kept, items: kept.items.filter((item) => still.has(item)) }
  }
  while (!fits(kept, most) && kept.reasons.length > 0) kept = { ...kept, reasons: kept.reasons.slice(0, -1) }
  kept = { ...kept, items: inWholeStories(kept.items, { stories, fits: (items) => fits({ ...kept, items }, most) }) }
  for (const item of further) {
    const told = new Set(kept.items.map((one) => one.item.evidence.id))
    if (said.has(item.evidence.id) || told.has(item.evidence.id)) continue
    const lines = wholeStories([item], stories).filter(({ evidence }) => !told.has(evidence.id))
    const more = { ...kept, items: [...kept.items, ...lines.map((line) => ({ item: line, weight: 0 }))] }
    const isWanted =
      lines.some(({ evidence }) => tellsResult(evidence.text)) ||
      isThinPresent(item, kept.items) ||
      (item.entry?.kind === 'certificate' && tellsStanding(item.evidence.text))
    const isAsked = isPaperAsked(item, sources) && (reserved === 0 || fits(more, filledWithResults - reserved))
    const filled =
      isHighestStudy(item, kept.items, language) || isAsked
        ? most
        : isLongOver(item.entry, sources.today)
          ? hardlyFilled
          : isWanted
            ? filledWithResults
            : wellFilled
    const own = item.entry !== null && papers.has(item.entry.kind) ? filled : filled - reserved
    if (fits(more, Math.min(most, own))) kept = more
    else if (posts && lines.length === 1 && isOfNow(item))
      kept = insteadOfLess({ item, weight: 0 }, kept, { need, fits: (one) => fits(one, most) })
  }
  for (const item of needed) {
    const more = { ...kept, items: [...kept.items, item] }
    const isFree = !kept.items.includes(item) && !stories.has(item.item.evidence.id)
    if (isFree && need(item) > 0 && fits(more, most - reserved)) kept = more
  }
  if (!posts) return kept
  const fitting = (items: LetterContent['items']) => fits({ ...kept, items }, most)
  return { ...kept, items: withoutSkips(kept.items, { entries: sources.entries, lines: posts, fits: fitting, need }) }
}

interface Worth {
  readonly need: (item: WeighedItem) => number
  readonly fits: (content: LetterContent) => boolean
}

/** The content with a line that nobody chose in the place of one that is needed clearly less: what was done long ago, and lists, take no room from what is done now. */
function insteadOfLess(one: WeighedItem, content: LetterContent, { need, fits }: Worth): LetterContent {
  const least = content.items.toSorted((a, b) => need(a) - need(b))[0]
  if (!least || need(one) < need(least) + clearly) return content
  const other = { ...content, items: [...content.items.filter((item) => item !== least), one] }
  return fits(other) ? other : content
}

const clearly = 1.5

/** Whether an item is a degree or diploma above all that are told: a reader looks for the highest, asked for or not. */
function isHighestStudy(item: PairedItem, items: LetterContent['items'], language: string): boolean {
  const place = heldStudy(item, language)
  return place !== null && items.every((one) => (heldStudy(one.item, language) ?? lowest) > place)
}

const lowest = 1

/** Whether an item is a certificate or degree that comes near something asked for: a line of it costs little, and whoever asks looks for it. */
function isPaperAsked({ entry, evidence }: PairedItem, { choices }: LetterSources): boolean {
  const isPaper =
    entry?.kind === 'certificate' || (entry?.kind === 'education' && studyPlace(evidence.text) <= bachelor)
  return isPaper && choices.some(({ near = [] }) => near.some((one) => one.id === evidence.id && one.score >= asked))
}

const bachelor = 0.3
const asked = 0.4

/** How high a study that is told as held stands, 0 the highest; null for all else and for school. */
function heldStudy(item: PairedItem, language: string): number | null {
  if (item.entry?.kind !== 'education' || isSchoolPaper(item.evidence.text)) return null
  const { text } = itemSentences({ lead: item.evidence, nested: [], pair: item }, language)
  return text.startsWith('I hold ') ? studyPlace(text) : null
}

/** Of the post someone holds, or what they say they are. */
const isOfNow = (item: PairedItem): boolean =>
  isProfile(item) || (item.entry?.kind === 'work' && item.entry.end === 'present')

/** So much is told of the post one holds before a letter seems to keep it back. */
const leastOfPresent = 3

/** Whether an item is of the present post and little else of it is told. */
const isThinPresent = ({ entry }: PairedItem, items: LetterContent['items']): boolean =>
  entry?.kind === 'work' &&
  entry.end === 'present' &&
  items.filter(({ item }) => item.entry?.id === entry.id).length < leastOfPresent

interface Telling {
  readonly stories: ReadonlyMap<string, Story>
  readonly fits: (items: LetterContent['items']) => boolean
}

/** Items with the rest of the stories they tell a part of; where that has no room, without what is not understood by itself. */
function inWholeStories(items: LetterContent['items'], { stories, fits }: Telling): LetterContent['items'] {
  let kept = items
  for (const story of new Set(
    items.flatMap(({ item }) => stories.get(item.evidence.id) ?? []).map((line) => stories.get(line.id)),
  )) {
    if (!story) continue
    const ids = new Set(story.map(({ id }) => id))
    const own = kept.filter(({ item }) => ids.has(item.evidence.id))
    const [first] = own
    if (!first || own.length === story.length) continue
    const rest = wholeStories([first.item], stories).filter(
      ({ evidence }) => !own.some(({ item }) => item.evidence.id === evidence.id),
    )
    const whole = [...kept, ...rest.map((item) => ({ item, weight: first.weight }))]
    kept = fits(whole)
      ? whole
      : kept.filter(({ item }) => !ids.has(item.evidence.id) || !needsItsStory(item.evidence, story))
  }
  return kept
}

/** What the answers hold for a letter, the weightiest first, beside the reasons that are told as such. */
export const sayable = (sources: LetterSources, language: string, said: ReadonlySet<string>): LetterContent['items'] =>
  unasked(weighedItems(sources.answers, language), sources).filter(
    ({ item }) => !isOwnReason(item.evidence.text) && !said.has(item.evidence.id) && !isDeedOfPaper(item, language),
  )

const listed: ReadonlySet<EntryKind> = new Set(['certificate', 'skill', 'language'])

/** A deed that stands under a paper seems, in running text, to be of the post told before it. */
const isDeedOfPaper = (item: PairedItem, language: string): boolean =>
  item.entry !== null &&
  listed.has(item.entry.kind) &&
  itemSentences({ lead: item.evidence, nested: [], pair: item }, language).kind === 'act'

const wordsIn = ({ opening, why, body, closing }: LetterText): number =>
  countWords([opening, why, ...body, closing].flatMap((own) => own.map(({ text }) => text)).join(' '))
