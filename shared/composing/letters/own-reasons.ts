import type { Evidence } from '../../domain/evidence.ts'
import type { ProposedSentence } from '../../domain/proposal.ts'
import { isFraming } from '../../grounding/framing/is-framing.ts'
import { isCourtesy, isOwnReason } from '../../matching/motives/own-reason.ts'
import { sentences } from '../../text/sentences.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import type { DocumentComposition } from '../document-composition.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { itemSentences } from '../sentences/item-sentences.ts'

/** A paragraph that a reader of letters takes in. */
const mostWords = 100

/**
 * Why the person applies, in the sentences they wrote about it themselves (a profile, an earlier draft): whole where they gave it a paragraph, for what stands beside a reason leads up to it, else those nearest to the posting. Nothing that was said to
 * another employer, or of another kind of post, and nothing when they gave no reason.
 */
export function ownReasons(input: ReasonSources, language: string): ProposedSentence[] {
  const { posting } = input
  const asked = wordsOf([posting.role, posting.company, ...posting.requirements.map(({ text }) => text)].join(' '))
  const names = knownNames(input)
  const near = ({ text }: ProposedSentence): number => [...wordsOf(text)].filter((word) => asked.has(word)).length
  const paragraphs = inParagraphs(told(input)).flatMap((paragraph): (readonly ProposedSentence[])[] => {
    const reasons = paragraph.flatMap((one) => reasonsOf(one, { names, posting, language }))
    if (reasons.length === 0) return []
    const whole = paragraph.flatMap((one) => asWritten(one, { names, posting, language }) ?? [])
    return [whole.length === paragraph.length && wordsIn(whole) <= mostWords ? whole : reasons]
  })
  const nearest = paragraphs
    .map((sentences, at) => ({ sentences, at, near: Math.max(...sentences.map(near)) }))
    .sort((a, b) => b.near - a.near)
  let kept: typeof nearest = []
  for (const one of nearest) {
    const room = mostWords - wordsIn(kept.flatMap(({ sentences }) => sentences))
    const sentences = within(one.sentences, room, near)
    if (sentences.length > 0) kept = [...kept, { ...one, sentences }]
  }
  const best = kept.sort((a, b) => a.at - b.at).flatMap(({ sentences }) => sentences)
  return best.map((one, at) => (at === 0 ? { ...one, text: one.text.replace(/^I also (?=\p{Ll})/u, 'I ') } : one))
}

/** The sentences without those farthest from the posting, until they have room. */
function within(
  sentences: readonly ProposedSentence[],
  room: number,
  near: (sentence: ProposedSentence) => number,
): readonly ProposedSentence[] {
  let kept = sentences
  while (kept.length > 0 && wordsIn(kept) > room) {
    const least = kept.toSorted((a, b) => near(a) - near(b))[0]
    kept = kept.filter((one) => one !== least)
  }
  return kept
}

const wordsIn = (sentences: readonly ProposedSentence[]): number =>
  sentences.flatMap(({ text }) => text.split(/\s+/u)).length

interface About {
  readonly names: string
  readonly posting: DocumentComposition['posting']
  readonly language: string
}

/** The reasons in an item, as sentences of a letter. */
function reasonsOf({ item, cites }: ToldItem, about: About): ProposedSentence[] {
  return reasonsIn(item.text).flatMap((text) => {
    const said = saidAs({ ...item, text }, about.language)
    const whole =
      about.language !== 'en' ||
      /^(?:I|My|What|It|As|After|Since|Because|In|Having|For|When|The|This)\b|, I \p{Ll}+ |, (?:and|so) I \p{Ll}+ /u.test(
        said.text,
      )
    const fits = whole && said.language === about.language && !isCourtesy(said.text) && isForThis(said.text, about)
    if (!fits || (cites.length === 0 && !isFraming(said.text))) return []
    return [{ text: asSaid(text) ?? said.text, evidence: [...cites], findings: [] }]
  })
}

/** An item that stands in a letter as it was written, beside the reasons of its paragraph; null for what is no sentence about the person, says what they are, or was meant for another. */
function asWritten({ item, cites }: ToldItem, about: About): ProposedSentence | null {
  const text = item.text.trim()
  const said = saidAs(item, about.language)
  const isOthers = isOwnReason(text) ? !isForThis(text, about) : namesOthers(withoutPlacesOfStory(text), about)
  if (cites.length === 0 || said.language !== about.language || isCourtesy(text) || isOthers) return null
  if (!/^\p{Lu}[^?!]*\.$/u.test(text) || !/\b(?:I|[Mm]y)\b/u.test(text) || isProfile.test(text)) return null
  return said.text === text || asSaid(text) !== null ? { text, evidence: [...cites], findings: [] } : null
}

/** Where something happened to the person, in the past, is no other employer: "I began by chance, waving down cars outside Marram Sands." */
const withoutPlacesOfStory = (text: string): string => {
  const verb = /^I (?:(?:first|then|originally|once|later) )?(?<verb>\p{L}+) /u.exec(text)?.groups?.verb ?? ''
  return verbForm(verb)?.form === 'past' ? text.replace(placeOfStory, ' ') : text
}

const placeOfStory =
  /\b(?:outside|inside|behind|beside|near|in|from|along|across|around|on|off|through)(?: the)?(?: \p{Lu}[\p{L}’'-]+)+/gu

const isProfile = /^I (?:am|was) an? |^I have (?:over |more than )?[\p{L}\d]+ years/u

const saidAs = (lead: Evidence, language: string) =>
  itemSentences(
    { lead, nested: [], pair: { evidence: lead, entry: null, parent: null, strength: 'strong' as const } },
    language,
  )

/** "I would like to bring both together: I want to …": what goes on as a sentence stands as it was written. */
const asSaid = (text: string): string | null =>
  /^(?:I|My|What)\b[^:]+: I \p{Ll}.*\.$/u.test(text.trim()) ? text.trim() : null

/** Where reasons are looked for. */
export type ReasonSources = Pick<DocumentComposition, 'evidence' | 'entries' | 'posting' | 'remarks'>

const nothing = { entry: null, parent: null, by: 'hand', original: null, origins: [], links: [], said: null } as const

interface ToldItem {
  readonly item: Evidence
  readonly cites: readonly string[]
}

/** Sentences of no entry that stand right behind each other in their source; any other item alone. */
function inParagraphs(items: readonly ToldItem[]): readonly (readonly ToldItem[])[] {
  const found: ToldItem[][] = []
  for (const one of items) {
    const [own, last] = [one, found.at(-1)?.at(-1)].map((item) =>
      item?.item.entry === null ? item.item.origins[0] : null,
    )
    const gap = own && own.source === last?.source ? own.quote.start - last.quote.end : -1
    if (gap >= 0 && gap <= 1) found.at(-1)?.push(one)
    else found.push([one])
  }
  return found
}

function told({ evidence, remarks = [] }: ReasonSources): ToldItem[] {
  const own = evidence.filter(({ said }) => !said).map((item) => ({ item, cites: [item.id] }))
  const seen = new Set(own.map(({ item }) => item.text))
  const others = remarks.filter((text) => !seen.has(text))
  return [
    ...own,
    ...others.map((text, at) => ({
      item: { ...nothing, id: `remark ${at}`, origins: [], links: [], text },
      cites: [],
    })),
  ]
}

/** A remark that names itself a reason: "(Why archives: I like …)", "Motivation: I like …". */
const labelled =
  /^\(?(?:why\b[^:?]{0,50}|(?:my |personal )?motivation\b[^:]{0,30}|(?:my )?reasons?\b[^:]{0,30}|warum\b[^:?]{0,50}|pourquoi\b[^:?]{0,50})\s*[:?]\s*(?<reason>.+?)\)?$/iu

/** The sentences of a text that tell why the person applies; all that speak of them where the text says that it does. */
function reasonsIn(text: string): string[] {
  const { reason } = labelled.exec(text.trim())?.groups ?? {}
  const own = reason ?? text
  const parts = sentences(own).map(({ start, end }) => own.slice(start, end))
  return parts.filter((part) => isOwnReason(part) || (reason !== undefined && /^(?:I|My|What|Because)\b/u.test(part)))
}

/** A reason for this post and this employer. */
function isForThis(text: string, about: Omit<About, 'language'>): boolean {
  if (namesOthers(text, about)) return false
  const post =
    /\b(?:as|role of|post of|seeking|looking for|become|becoming|be) (?:an?|the|my (?:first|next)) (?<what>[^,.;]{3,60})/iu.exec(
      text,
    )
  const head = post
    ? phraseHead(post.groups?.what?.replace(/ (?:role|post|position|job)\b.*$/iu, '') ?? '')?.word
    : null
  const wanted = about.posting.role?.toLowerCase() ?? ''
  return !head || !roleNouns.has(head) || wanted === '' || wanted.includes(head)
}

/** Names that are neither the person's own story nor the posting's were meant for someone else, and so was "your school" where the posting knows of none. */
function namesOthers(text: string, { names, posting }: Omit<About, 'language'>): boolean {
  const strange = [...text.matchAll(/(?<=\p{L}[,’'s]* )\p{Lu}\p{L}{2,}(?:[ -]\p{Lu}\p{L}+)*/gu)].some(
    ({ 0: name, index }) => !names.includes(name.toLowerCase()) && !isWhere.test(text.slice(0, index)),
  )
  const asked = [posting.role, posting.company, ...posting.requirements.map((one) => one.text)].join(' ').toLowerCase()
  const words = new Set(asked.split(/\P{L}+/u))
  const unmet = text.replace(theirs, (all, sort: string, what: string) =>
    words.has(sort.toLowerCase()) && words.has(what.toLowerCase()) ? '' : all,
  )
  if (strange || /\b(?:yours|you)\b/iu.test(unmet)) return true
  return [...text.matchAll(/\byour (?<what>\p{L}+)/giu)].some(
    ({ groups }) => !words.has(groups?.what?.toLowerCase() ?? ''),
  )
}

/** "the mobile library you are starting": what the reader has, by two words that the posting has too. */
const theirs = /\b(\p{L}+) (\p{L}+) (?:that |which )?you(?= (?:are|have|run|plan|want|need)\b)/giu

/** Where someone lives or came to is no other employer. */
const isWhere =
  /\b(?:moved|moving|move|came|come|coming|returned|returning|went|live|lived|living|settled|based|born|grew up|brought up|back)(?: \p{Ll}+)? (?:to|in|from|near|of) $/u

function knownNames({ posting, entries, evidence }: ReasonSources): string {
  const own = entries.flatMap(({ title, organisation, location }) => [title, organisation, location])
  const told = evidence.filter(({ entry, text }) => entry !== null && !isOwnReason(text)).map(({ text }) => text)
  return [posting.role, posting.company, ...posting.requirements.map(({ text }) => text), ...own, ...told]
    .filter((name) => name !== null)
    .join('\n')
    .toLowerCase()
}

const wordsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6)))
