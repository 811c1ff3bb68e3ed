import { functionWords } from '../text/function-words.ts'
import { languageOf } from '../text/language-of.ts'
import { quantities } from '../text/quantities.ts'
import { remembered } from '../text/remembered.ts'
import { isStemLanguage, type StemLanguage } from '../text/stem-in.ts'
import type { GroundingEvidence } from './grounding-evidence.ts'
import { listedPosts } from './names/listed-posts.ts'
import { spokenLanguages } from './names/spoken-languages.ts'
import { type ClaimWord, claimWords } from './wording/claim-words.ts'
import { clausesOf } from './wording/clauses-of.ts'
import { contentStemsIn } from './wording/content-stems-in.ts'
import { isNeutral } from './wording/is-neutral.ts'
import { synonymsOf } from './wording/synonyms-of.ts'

/** An item with the stems that tell it apart, ready to be compared with many claims. */
interface AttributableItem {
  readonly item: GroundingEvidence
  readonly own: ReadonlySet<string>
  readonly header: ReadonlySet<string>
}

/** Evidence read once for attribution, with how many items have each stem. */
export interface AttributionIndex {
  readonly items: readonly AttributableItem[]
  readonly spread: ReadonlyMap<string, number>
  /** The same by the stems of the language most of it is in, where that is not English: for claims in that language. */
  readonly abroad: (Pick<AttributionIndex, 'items' | 'spread'> & { readonly language: StemLanguage }) | null
}

/** A claim covers too little of any item below this share of its weight. */
const close = 0.3

export function attributionIndex(evidence: readonly GroundingEvidence[]): AttributionIndex {
  const language = languageOf(evidence.map(({ text }) => text).join('\n'))
  const isAbroad = isStemLanguage(language)
  return {
    ...indexBy(evidence, contentStems),
    abroad: isAbroad ? { language, ...indexBy(evidence, (text) => contentStemsIn(text, language)) } : null,
  }
}

function indexBy(
  evidence: readonly GroundingEvidence[],
  stemsOf: (text: string) => ReadonlySet<string>,
): Pick<AttributionIndex, 'items' | 'spread'> {
  const spread = new Map<string, number>()
  const items = evidence.map((item) => {
    const own = stemsOf(`${item.text}\n${item.parent ?? ''}`)
    const { title = null, organisation = null, location = null } = item.entry ?? {}
    const header = stemsOf([title, organisation, location].filter((part) => part !== null).join('\n'))
    for (const stem of new Set([...own, ...header])) spread.set(stem, (spread.get(stem) ?? 0) + 1)
    return { item, own, header }
  })
  return { items, spread }
}

/**
 * The items a claim most likely rests on, best first, of one entry, or of one for each clause (a mere list of posts or languages rests on one of each); empty when nothing is close. Words count by how few items
 * have them; a further item is taken when it brings words of the claim that the better ones lack.
 */
export function attribute(text: string, index: AttributionIndex): GroundingEvidence[] {
  const evidence = index.items.map(({ item }) => item)
  const posts = listedPosts(text, evidence)
  if (posts.length > 0) return posts
  const languages = spokenLanguages(text, evidence)
  if (languages.length > 0) return languages
  const whole = attributeOne(text, index)
  const parts = clausesOf({ plain: text })
    .map(({ start, end }) => text.slice(start, end))
    .filter((part) => contentStems(part).size >= least)
  if (parts.length < 2) return whole
  const each = parts.map((part) => attributeOne(part, index))
  if (each.some((items) => items.length === 0) || !tellsOfSeveral(each)) return whole
  return [...new Set(each.flat())]
}

/** A part with fewer telling words than this belongs to its neighbour. */
const least = 2

/** The parts of the sentence rest on items of different entries: each is told of its own. */
function tellsOfSeveral(each: readonly (readonly GroundingEvidence[])[]): boolean {
  return new Set(each.flatMap(([first]) => (first ? [JSON.stringify(first.entry ?? null)] : []))).size > 1
}

/** The items of one entry on which a sentence or a part of one rests, best first. */
/** A word that no item has weighs as one that one item has: that nobody wrote it says nothing of how telling it is. */
const unseen = 1

function attributeOne(text: string, all: AttributionIndex): GroundingEvidence[] {
  const { abroad } = all
  const isAbroad = abroad !== null && isIn(text, abroad.language)
  const index = isAbroad ? { ...abroad, abroad: null } : all
  const said = text.replace(holding, '').replace(lesson, ' ')
  const stems = [...(isAbroad ? contentStemsIn(said, abroad.language) : contentStems(said))]
  const weight = (stem: string) => Math.log(1 + (index.items.length + 1) / (1 + (index.spread.get(stem) ?? unseen)))
  const total = stems.reduce((sum, stem) => sum + weight(stem), 0)
  if (total === 0) return saidWholly(text, index)
  const scored = index.items
    .map((one) => ({ one, score: score(stems, one, weight) + named(text, one) * total }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || wordsShared(text, b.one) - wordsShared(text, a.one))
  const best = scored[0]
  if (!best) return []
  if (best.score / total >= close) return withCompanions({ text, stems }, best.one, scored)
  return holding.test(text) && isHeld(best.one) ? heldTogether({ text, stems, total, weight }, best.one, scored) : []
}

/** Whether a claim is in the library's language: by its small words, or because it has none of English either. */
const isIn = (text: string, language: StemLanguage): boolean =>
  languageOf(text) === language || claimWords(text).every(({ word }) => !functionWords.en.has(word))

/** Words too plain to tell items apart ("personal care") are still somebody's own where a claim holds all of an item's: the longest such item. */
function saidWholly(text: string, { items }: AttributionIndex): GroundingEvidence[] {
  const plain = (words: string) =>
    ` ${claimWords(words)
      .map(({ stem }) => stem)
      .join(' ')} `
  const claim = plain(text)
  return items
    .map(({ item }) => ({ item, said: plain(item.text) }))
    .filter(({ item, said }) => claimWords(item.text).length >= least && claim.includes(said))
    .sort((a, b) => b.said.length - a.said.length)
    .slice(0, 1)
    .map(({ item }) => item)
}

/** How many words of a claim an item has, plain ones too: "served customers" is of the line that says so, not of any that names customers. */
function wordsShared(text: string, { item }: AttributableItem): number {
  const own = allStems(item.text)
  return [...allStems(text)].filter((stem) => own.has(stem)).length
}

const allStems = remembered((text): ReadonlySet<string> => new Set(claimWords(text).map(({ stem }) => stem)))

interface Listed {
  readonly text: string
  readonly stems: readonly string[]
  readonly total: number
  readonly weight: (stem: string) => number
}

/** Of many things held that are told in one sentence none is most of it: what all of them say together decides. */
function heldTogether(
  { text, stems, total, weight }: Listed,
  best: AttributableItem,
  scored: readonly { one: AttributableItem; score: number }[],
): GroundingEvidence[] {
  const chosen = withCompanions({ text, stems }, best, scored)
  const lines = scored.filter(({ one }) => chosen.includes(one.item))
  const covered = stems
    .filter((stem) => lines.some(({ one }) => share(stem, one) > 0))
    .reduce((sum, stem) => sum + weight(stem), 0)
  return covered / total >= most ? chosen : []
}

/** So much of a list rests on what is held, or it is of something else. */
const most = 0.7

/** What naming the employer of its entry adds to an item, as a share of the whole; a firm is also named without how it is constituted. */
function named(text: string, { item }: AttributableItem): number {
  const name = (item.entry?.organisation ?? '').replace(constituted, '')
  return name.length > 3 && text.includes(name) ? 0.3 : 0
}

const constituted =
  /,? (?:Ltd|Limited|LLP|PLC|plc|Inc|LLC|Pty|GmbH|AG|SE|KG|e\.? ?V|SA|SAS|SARL|S\.?A|S\.?L|BV|NV|AB|AS|Oy|CIC|CIO)\b.*$/u

function score(stems: readonly string[], one: AttributableItem, weight: (stem: string) => number): number {
  return stems.reduce((sum, stem) => sum + weight(stem) * share(stem, one), 0)
}

function share(stem: string, { own, header }: AttributableItem): number {
  if (own.has(stem)) return 1
  if (header.has(stem)) return 0.6
  if ([...synonymsOf(stem)].some((other) => own.has(other))) return 0.6
  return isCompound(stem, own) ? 0.6 : 0
}

/** What somewhere taught one is thought, and of no line: "Four summers there taught me to check twice". */
const lesson = /(?<=\S \S+ )(?:has |have )?(?:taught|showed|shown) me (?:to|that|how|what|why)\b[^;:]*/u

/** "krankheit" and "krankheitsfall": one long word begins the other. */
function isCompound(stem: string, own: ReadonlySet<string>): boolean {
  if (stem.length < 7) return false
  return [...own].some((other) => other.length >= 7 && (other.startsWith(stem) || stem.startsWith(other)))
}

function withCompanions(
  { text, stems }: { readonly text: string; readonly stems: readonly string[] },
  best: AttributableItem,
  scored: readonly { one: AttributableItem; score: number }[],
): GroundingEvidence[] {
  const chosen = [best.item]
  let open = stems.filter((stem) => share(stem, best) === 0)
  for (const { one } of scored.slice(1, 12)) {
    if (chosen.length >= (holding.test(text) ? mostHeld : 4) || open.length === 0) break
    const sameEntry =
      areSkills(one, best) ||
      (holding.test(text) && isHeld(one) && isHeld(best)) ||
      (one.item.entry && best.item.entry ? sameHeader(one, best) : one.item.entry === best.item.entry)
    const brings = open.filter((stem) => one.own.has(stem))
    if (!sameEntry || brings.length === 0) continue
    chosen.push(one.item)
    open = open.filter((stem) => !brings.includes(stem))
  }
  return chosen
}

/** Skills are told in one list, whatever headings they stood under. */
const areSkills = (one: AttributableItem, two: AttributableItem): boolean =>
  one.item.entry?.kind === 'skill' && two.item.entry?.kind === 'skill'

/** Degrees, licences and certificates are told in one sentence, each of which has a line of its own in a CV. */
const holding =
  /^(?:I (?:also )?(?:hold|have|speak)|My (?:publications|awards|medals|prizes|scholarships|grants|certificates|qualifications|tickets|training)(?: also)? includes?|Ich spreche|Je parle|Hablo) /u
const mostHeld = 8
const isHeld = ({ item }: AttributableItem): boolean =>
  !item.entry ||
  ['certificate', 'education', 'skill', 'language', 'publication', 'award', 'other'].includes(item.entry.kind ?? '')

function sameHeader(one: AttributableItem, two: AttributableItem): boolean {
  const [a, b] = [one.item.entry, two.item.entry]
  return a === b || (!!a && !!b && a.title === b.title && a.organisation === b.organisation && a.start === b.start)
}

/** Read again for every section of a document, mostly of the same items. */
const contentStems = remembered((text): ReadonlySet<string> => {
  const figures = quantities(text).map(({ value, unit }) => `${value}${unit ?? ''}`)
  return new Set([
    ...claimWords(text)
      .filter(isContent)
      .map(({ stem }) => stem),
    ...figures.filter((figure) => figure !== '1'),
  ])
})

function isContent(word: ClaimWord): boolean {
  return !isNeutral(word) && !/^\d/u.test(word.word) && word.word.length > 1
}
