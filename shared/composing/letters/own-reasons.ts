import type { ProposedSentence } from '../../domain/proposal.ts'
import { sentences } from '../../text/sentences.ts'
import { isCourtesy, isOwnReason } from '../choosing/own-reason.ts'
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
export function ownReasons(input: Told, language: string): ProposedSentence[] {
  const { evidence, posting } = input
  const asked = wordsOf([posting.role, posting.company, ...posting.requirements.map(({ text }) => text)].join(' '))
  const names = knownNames(input)
  const found = evidence.flatMap((item) => {
    if (item.said) return []
    const pair = { evidence: item, entry: null, parent: null, strength: 'strong' as const }
    const parts = sentences(item.text).map(({ start, end }) => item.text.slice(start, end))
    return parts.filter(isOwnReason).flatMap((text) => {
      const lead = { ...item, text }
      const told = itemSentences({ lead, nested: [], pair: { ...pair, evidence: lead } }, language)
      const fits = told.language === language && !isCourtesy(told.text) && isForThis(told.text, { names, posting })
      return fits ? [{ text: told.text, evidence: [item.id], findings: [] }] : []
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

type Told = Pick<DocumentComposition, 'evidence' | 'entries' | 'posting'>

interface Target {
  readonly names: string
  readonly posting: DocumentComposition['posting']
}

/** Names in a reason that are neither the person's own story nor the posting's were meant for someone else. */
function isForThis(text: string, { names, posting }: Target): boolean {
  const strange = [...text.matchAll(/(?<=\p{L}[,’'s]* )\p{Lu}\p{L}{2,}(?:[ -]\p{Lu}\p{L}+)*/gu)].some(
    ([name]) => !names.includes(name.toLowerCase()),
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

function knownNames({ posting, entries, evidence }: Told): string {
  const own = entries.flatMap(({ title, organisation, location }) => [title, organisation, location])
  const told = evidence.filter(({ entry, text }) => entry !== null && !isOwnReason(text)).map(({ text }) => text)
  return [posting.role, posting.company, ...posting.requirements.map(({ text }) => text), ...own, ...told]
    .filter((name) => name !== null)
    .join('\n')
    .toLowerCase()
}

const wordsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6)))
