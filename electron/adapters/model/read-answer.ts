import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { estimateTokens } from '../../../shared/drafting/budget/estimate-tokens.ts'
import { thoughtMarks } from '../../../shared/drafting/reading/thought-marks.ts'
import type { ModelEvent, ModelRequest, ModelServer } from '../../ports.ts'
import { answerChunk } from './answer-chunk.ts'
import { howItEnded } from './how-it-ended.ts'
import type { ModelTiming } from './model-timing.ts'
import type { OpenAnswer } from './open-answer.ts'
import { serverName } from './server-name.ts'
import { filtered } from './server-trouble.ts'
import { watched } from './watched.ts'

/** Characters without the end of a line or sentence, or a citation: no sentence is that long, so none is coming. */
const longestLine = 1_200
const longestAnswer = 200_000
/** Characters of thought without a word of the answer: many times what a section needs. */
const longestThought = 200_000
const cutSizes = [2_048, 4_096, 8_192]

export interface AnswerSource {
  readonly server: ModelServer
  readonly request: ModelRequest
  readonly timing: ModelTiming
}

/** The text of an answer as it comes. An answer without a proper end fails with `model-interrupted`, after all that had arrived was yielded. */
export async function* readAnswer(
  { pieces, abort }: OpenAnswer,
  { server, request, timing }: AnswerSource,
): AsyncGenerator<ModelEvent> {
  const host = serverName(server)
  const first = server.local ? timing.first.local : timing.first.remote
  const sentence = `The model at ${host} stopped sending. Try again, or use the built-in composer.`
  let finish: string | null = null
  let length = 0
  let line = 0
  let read = ''
  let thought = 0
  let refused = false
  const until = performance.now() + (server.local ? timing.whole.local : timing.whole.remote)
  let begun = false
  // Some servers send an empty piece at once and then read for minutes.
  const limit = () => (begun ? timing.idle : first)
  for await (const piece of watched(pieces, { limit, abort, sentence })) {
    const chunk = answerChunk(piece)
    begun ||= chunk.text !== '' || chunk.thought > 0
    if (chunk.failed) throw interrupted(host, 'reported an error in the middle of its answer')
    if (chunk.text) yield { kind: 'text', text: chunk.text }
    if (chunk.used) yield* usage(chunk.used, { server, request, timing })
    finish = chunk.finish ?? finish
    refused ||= chunk.refused
    thought = chunk.text ? 0 : thought + chunk.thought
    if (thought > longestThought) {
      abort()
      throw spent(host)
    }
    length += chunk.text.length
    if (read.length < 2_000) read += chunk.text
    line = /[\n[.!?。]/u.test(chunk.text) ? 0 : line + chunk.text.length
    const endless = line > longestLine && !chunk.finish
    if (endless || length > longestAnswer || performance.now() > until) {
      abort()
      throw interrupted(host, 'did not stop writing')
    }
  }
  if (refused && read.trim() === '') throw new VouchError('model-refused', declined(host))
  const ending = howItEnded(finish)
  if (ending === 'broken') throw interrupted(host, 'ended before its answer was complete')
  if (ending === 'length' && onlyThought(read)) throw spent(host)
  if (ending === 'length') throw interrupted(host, 'reached its length limit before the end')
  if (ending === 'filter') throw new VouchError('model-refused', filtered(host))
  if (read.trim() === '') throw interrupted(host, 'sent an empty answer')
}

/** Nothing, or a thought that never ends: the whole answer went into thinking. */
function onlyThought(text: string): boolean {
  const { open, close, channelEnd } = thoughtMarks
  const opened = open.exec(text)
  if (text.trim() === '') return true
  return opened?.index === text.search(/\S/u) && !close.test(text) && !channelEnd.test(text)
}

function spent(host: string): VouchError {
  return new VouchError(
    'model-interrupted',
    `The model at ${host} thought until its answer had to end. Turn its thinking off or down, choose another model, or use the built-in composer.`,
  )
}

function declined(host: string): string {
  return `The model at ${host} says that it will not write this; choose another model, or use the built-in composer.`
}

function interrupted(host: string, what: string): VouchError {
  return new VouchError('model-interrupted', `The model at ${host} ${what}. Try again, or use the built-in composer.`)
}

/** Far fewer tokens than were sent, or exactly a usual context size, mean that the server read only part of the evidence. */
function* usage(used: { prompt: number; answer: number }, { server, request }: AnswerSource): Generator<ModelEvent> {
  yield { kind: 'used', ...used }
  const sent = estimateTokens(request.system) + estimateTokens(request.prompt)
  if (used.prompt > 0 && (used.prompt < sent * 0.6 || cutSizes.includes(used.prompt + used.answer)))
    yield {
      kind: 'warning',
      message: `The model at ${serverName(server)} seems to have read only part of the evidence; raise its context length, which is how much it reads at once.`,
    }
}
