import type { Evidence } from '../../domain/evidence.ts'
import type { ProposedSentence } from '../../domain/proposal.ts'
import { isFraming } from '../../grounding/framing/is-framing.ts'
import { isCourtesy, isOwnReason } from '../../matching/motives/own-reason.ts'
import { sentences } from '../../text/sentences.ts'
import type { DocumentComposition } from '../document-composition.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { itemSentences } from '../sentences/item-sentences.ts'

const mostReasons = 2
const mostWords = 70

/**
 * Why the person applies, in the sentences they wrote about it themselves (a profile, an earlier draft), those nearest to the posting first. Nothing that was said to another employer,
 * or of another kind of post, and nothing when they gave no reason.
 */
export function ownReasons(input: ReasonSources, language: string): ProposedSentence[] {
  const { posting } = input
  const asked = wordsOf([posting.role, posting.company, ...posting.requirements.map(({ text }) => text)].join(' '))
  const names = knownNames(input)
  const found = told(input).flatMap(({ item, cites }) => {
    const pair = { evidence: item, entry: null, parent: null, strength: 'strong' as const }
    return reasonsIn(item.text).flatMap((text) => {
      const lead = { ...item, text }
      const said = itemSentences({ lead, nested: [], pair: { ...pair, evidence: lead } }, language)
      const whole =
        language !== 'en' ||
        /^(?:I|My|What|It|As|After|Since|Because|In|Having|For|When|The|This)\b|, I \p{Ll}+ /u.test(said.text)
      const fits =
        whole && said.language === language && !isCourtesy(said.text) && isForThis(said.text, { names, posting })
      if (!fits || (cites.length === 0 && !isFraming(said.text))) return []
      return [{ text: asSaid(text) ?? said.text, evidence: [...cites], findings: [] }]
    })
  })
  const near = (text: string): number => [...wordsOf(text)].filter((word) => asked.has(word)).length
  const best = found
    .map((sentence, at) => ({ sentence, at, near: near(sentence.text) }))
    .sort((a, b) => b.near - a.near)
    .slice(0, mostReasons)
    .sort((a, b) => a.at - b.at)
    .map(({ sentence }) => sentence)
  const words = best.flatMap(({ text }) => text.split(/\s+/u)).length
  return words > mostWords ? best.slice(0, 1) : best
}

/** "I would like to bring both together: I want to …": what goes on as a sentence stands as it was written. */
const asSaid = (text: string): string | null =>
  /^(?:I|My|What)\b[^:]+: I \p{Ll}.*\.$/u.test(text.trim()) ? text.trim() : null

/** Where reasons are looked for. */
export type ReasonSources = Pick<DocumentComposition, 'evidence' | 'entries' | 'posting' | 'remarks'>

const nothing = { entry: null, parent: null, by: 'hand', original: null, origins: [], links: [], said: null } as const

function told({ evidence, remarks = [] }: ReasonSources): { item: Evidence; cites: readonly string[] }[] {
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

interface Target {
  readonly names: string
  readonly posting: DocumentComposition['posting']
}

/** Names in a reason that are neither the person's own story nor the posting's were meant for someone else. */
function isForThis(text: string, { names, posting }: Target): boolean {
  const strange = [...text.matchAll(/(?<=\p{L}[,’'s]* )\p{Lu}\p{L}{2,}(?:[ -]\p{Lu}\p{L}+)*/gu)].some(
    ({ 0: name, index }) => !names.includes(name.toLowerCase()) && !isWhere.test(text.slice(0, index)),
  )
  if (strange || /\b(?:your|yours|you)\b/iu.test(text)) return false
  const post =
    /\b(?:as|role of|post of|seeking|looking for|become|becoming|be) (?:an?|the|my (?:first|next)) (?<what>[^,.;]{3,60})/iu.exec(
      text,
    )
  const head = post
    ? phraseHead(post.groups?.what?.replace(/ (?:role|post|position|job)\b.*$/iu, '') ?? '')?.word
    : null
  const wanted = posting.role?.toLowerCase() ?? ''
  return !head || !roleNouns.has(head) || wanted === '' || wanted.includes(head)
}

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
