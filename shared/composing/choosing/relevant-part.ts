import type { EntryKind } from '../../domain/entry.ts'
import { sentences } from '../../text/sentences.ts'
import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'
import type { PairedItem } from '../paired-item.ts'

/** Kinds of entries whose lines are lists of things held. */
const lists: ReadonlySet<EntryKind> = new Set(['skill', 'language'])

const stemsIn = (text: string): ReadonlySet<string> => new Set(tokens(text).map(({ word }) => stem(word.toLowerCase())))

/** Commas outside brackets part the things of a list. */
const comma = /[,;] (?![^()]*\))/u

/**
 * A paired item with what its line says to one requirement: "Conversational Welsh" answers a call for Welsh, and the word processing before it in the same line answers another. The sentences of a line of skills, and the things of its
 * long lists, that the requirement names; the whole line where it names none of them.
 */
export function relevantPart(item: PairedItem, requirement: string): PairedItem {
  const { evidence, entry } = item
  if (!entry || !lists.has(entry.kind)) return item
  const text = partOf(evidence.text, requirement)
  return text === evidence.text ? item : { ...item, evidence: { ...evidence, text } }
}

function partOf(text: string, requirement: string): string {
  const asked = stemsIn(requirement)
  const named = (part: string) =>
    tokens(part).some(({ word }) => !small.test(word) && asked.has(stem(word.toLowerCase())))
  const said = sentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter(named)
  const [only] = said
  if (said.length !== 1 || only === undefined) return text
  const things = only.replace(/\.$/u, '').split(comma)
  const wanted = things.filter(named)
  const part =
    wanted.length === 0 || things.length < longList || asksForMore.test(requirement) ? only : wanted.join(', ')
  if (part.length < leastSaid) return text
  return part.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** "Office software, including spreadsheets": what it asks for is more than what it names. */
const asksForMore = /\b(?:including|such as|for example|e\.g\.|like)\b/iu

/** A letter or two alone ("R") say too little by themselves for a reader to find them again. */
const leastSaid = 4

/** Shorter lists stay whole: what stands beside the thing asked for belongs to it. */
const longList = 5

/** Words that name nothing. */
const small =
  /^(?:and|or|the|of|in|with|to|for|on|at|by|an|good|basic|strong|knowledge|experience|skills?|ability|use|using)$/iu
