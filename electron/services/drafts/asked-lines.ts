import type { DraftEvent } from '../../../shared/contract/drafts.ts'
import type { ModelMessages } from '../../../shared/drafting/asking/model-messages.ts'
import { answerTokens } from '../../../shared/drafting/budget/request-room.ts'
import { answerLines } from '../../../shared/drafting/reading/answer-lines.ts'
import { joinedLine } from '../../../shared/drafting/reading/joined-line.ts'
import { withoutKey } from '../../../shared/drafting/servers/without-key.ts'
import type { LanguageModel } from '../../ports.ts'
import type { ServerChoice } from './server-choice.ts'

/** Which model is asked, and until when. */
export interface LineAsking {
  readonly model: LanguageModel
  readonly choice: ServerChoice
  readonly signal?: AbortSignal | undefined
  /** Throws where the model may not be asked any more. */
  readonly mayAsk: () => void
}

/** What comes of an answer while it is read. */
export type AskedLine =
  | {
      readonly kind: 'line'
      readonly line: string
      /** Whether it is the line before once more, with what the model had broken off from it. */
      readonly again: boolean
    }
  /** All lines of this answer so far were thought aloud. */
  | { readonly kind: 'thought' }
  | { readonly kind: 'used'; readonly prompt: number; readonly answer: number }
  | (DraftEvent & { kind: 'waiting' | 'warning' })

/** The lines of one answer; one that breaks off gives its whole lines first. */
export async function* askedLines(
  { model, choice, signal, mayAsk }: LineAsking,
  messages: ModelMessages,
): AsyncGenerator<AskedLine> {
  let thought = false
  let before = ''
  const lines = answerLines(() => {
    thought = true
  })
  const { key } = choice.server
  const whole = (said: string) => {
    const line = withoutKey(said, key)
    const joined = joinedLine(before, line)
    before = joined ?? line
    return { kind: 'line' as const, line: before, again: joined !== null }
  }
  function* told(said: readonly string[]): Generator<AskedLine> {
    if (thought) yield { kind: 'thought' }
    if (thought) before = ''
    thought = false
    yield* said.map(whole)
  }
  mayAsk()
  for await (const event of model.write(choice.server, {
    ...messages,
    model: choice.name,
    answerTokens,
    mayAsk,
    signal,
  })) {
    if (event.kind === 'text') yield* told(lines.push(event.text))
    else yield event
  }
  yield* told(lines.end())
}
