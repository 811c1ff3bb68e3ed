import type { ProposedSentence } from '../../domain/proposal.ts'
import { cutText } from '../budget/cut-text.ts'
import { estimateTokens } from '../budget/estimate-tokens.ts'
import { evidenceTokens, inGroups, requestRoom } from '../budget/request-room.ts'
import type { DraftingTask } from './drafting-task.ts'
import { type ModelMessages, modelMessages } from './model-messages.ts'

/** Tokens of the order to rewrite, with what surrounds it. */
const order = 40

/**
 * Asks for flagged sentences once more, each with what was wrong and with the evidence it cites alone: in one request, or in as many as it
 * takes for each to stay within a small server's context.
 */
export function repairMessages(
  task: DraftingTask,
  flagged: readonly ProposedSentence[],
  mark: string,
): ModelMessages[] {
  const repair = { ...task, wish: 'my-words' as const, instruction: '', current: '' }
  const room = requestRoom(repair) - order
  const groups: ProposedSentence[][] = []
  for (const sentence of flagged) {
    const last = groups.at(-1)
    if (last && tokensOf(task, [...last, sentence]) <= room) last.push(sentence)
    else groups.push([sentence])
  }
  return groups.map((group) => {
    const said = again(group)
    const current = `${said}\nRewrite only these ${group.length} sentences, in this order, without what is wrong.`
    return modelMessages(
      { ...repair, evidence: within(cited(task, group), room - estimateTokens(said)), current },
      mark,
    )
  })
}

function tokensOf(task: DraftingTask, group: readonly ProposedSentence[]): number {
  return estimateTokens(again(group)) + evidenceTokens(cited(task, group))
}

function cited({ evidence }: DraftingTask, group: readonly ProposedSentence[]): DraftingTask['evidence'] {
  const ids = new Set(group.flatMap((sentence) => sentence.evidence))
  return evidence.filter(({ id }) => ids.has(id))
}

/** One sentence may cite more than a request holds: then as much as it holds, for a rewording is checked against all of it anyway. */
function within(evidence: DraftingTask['evidence'], room: number): DraftingTask['evidence'] {
  const [first] = evidence
  if (!first || evidenceTokens(evidence) <= room) return evidence
  const [group = []] = inGroups(evidence, room)
  if (evidenceTokens(group) <= room) return group
  const rest = Math.max(100, Math.floor(room - evidenceTokens([{ ...first, text: '' }])))
  return [{ ...first, text: cutText(first.text, rest)[0] ?? '' }]
}

function again(group: readonly ProposedSentence[]): string {
  return group
    .map(
      ({ text, evidence, findings }) =>
        `[${evidence.join(',')}] ${text}\nWrong in it: ${findings.map(({ quote, why }) => `“${quote}” ${why}`).join(' ')}`,
    )
    .join('\n')
}
