import type { ProposedSentence } from '../../domain/proposal.ts'
import { countWords } from '../../writing/count-words.ts'
import type { AnsweredComposition } from '../document-composition.ts'
import { claimsNoMore } from '../sentences/certain-sentences.ts'
import { standsInLibrary } from '../sentences/stands-in-library.ts'
import { askedFor } from './asked-for.ts'
import { fewerSkills } from './fewer-skills.ts'
import { heldInOrder } from './held-in-order.ts'
import { heldTogether } from './held-together.ts'
import { inOneBreath } from './in-one-breath.ts'
import { isPlaced } from './is-placed.ts'
import { joinedShort } from './joined-short.ts'
import { letterClosing } from './letter-closing.ts'
import { letterFraming } from './letter-framing.ts'
import { letterOpening } from './letter-opening.ts'
import { type Themes, themesOf, type WeighedItem } from './letter-themes.ts'
import { type StrongestReasons, strongestReasons } from './strongest-reasons.ts'
import { themeSentences } from './theme-sentences.ts'
import { tonguesApart } from './tongues-apart.ts'
import { untoldPosts } from './untold-posts.ts'
import { withLeadIns } from './with-lead-ins.ts'
import { withoutEchoes } from './without-echoes.ts'

/** What a letter is written from. */
export type LetterSources = Pick<
  AnsweredComposition,
  'answers' | 'choices' | 'entries' | 'evidence' | 'posting' | 'today'
>

/** What a letter is to tell. */
export interface LetterContent {
  readonly items: readonly WeighedItem[]
  readonly reasons: readonly ProposedSentence[]
}

/** A letter's paragraphs, each a list of sentences. */
export interface LetterText {
  readonly opening: readonly ProposedSentence[]
  /** Why the person applies, where that is a paragraph of its own. */
  readonly why: readonly ProposedSentence[]
  readonly body: readonly (readonly ProposedSentence[])[]
  readonly closing: readonly ProposedSentence[]
}

interface LetterForm {
  /** The primary tag. */
  readonly language: string
  /** Work the oldest first. */
  readonly reversed?: boolean
  /** What an opening that stands already says of what the letter would open with. */
  readonly opened?: Pick<StrongestReasons, 'told' | 'named'> | null
  /** The posting is hardly answered: the letter promises no talk about work. */
  readonly plainEnd?: boolean
}

/**
 * The letter: what is applied for and the strongest reasons, why the person applies where they wrote it, a paragraph for each entry that answers most, what they hold, the wish to talk. One design for the whole and for a part of it,
 * so that a part drafted alone fits the others. Every sentence but the framing ones is the person's own.
 */
export function letterText(sources: LetterSources, content: LetterContent, form: LetterForm): LetterText {
  const { language } = form
  const { items, reasons } = content
  const english = language === 'en'
  const { opening, closing } = letterFraming(sources.posting, language)
  const answering = new Set(sources.answers.flatMap((one) => one.items.flatMap(({ entry }) => entry?.id ?? [])))
  const themes = themesOf(items, language, answering)
  const profile = english ? openedWith(opening, themes, sources) : null
  const about = profile ? [] : aboutOneself(themes, language, sources)
  const [self, ...rest] = about
  const isOpened = english && self !== undefined && rest.length === 0 && /^I am an? /u.test(self.text) && !isLong(self)
  const strongest = english ? strongestReasons(items, sources) : null
  const known = form.opened ?? strongest
  const told = themesOf(
    items.filter(({ item }) => !known?.told.has(item.evidence.id)),
    language,
    answering,
  )
  const work = form.reversed ? [...told.work].reverse() : told.work
  const body = withLeadIns(
    themeSentences({ ...told, work, profile: [] }, language, known?.named ?? new Set()),
    english ? askedFor(sources.answers, sources) : new Map(),
  )
  const end =
    english && !form.plainEnd
      ? letterClosing(themes, { saysWhy: reasons.length > 0, answering: sources.answers.flatMap((one) => one.items) })
      : null
  const named = profile ? [profile.first] : [framing(opening), ...(isOpened ? [self] : [])]
  const begun = [...named, ...(strongest?.sentences ?? []), ...(profile?.others ?? [])]
  const pairs = items.map(({ item }) => item)
  const isSure = (one: ProposedSentence) => claimsNoMore(one, pairs) && standsInLibrary(one, sources)
  const placed = new Set(items.flatMap(({ item }) => (isPlaced(item.entry) ? [item.evidence.id] : [])))
  const asked = sources.posting.requirements.map(({ text }) => text).join('\n')
  const paragraphs = withoutEchoes(body)
    .map((own) => heldInOrder(tonguesApart(inOneBreath(heldTogether(own, isSure), isSure), isSure)))
    .map((own) => own.map((one) => certainOf(fewerSkills(one, asked), one, isSure)))
  const all = [...begun, ...reasons, ...paragraphs.flat()]
  const { others, body: sorted } =
    english && wordsIn(all) < hardlyFilled
      ? withUntold(paragraphs, { before: [...begun, ...reasons], sources })
      : { others: null, body: paragraphs }
  const ofWork = new Set(themes.work.flat().map(({ evidence }) => evidence.id))
  const behind = others?.text.startsWith('I worked ')
    ? 0
    : sorted.findLastIndex((own) => own.some(({ evidence }) => evidence.some((id) => ofWork.has(id)))) + 1
  for (const { id } of others ? sources.evidence.filter((item) => others.evidence.includes(item.id)) : [])
    placed.add(id)
  return {
    ...joinedShort(
      {
        opening:
          others && behind === 0
            ? begun.toSpliced(named.length + (strongest?.sentences ?? []).slice(0, 1).length, 0, others)
            : begun,
        why: [...(isOpened ? [] : about), ...reasons],
        body: others && behind > 0 ? sorted.toSpliced(behind, 0, [others]) : sorted,
      },
      ({ evidence }) => evidence.some((id) => placed.has(id)),
    ),
    closing: [end ?? framing(closing)],
  }
}

interface Around {
  readonly before: readonly ProposedSentence[]
  readonly sources: LetterSources
}

/** "I worked as Porter at The Quay (2010–2012)." */
const barePost = /^I (?:also )?worked as [^.;:]+ \([\d–]+\)\.$/u

/** The posts that nothing is told of, and the paragraphs: one that only names such a post gives it up to a sentence that names them all in their order. */
function withUntold(
  paragraphs: readonly (readonly ProposedSentence[])[],
  { before, sources }: Around,
): { readonly others: ProposedSentence | null; readonly body: readonly (readonly ProposedSentence[])[] } {
  const others = untoldPosts([...before, ...paragraphs.flat()], sources)
  const isBare = (one: ProposedSentence): boolean => barePost.test(one.text)
  const bare = paragraphs.flat().filter(isBare)
  if (!others || bare.length === 0) return { others, body: paragraphs }
  const body = paragraphs.map((own) => own.filter((one) => !isBare(one))).filter((own) => own.length > 0)
  const inOne = untoldPosts([...before, ...body.flat()], sources)
  const entryOf = new Map(sources.evidence.map(({ id, entry }) => [id, entry]))
  const named = new Set(inOne?.evidence.map((id) => entryOf.get(id)))
  const isWhole = [...bare, others].every(({ evidence }) => evidence.every((id) => named.has(entryOf.get(id))))
  return isWhole ? { others: inOne, body } : { others, body: paragraphs }
}

const certainOf = (
  one: ProposedSentence,
  other: ProposedSentence,
  isSure: (sentence: ProposedSentence) => boolean,
): ProposedSentence => (one === other || isSure(one) ? one : other)

/** Up to so many words a letter names the posts that it tells nothing of. */
const hardlyFilled = 130

const wordsIn = (sentences: readonly ProposedSentence[]): number =>
  countWords(sentences.map(({ text }) => text).join(' '))

/** "Before that I …" needs the sentence before as it stands. */
const goesOn = /^(?:(?:Before|Since|After|Until) (?:that|then)|Since)\b/u

/** What someone is, told in so many words, is a paragraph with why they apply rather than a part of the opening. */
const isLong = ({ text }: ProposedSentence): boolean => text.split(/\s+/u).length > 24

const framing = (text: string): ProposedSentence => ({ text, evidence: [], findings: [] })

/** What the person is, as sentences of its own. */
function aboutOneself({ profile }: Themes, language: string, sources: LetterSources): readonly ProposedSentence[] {
  const sentences = themeSentences({ profile, work: [], held: [] }, language)
    .flat()
    .map((one) => ({ ...one, text: one.text.replace(/^I['’]m /u, 'I am ') }))
  return inOneBreath(sentences, (one) => claimsNoMore(one, profile) && standsInLibrary(one, sources))
}

/** The opening with what the person is, and what else they say of themselves; null where that stands better by itself. */
function openedWith(
  opening: string,
  { profile }: Themes,
  sources: LetterSources,
): { readonly first: ProposedSentence; readonly others: readonly ProposedSentence[] } | null {
  const [sentence, ...others] = aboutOneself({ profile, work: [], held: [] }, 'en', sources)
  const { role, company } = sources.posting
  const about = { role: role ?? undefined, company: company ?? undefined }
  const library = { ...sources, about: { role, company } }
  const isSure = (one: ProposedSentence) => claimsNoMore(one, profile, about) && standsInLibrary(one, library)
  const [first = role] = (role ?? '').split(/, | [–—-] /u)
  const shorter = letterFraming({ role: first, company }, 'en').opening
  const weight = (text: string) => text.split(/\s+/u).length
  if (others.some(({ text }) => goesOn.test(text))) return null
  if (!sentence || weight(sentence.text) < weight(`${role ?? ''} ${company ?? ''}`)) return null
  const begun = letterOpening(opening, sentence, isSure) ?? letterOpening(shorter, sentence, isSure)
  return begun && { first: begun, others }
}
