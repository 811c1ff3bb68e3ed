import type { Finding } from '../domain/finding.ts'
import { checkClaim } from '../grounding/check-claim.ts'
import type { ClaimContext } from '../grounding/claim.ts'
import type { GroundingEvidence } from '../grounding/grounding-evidence.ts'
import { quantities } from '../text/quantities.ts'
import { tokens } from '../text/tokens.ts'

export interface ClaimToSoften extends ClaimContext {
  readonly text: string
  readonly evidence: readonly GroundingEvidence[]
}

/** Limits that can stand before what they limit without another change to the sentence. General knowledge of English. */
const insertable =
  /^(?:(?:a |some )?parts? of|a (?:small |large )?(?:portion|piece|share|section|bit) of|one of|two of|member of|certain|elements? of|aspects? of|partly|partially|some|basic|elementary|rudimentary|introductory|limited|a little|conversational|intermediate|most of|mostly|mainly|usually|often|generally|typically|normally|largely|primarily|sometimes|occasionally|predominantly|frequently|jointly|proposed|planned|potential(?:ly)?|experimental|internal|pilot|prototype|acting)$/iu
const determiner = /^(?:the|a|an|my|our|its|their|this|that|all|both|every|each)$/iu
const boundWord: Readonly<Record<string, string>> = { '~': 'about ', '≈': 'about ', '≥': 'at least ', '≤': 'at most ' }

/**
 * The claim with a limit or bound that the evidence sets and the claim dropped put back ("I speak Italian" → "I speak basic Italian",
 * "more than 3 years" → "about 3 years"), or null. Only what is certain: the same words must follow the limit in the evidence, and a
 * check of the result must find less than before, nothing new, and nothing that goes beyond the evidence.
 */
export function softenClaim(input: ClaimToSoften): string | null {
  let text = input.text
  for (let round = 0; round < 3; round += 1) {
    const softer = softenOnce({ ...input, text })
    if (softer === null) break
    text = softer
  }
  if (text === input.text) return null
  return checkClaim({ ...input, text }).some(({ level }) => level === 'flag') ? null : text
}

function softenOnce(input: ClaimToSoften): string | null {
  const found = checkClaim(input)
  const dropped = found.filter(({ kind }) => kind === 'hedge' || kind === 'bound')
  for (const one of dropped)
    for (const candidate of candidates(input, one)) if (settles(input, found, candidate)) return candidate
  return null
}

/** Fewer findings than before, and every one of them was there. */
function settles(input: ClaimToSoften, before: readonly Finding[], text: string): boolean {
  const after = checkClaim({ ...input, text })
  const known = new Set(before.map(({ kind, quote }) => `${kind} ${quote}`))
  return after.length < before.length && after.every(({ kind, quote }) => known.has(`${kind} ${quote}`))
}

function candidates({ text, evidence }: ClaimToSoften, found: Finding): string[] {
  return evidence.flatMap((item) =>
    found.kind === 'bound' ? withBound(text, found, item.text) : withHedge(text, found, item.text),
  )
}

/** What insists on a number that is only rough. */
const insisting = /\b(?:exactly|precisely|fully|a full|the full|no fewer than|no less than)\s+$/iu

/** The quantity as the evidence has it, in the place of the claim's. */
function withBound(text: string, found: Finding, evidence: string): string[] {
  const said = quantities(text).find(({ start, end }) => start === found.start && end === found.end)
  return quantities(evidence).flatMap((known) => {
    if (!said || known.value !== said.value || known.unit !== said.unit) return []
    const own = evidence.slice(known.start, known.end).trim()
    const words = `${boundWord[own.charAt(0)] ?? own.charAt(0)}${own.slice(1)}`
    const before = text
      .slice(0, found.start)
      .replace(insisting, '')
      .replace(words.startsWith('by ') ? /\bby\s+$/iu : '', '')
    const placed = before.trim() === '' ? upperFirst(words) : lowerFirst(words)
    return [before + placed + text.slice(found.end)]
  })
}

/** The limit before the words it limits in the evidence, where the claim has the same words. */
function withHedge(text: string, found: Finding, evidence: string): string[] {
  const hedge = /limits this with “([^”]+)”/u.exec(found.why)?.[1]
  if (hedge === undefined) return []
  const at = evidence.toLowerCase().indexOf(hedge.toLowerCase())
  if (at < 0) return []
  const words = lowerFirst(hedge.trim())
  if (/^co-?\p{L}/u.test(words)) return withDeed(text, words)
  if (!insertable.test(words)) return []
  const after = tokens(evidence.slice(at + hedge.length))
  const limited = after.find(({ text: word }) => !determiner.test(word))
  const starts = after[0] && determiner.test(after[0].text)
  if (!limited || linking.test(limited.word)) return []
  if (/\balways\b/iu.test(text)) return often.test(words) ? [text.replace(/\balways\b/iu, words)] : []
  const places = starts ? beforeDeterminer(text, limited.word, words) : before(text, limited.word)
  return places.flatMap((place) => {
    if (place === 0) return [`${upperFirst(words)} ${lowerFirst(text)}`]
    const before = text.slice(0, place).replace(boasting, '')
    if (unlimited.test(before) || (often.test(words) && !/\b(?:I|we)\s+$/iu.test(before))) return []
    return [`${before}${words} ${text.slice(place)}`]
  })
}

/** A quality that the evidence's own limit takes the place of: "expert knowledge" is "basic knowledge". */
const boasting = /\b(?:expert|extensive|deep|advanced|excellent|strong|fluent|full|wide|broad|vast|in-depth)\s+$/iu
/** Words that no limit can follow. */
const unlimited = /\b(?:all|every|each|any|first|second|types? of|kinds? of|sorts? of)\s+$/iu
/** How often: it takes the place of "always" rather than a place beside it. */
const often = /^(?:usually|often|generally|typically|normally|sometimes|occasionally|frequently|mostly)$/iu
/** A limit that stands before one of these limited what was before it ("a guide, planned for the autumn"). */
const linking =
  /^(?:for|to|of|by|with|from|at|as|on|and|or|but|which|that|who|while|when|where|because|until|since|after|before)$/u

/** "co-wrote" in the place of "wrote". */
function withDeed(text: string, words: string): string[] {
  const deed = words.replace(/^co-?/u, '')
  return tokens(text)
    .filter(({ word }) => word === deed)
    .filter(({ start }) => !unlimited.test(text.slice(0, start)))
    .map(({ start, end }) => text.slice(0, start) + (start === 0 ? upperFirst(words) : words) + text.slice(end))
}

function before(text: string, limited: string): number[] {
  return tokens(text).flatMap(({ word, start }) => (word === limited ? [start] : []))
}

/** "part of the hall": before the claim's own determiner, which must be a definite one to choose out of. */
function beforeDeterminer(text: string, limited: string, words: string): number[] {
  const all = tokens(text)
  return all.flatMap(({ word }, index) => {
    const one = all[index - 1]
    if (word !== limited || !one || !determiner.test(one.text)) return []
    return /^(?:one|two|most) of$/iu.test(words) && /^an?$/iu.test(one.text) ? [] : [one.start]
  })
}

const lowerFirst = (text: string) => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
