import type { StarPart } from '../../domain/document.ts'
import type { PairedItem } from '../paired-item.ts'
import { inBlocks } from './in-blocks.ts'
import { namesBehaviour } from './names-behaviour.ts'

const order: readonly StarPart[] = ['situation', 'task', 'action', 'result']
const situation =
  /^(?:class|team|ward|caseload|unit|site|\d+[- ]bed\p{L}*)\b|^(?:when|after|following|during|in (?:19|20)\d{2}\b)|\b(?:had been|was failing|were failing|faced|inherited|shortage|backlog|complaints? (?:rose|about))\b/iu
const task =
  /\b(?:asked (?:to|by)|tasked (?:with|to)|responsible for|my (?:task|role|job|aim) was|needed to|had to|was to|appointed to|volunteered to|agreed to)\b/iu
const result =
  /\b(?:from \S+ to \S*\d|as a result|resulting in|which (?:led|cut|saved|raised)|rose|fell|went (?:up|down)|cut|reduced|increased|raised|halved|doubled|saved|won|awarded|signed|adopted|now used|on time|under budget)\b|\d\s?%/iu

/** What an item mostly tells, by its words: how things stood, what was asked, what came of it, or else what the person did. */
export function starPartOf(text: string): StarPart {
  if (task.test(text)) return 'task'
  if (situation.test(text)) return 'situation'
  return result.test(text) ? 'result' : 'action'
}

/**
 * Items for a question about behaviour: within each entry the situation first, then the task, what was done and what came of it. Entries keep their places, and items of
 * the same part theirs; what the source tells in one go stays so, and nothing is added.
 */
export function starOrder(pairs: readonly PairedItem[]): readonly PairedItem[] {
  const keyOf = ({ entry, evidence }: PairedItem) => entry?.id ?? evidence.parent ?? evidence.id
  const keys = [...new Set(pairs.map(keyOf))]
  const rank = ([first]: readonly PairedItem[]) => order.indexOf(starPartOf(first?.evidence.text ?? ''))
  return keys.flatMap((key) =>
    inBlocks(pairs.filter((pair) => keyOf(pair) === key))
      .toSorted((a, b) => rank(a) - rank(b))
      .flat(),
  )
}

/** How boards word a competency that is shown by an example. */
const competency = /^demonstrates? (?!experience|knowledge)/iu

/** Whether a requirement asks to be told of something that happened, which readers expect in STAR order. */
export function asksForStory(requirement: string): boolean {
  if (namesBehaviour(requirement) || competency.test(requirement.trim())) return true
  return /\b(?:tell (?:us|me) (?:about|of)|describe|(?:give|provide|share) (?:us )?(?:with )?(?:(?:an?|one|two) )?(?:\p{L}+ )?examples?|examples? of|an occasion|a time (?:when|you)|how (?:have |would |did )?you|what would you|what did you do|a situation|behaviours?|star)\b/iu.test(
    requirement,
  )
}
