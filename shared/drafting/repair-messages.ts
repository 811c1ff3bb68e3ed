import type { ProposedSentence } from '../domain/proposal.ts'
import type { DraftingTask } from './drafting-task.ts'
import { type ModelMessages, modelMessages } from './model-messages.ts'

/** Asks for flagged sentences once more, each with what was wrong and with the evidence it cites alone. */
export function repairMessages(task: DraftingTask, flagged: readonly ProposedSentence[], mark: string): ModelMessages {
  const cited = new Set(flagged.flatMap(({ evidence }) => evidence))
  const again = flagged.map(
    ({ text, evidence, findings }) =>
      `[${evidence.join(',')}] ${text}\nWrong in it: ${findings.map(({ quote, why }) => `“${quote}” ${why}`).join(' ')}`,
  )
  const current = `${again.join('\n')}\nRewrite only these ${flagged.length} sentences, in this order, without what is wrong.`
  const evidence = task.evidence.filter(({ id }) => cited.has(id))
  return modelMessages({ ...task, wish: 'my-words', instruction: '', evidence, current }, mark)
}
