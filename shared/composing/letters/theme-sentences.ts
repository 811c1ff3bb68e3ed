import type { Entry } from '../../domain/entry.ts'
import type { Proposal, ProposedSentence } from '../../domain/proposal.ts'
import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { inBlocks } from '../choosing/in-blocks.ts'
import { composeSection } from '../compose-section.ts'
import type { PairedItem } from '../paired-item.ts'
import { claimsNoMore } from '../sentences/certain-sentences.ts'
import { composingUnits } from '../sentences/composing-unit.ts'
import { isBefore, type Opening, openingOf } from '../sentences/entry-opening.ts'
import { itemSentences } from '../sentences/item-sentences.ts'
import { verbOpeners } from '../verbs/verb-openers.ts'
import { isPlaced } from './is-placed.ts'
import type { Themes } from './letter-themes.ts'

/** The sentences of each theme, a paragraph each: an entry is introduced once in all of them, and neighbouring paragraphs open differently. */
export function themeSentences(
  { profile, work, held }: Themes,
  language: string,
  named: ReadonlySet<string> = new Set(),
): ProposedSentence[][] {
  const introduced = new Set(named)
  const used: Opening[] = []
  let last: Entry | null = null
  let lastText = ''
  const paragraphs = [profile, ...work, held]
    .filter((pairs) => pairs.length > 0)
    .map((pairs: readonly PairedItem[], turn) => {
      const known = new Set(introduced)
      for (const { entry } of pairs) if (entry) introduced.add(entry.id)
      const [first] = pairs
      const entry = work.includes(pairs) ? (first?.entry ?? null) : null
      const before = { entry: last, text: lastText }
      const opens = (told: readonly PairedItem[]) =>
        isPlaced(entry) && language === 'en'
          ? inSight(
              openingFor(told, {
                entry,
                last: isNamedIn(before.text, before.entry) ? before.entry : null,
                used,
                justNamed: named.size === 1 && named.has(entry.id),
              }),
              before.text,
              entry,
            )
          : null
      const earlier = entry !== null && language === 'de' && isBefore(entry, last)
      last = entry
      const wish = { section: '', bullets: false, variant: 0, limit: null, known, language, turn }
      const told = (some: readonly PairedItem[]) => {
        const opening = opens(some)
        const sentences = withoutQuoted(some, (kept) => inProse(composeSection({ ...wish, opening, pairs: kept })))
        return { opening, sentences: opening && entry ? withoutBracket(sentences, { opening, entry }) : sentences }
      }
      const { opening, sentences } = firstPlaced(pairs, { entry: known.has(entry?.id ?? '') ? null : entry, told })
      if (opening) used.push(opening)
      lastText = sentences.map(({ text }) => text).join(' ')
      return { sentences: earlier ? sentences.map(beforeThat) : sentences, entry }
    })
  const told = paragraphs.filter(({ sentences }) => sentences.length > 0)
  return language === 'en'
    ? inFewer(studiesLast(postsTogether(told, work.flat())))
    : told.map(({ sentences }) => sentences)
}

/** "In the same role" needs the post: the paragraph before names it, and not in a bracket behind a deed alone. */
function isNamedIn(text: string, entry: Entry | null): boolean {
  const place = entry?.organisation ?? null
  return place === null || !text.includes(`(${place})`) || text.replaceAll(`(${place})`, '').includes(place)
}

/** Behind more words than these a reader has forgotten where it was. */
const inMind = 30

/** "There" needs the place in sight: the paragraph before names it, or is short and of the present post, which the opening has named, and names no other thing. "There, where" stumbles. */
function inSight(opening: Opening | null, before: string, { organisation }: Entry): Opening | null {
  const seen =
    before.includes(organisation ?? '') ||
    (before.split(' ').length <= inMind &&
      /^In my present post\b/u.test(before) &&
      !/(?<=\p{L}[,;]? )(?!I\b)\p{Lu}/u.test(before))
  const runsOn = opening?.form === 'period'
  return opening?.there && (!seen || runsOn) ? { ...opening, there: false } : opening
}

/** Right behind the post it belongs to a sentence needs no bracket that names it again: "In 2022 I set up a book club (Northgate Library, since 2019)." */
function withoutBracket(
  [first, ...others]: readonly ProposedSentence[],
  { opening, entry }: { readonly opening: Opening; readonly entry: Entry },
): ProposedSentence[] {
  if (!first) return []
  const place = entry.organisation ?? entry.title ?? ''
  const at = first.text.lastIndexOf(` (${place}`)
  const goesOn = opening.form === 'same role' || opening.form === 'present post'
  const text =
    at > 0 && goesOn && /^ \([^()]*\)\.$/u.test(first.text.slice(at)) ? `${first.text.slice(0, at)}.` : first.text
  return [{ ...first, text }, ...others]
}

interface Telling {
  readonly opening: Opening | null
  readonly sentences: ProposedSentence[]
}

interface Placing {
  /** The post that has not been named yet; null where none has to be. */
  readonly entry: Entry | null
  readonly told: (pairs: readonly PairedItem[]) => Telling
}

/** A paragraph about a post that names it. Where a check takes the name from its first sentence, another of its items goes first: deeds without a post seem to be of the one before. */
function firstPlaced(pairs: readonly PairedItem[], { entry, told }: Placing): Telling {
  const first = told(pairs)
  if (!isPlaced(entry) || namesPost(first.sentences, entry)) return first
  const blocks = inBlocks(pairs)
  const others = blocks
    .slice(1, mostTried)
    .map((block) => told([...block, ...pairs.filter((pair) => !block.includes(pair))]))
  return others.find(({ sentences }) => namesPost(sentences, entry)) ?? first
}

const mostTried = 4

const namesPost = ([first]: readonly ProposedSentence[], { title, organisation }: Entry): boolean =>
  [title, organisation].some(
    (name) => name !== null && first?.text.includes(name.split(/[,(]/u, 1)[0]?.trim() ?? name),
  ) || /\b[Aa]s [^.]*\bthere(?= \(|,)/u.test(first?.text ?? '')

/** Points of a list have no place in running text over several requirements, which goes without what is no sentence. */
const inProse = ({ bullets, sentences }: Proposal): readonly ProposedSentence[] => (bullets ? [] : sentences)

const isQuotedOnly = ({ text }: ProposedSentence): boolean => isBareDeed(text)

/** "Watched the pool, ran inductions.": a line as it stood, which has no subject. */
function isBareDeed(text: string): boolean {
  const [first, next] = tokens(text)
  return (
    verbForm(first?.word ?? '')?.form === 'past' && (verbOpeners.has(next?.word ?? '') || /^\d/u.test(next?.word ?? ''))
  )
}

/** A paragraph without what can only be quoted, told as if that were not there: a sentence that introduces its post must not leave the others behind without one. */
function withoutQuoted(
  pairs: readonly PairedItem[],
  told: (kept: readonly PairedItem[]) => readonly ProposedSentence[],
): ProposedSentence[] {
  const sentences = told(pairs)
  const quoted = new Set(sentences.filter(isQuotedOnly).flatMap(({ evidence }) => evidence))
  if (quoted.size === 0) return [...sentences]
  const kept = pairs.filter(({ evidence }) => !quoted.has(evidence.id))
  return kept.length === 0 ? [] : told(kept).filter((one) => !isQuotedOnly(one))
}

interface Written {
  readonly sentences: ProposedSentence[]
  /** The entry it tells of; null for what is held and for what a person is. */
  readonly entry: Entry | null
}

const mostTogether = 4

/** "I worked as Cook at The Mill (2015)." A post told without a deed. */
const barePost = /^I worked (?<post>as [^.;:]+\([\d–]+\))\.$/u

/** Posts of which nothing else is told, in one sentence: line after line of "I worked as" reads like a form. One that a check would mark stays in its own. */
function postsTogether(paragraphs: readonly Written[], pairs: readonly PairedItem[]): Written[] {
  const fewer: Written[] = []
  for (const paragraph of paragraphs) {
    const last = fewer.at(-1)
    const before = last?.sentences.at(-1)
    const [next, more] = paragraph.sentences
    const [one, other] = [
      barePost.exec(before?.text ?? '')?.groups?.post,
      barePost.exec(next?.text ?? '')?.groups?.post,
    ]
    const both: ProposedSentence | null =
      last && before && next && !more && one && other
        ? {
            ...before,
            text: `I worked ${one.replace(/ and as /u, ', as ')} and ${other}.`,
            evidence: [...before.evidence, ...next.evidence],
          }
        : null
    if (last && both && claimsNoMore(both, pairs))
      fewer[fewer.length - 1] = { ...last, sentences: [...last.sentences.slice(0, -1), both] }
    else fewer.push(paragraph)
  }
  return fewer
}

/** A line about a study stands with the degrees: amid posts it seems to be of one of them. */
function studiesLast(paragraphs: readonly Written[]): readonly Written[] {
  const last = paragraphs.at(-1)
  const isLine = ({ entry, sentences }: Written) => entry?.kind === 'education' && sentences.length === 1
  if (!last || last.entry !== null || !paragraphs.some(isLine)) return paragraphs
  const lines = paragraphs.filter(isLine).flatMap(({ sentences }) => sentences)
  const others = paragraphs.filter((one) => one !== last && !isLine(one))
  return [...others, { ...last, sentences: [...last.sentences, ...lines] }]
}

/** A sentence about one entry is no paragraph: short ones stand together with the one before. */
function inFewer(paragraphs: readonly Written[]): ProposedSentence[][] {
  const fewer: Written[] = []
  for (const paragraph of paragraphs) {
    const last = fewer.at(-1)
    if (last && goTogether(last, paragraph))
      fewer[fewer.length - 1] = { ...last, sentences: [...last.sentences, ...paragraph.sentences] }
    else fewer.push(paragraph)
  }
  return fewer.map(({ sentences }) => sentences)
}

function goTogether(one: Written, next: Written): boolean {
  const begins = (sentence: ProposedSentence | undefined) => sentence?.text.split(' ', 2).join(' ')
  if (!one.entry || !next.entry || one.sentences.length + next.sentences.length > mostTogether) return false
  if ((one.entry.kind === 'education') !== (next.entry.kind === 'education')) return false
  return next.sentences.length === 1 && begins(one.sentences.at(-1)) !== begins(next.sentences[0])
}

/** "Zu meiner Arbeit als … gehörte …" → "Davor gehörte zu meiner Arbeit als … …". */
const beforeThat = (sentence: ProposedSentence, at: number): ProposedSentence => ({
  ...sentence,
  text: at > 0 ? sentence.text : sentence.text.replace(/^Zu (meiner Arbeit .*?) (gehörten?)(?=:? )/u, 'Davor $2 zu $1'),
})

interface Paragraph {
  readonly entry: Entry
  readonly last: Entry | null
  readonly used: readonly Opening[]
  readonly justNamed: boolean
}

function openingFor(pairs: readonly PairedItem[], { entry, ...standing }: Paragraph): Opening | null {
  const [unit] = composingUnits(pairs)
  return unit ? openingOf(entry, { ...standing, told: itemSentences(unit) }) : null
}
