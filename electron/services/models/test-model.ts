import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { LanguageModel, ModelEvent } from '../../ports.ts'
import type { ServerChoice } from '../drafts/server-choice.ts'
import { type ModelTrial, type TestLine, trials } from './model-trials.ts'

/**
 * Asks the model for one sentence from made-up evidence, has it read a request as long as the longest that Vouch sends, and asks for JSON; says in
 * words what works. Nothing of the person is sent. Once a request fails the rest is not tried.
 */
export async function testModel(
  model: LanguageModel,
  { server, name }: ServerChoice,
  signal?: AbortSignal,
): Promise<TestLine[]> {
  const lines: TestLine[] = []
  const ask = (request: ModelTrial['request']) => answerOf(model.write(server, { ...request, model: name, signal }))
  for (const { request, told } of trials) {
    const { events, failed } = await ask(request)
    lines.push(...told(events, failed === null))
    if (failed) return [...once(lines), { works: false, text: failed.message }]
  }
  return once(lines)
}

interface Answer {
  readonly events: readonly ModelEvent[]
  readonly failed: VouchError | null
}

async function answerOf(written: ReturnType<LanguageModel['write']>): Promise<Answer> {
  const events: ModelEvent[] = []
  try {
    for await (const event of written) events.push(event)
    return { events, failed: null }
  } catch (error) {
    if (!(error instanceof VouchError)) throw error
    return { events, failed: error }
  }
}

/** The same words of several requests are told once. */
function once(lines: readonly TestLine[]): TestLine[] {
  return lines.filter(({ text }, at) => lines.findIndex((other) => other.text === text) === at)
}
