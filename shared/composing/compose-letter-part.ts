import type { Limit } from '../domain/limit.ts'
import type { Proposal, ProposedSentence } from '../domain/proposal.ts'
import { arrangementOf } from './choosing/arrangements.ts'
import type { Answer } from './document-composition.ts'
import { fitsLimit } from './documents/fits-limit.ts'
import { primaryLanguage } from './languages/primary-language.ts'
import { furtherItems } from './letters/further-items.ts'
import { hardlyFits } from './letters/hardly-fits.ts'
import { letterContent, sayable } from './letters/letter-content.ts'
import { letterFraming } from './letters/letter-framing.ts'
import { type LetterContent, type LetterSources, type LetterText, letterText } from './letters/letter-text.ts'
import { ownReasons, type ReasonSources } from './letters/own-reasons.ts'

export interface LetterPart {
  readonly section: string
  readonly part: 'opening' | 'body' | 'closing'
  readonly variant: number
  readonly language: string
  readonly limit: Limit | null
  readonly sources: LetterSources & ReasonSources
  /** What the letter is to answer in this part, of the answers of the whole; everything for its ends. */
  readonly answered: readonly Answer[]
  /** What the opening says as it stands: the evidence it cites and its words; null while it is empty. */
  readonly opened: { readonly cited: ReadonlySet<string>; readonly text: string } | null
}

/**
 * A part of a letter drafted by itself, as the whole letter would have it: what is applied for with the strongest reasons, the paragraphs between, or the wish to talk. Where the person wrote no reason for applying, none is made up
 * and the proposal says so; it says too where the letter hardly answers its posting, and which evidence that is not paired would fill a short one.
 */
export function composeLetterPart(wish: LetterPart): Proposal {
  const { section, part, variant, sources } = wish
  const language = primaryLanguage(wish.language)
  const reasons = ownReasons(sources, language)
  const whole = letterContent(sources, { language, reasons, words: null, further: [] })
  const thin = hardlyFits(sources)
  const text = letterText(sources, whole, { language, plainEnd: thin })
  const made = { section, by: 'composer' as const, bullets: false, left: [] }
  switch (part) {
    case 'opening':
      return {
        ...made,
        sentences: opening(text, variant),
        ...remarked(thin ? hardlyAnswers : null, reasons.length === 0 ? noReason : null),
      }
    case 'closing':
      return { ...made, sentences: closing(text, { variant, sources, language }) }
    case 'body': {
      const told = body(wish, whole, { language, text })
      const kept = new Set([
        ...whole.items.map(({ item }) => item.evidence.id),
        ...reasons.flatMap((one) => one.evidence),
      ])
      const isFull = sayable(sources, language, kept).length > 0 || told.left?.some(({ why }) => why === noRoom)
      return { ...made, ...told, ...(isFull ? {} : remarked(offered(sources, { whole, language }))) }
    }
  }
}

const noReason =
  'Your sources do not say why you want this work, and Vouch makes up no reason. Write it here in your own words, or keep it as evidence for later letters.'

const hardlyAnswers =
  'What is paired hardly answers what this posting asks for: before you send this letter, pair more evidence, say what you are learning, or look whether the post fits.'

const remarked = (...remarks: readonly (string | null)[]): { remark?: string } => {
  const said = remarks.filter((one) => one !== null)
  return said.length > 0 ? { remark: said.join(' ') } : {}
}

const noRoom = 'a letter has no room for it'

const mostOffered = 3

/** What is not paired and would stand in this letter if it were, as a whole letter has room for it; null where there is none. */
function offered(
  sources: LetterPart['sources'],
  { whole, language }: { readonly whole: LetterContent; readonly language: string },
): string | null {
  const room = { language, reasons: whole.reasons, words: null }
  const more = letterContent(sources, { ...room, further: furtherItems(sources, language) })
  const paired = new Set(sources.answers.flatMap(({ items }) => items.map(({ evidence }) => evidence.id)))
  const lines = more.items.flatMap(({ item }) => (paired.has(item.evidence.id) ? [] : [`“${item.evidence.text}”`]))
  if (lines.length === 0) return null
  return `This letter has room for more that you did and have not paired: ${lines.slice(0, mostOffered).join(', ')}. Pair what fits, and draft again.`
}

/** Shorter without what the later paragraphs can tell; in another order the person's own reasons begin. */
function opening({ opening: first, why }: LetterText, variant: number): ProposedSentence[] {
  switch (arrangementOf(variant)) {
    case 'as paired':
      return inParagraphs([first, why])
    case 'shorter':
      return [...first.slice(0, 1), ...(why.length > 0 ? why.slice(0, 1) : first.slice(1, 2))]
    case 'other order':
      return why.length > 0
        ? inParagraphs([why, first])
        : [...first.slice(1, 2), ...first.slice(0, 1), ...first.slice(2)]
  }
}

interface End {
  readonly variant: number
  readonly sources: LetterSources
  readonly language: string
}

function closing({ closing: last }: LetterText, { variant, sources, language }: End): ProposedSentence[] {
  if (arrangementOf(variant) === 'as paired') return [...last]
  return [{ text: letterFraming(sources.posting, language).closing, evidence: [], findings: [] }]
}

interface Known {
  readonly language: string
  /** The whole letter. */
  readonly text: LetterText
}

/** The paragraphs between the ends, without what the opening tells: the one that stands, or the one that is proposed. */
function body(
  { answered, limit, opened, sources, variant }: LetterPart,
  whole: LetterContent,
  { language, text }: Known,
): Pick<Proposal, 'sentences' | 'left'> {
  const own = new Set(answered.flatMap(({ items }) => items.map(({ evidence }) => evidence.id)))
  const ofPart = whole.items.filter(({ item }) => own.has(item.evidence.id))
  const arrangement = arrangementOf(variant)
  const form = { language, reversed: arrangement === 'other order', opened: opened && standing(sources, opened) }
  const written = (items: LetterContent['items']) => inParagraphs(letterText(sources, { ...whole, items }, form).body)
  const shorter = Math.max(1, Math.ceil(ofPart.length / 2))
  let kept = arrangement === 'shorter' ? ofPart.slice(0, shorter) : ofPart
  while (kept.length > 1 && !fitsLimit(written(kept), limit)) kept = kept.slice(0, -1)
  const sentences = written(kept)
  const used = new Set([...text.opening, ...text.why, ...sentences].flatMap(({ evidence }) => evidence))
  const could = new Set(sayable(sources, language, new Set()).map(({ item }) => item.evidence.id))
  const left = [...own]
    .filter((id) => !used.has(id))
    .map((evidence) => ({
      evidence,
      why: could.has(evidence) ? noRoom : 'it makes no sentence of its own',
    }))
  return { sentences: fitsLimit(sentences, limit) ? sentences : [], left }
}

/** What the later paragraphs need not say again: what the opening cites, and posts that it names. */
function standing({ entries }: LetterSources, { cited, text }: NonNullable<LetterPart['opened']>) {
  const named = entries.filter(({ organisation }) => organisation !== null && text.includes(organisation))
  return { told: cited, named: new Set(named.map(({ id }) => id)) }
}

const inParagraphs = (paragraphs: readonly (readonly ProposedSentence[])[]): ProposedSentence[] =>
  paragraphs
    .filter((own) => own.length > 0)
    .flatMap((own, paragraph) =>
      own.map((sentence, at) => (paragraph > 0 && at === 0 ? { ...sentence, opens: true as const } : sentence)),
    )
