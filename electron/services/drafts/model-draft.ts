import type { DraftEvent } from '../../../shared/contract/drafts.ts'
import type { ProposedSentence } from '../../../shared/domain/proposal.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { ModelMessages } from '../../../shared/drafting/asking/model-messages.ts'
import { repairMessages } from '../../../shared/drafting/asking/repair-messages.ts'
import { answerTokens } from '../../../shared/drafting/budget/request-room.ts'
import { answerLines } from '../../../shared/drafting/reading/answer-lines.ts'
import { type AnswerPart, answerParts } from '../../../shared/drafting/reading/answer-parts.ts'
import { joinedLine } from '../../../shared/drafting/reading/joined-line.ts'
import type { LanguageModel } from '../../ports.ts'
import { type MaskedRequests, maskedRequests } from './masked-requests.ts'
import type { ModelMaterial } from './model-material.ts'
import type { ServerChoice } from './server-choice.ts'

export interface ModelDraftOptions {
  readonly model: LanguageModel
  readonly choice: ServerChoice
  readonly material: ModelMaterial
  /** A fresh random word for fencing what others wrote. */
  readonly mark: string
  readonly signal?: AbortSignal | undefined
  /** Throws where the model may not be asked any more. */
  readonly mayAsk: () => void
}

/**
 * A section drafted by a model: each sentence restored and checked as its line completes, then one repair round for the flagged ones.
 * Never throws what a person can act on: the last event carries it, and the sentences that came before stay.
 */
export async function* modelDraft(options: ModelDraftOptions): AsyncGenerator<DraftEvent, void, void> {
  const state: DraftState = { sentences: [], used: null, line: 0, lines: 0 }
  try {
    const { requests, masking, checked } = maskedRequests(options.material, options.choice, options.mark)
    for (const messages of requests) {
      for await (const event of asked(options, messages, state)) {
        if (event.kind !== 'line') yield event
        else yield* added(answerParts(event.line, { ...checked, masking }), event.again, state)
        if (event.kind === 'line' && ++state.lines > mostLines) throw endless(options.choice)
      }
    }
    yield* repaired(options, { requests, masking, checked }, state)
    yield { kind: 'end', used: state.used, problem: null }
  } catch (error) {
    if (!(error instanceof VouchError)) throw error
    yield { kind: 'end', used: state.used, problem: { code: error.code, message: error.message } }
  }
}

/** No section has more: a model that writes on has lost its way. */
const mostLines = 300

function endless({ origin }: ServerChoice): VouchError {
  return new VouchError(
    'model-interrupted',
    `The model at ${new URL(origin).host} did not stop writing. Try again, or use the built-in composer.`,
  )
}

interface DraftState {
  readonly sentences: ProposedSentence[]
  used: { prompt: number; answer: number } | null
  /** Where the sentences of the last line begin. */
  line: number
  /** How many lines have come. */
  lines: number
}

type Asked =
  | {
      readonly kind: 'line'
      readonly line: string
      /** Whether it is the line before once more, with what the model had broken off from it. */
      readonly again: boolean
    }
  | (DraftEvent & { kind: 'waiting' | 'warning' })

/** The lines of one answer; one that breaks off gives its whole lines first. */
async function* asked(
  { model, choice, signal, mayAsk }: ModelDraftOptions,
  messages: ModelMessages,
  state: DraftState,
): AsyncGenerator<Asked> {
  const lines = answerLines()
  const { key } = choice.server
  let before = ''
  const whole = (said: string) => {
    // A server may say anything, also the key it was given, and what it says is shown and kept.
    const line = key ? said.replaceAll(key, '…') : said
    const joined = joinedLine(before, line)
    before = joined ?? line
    return { kind: 'line' as const, line: before, again: joined !== null }
  }
  mayAsk()
  for await (const event of model.write(choice.server, { ...messages, model: choice.name, answerTokens, signal })) {
    switch (event.kind) {
      case 'text':
        yield* lines.push(event.text).map(whole)
        break
      case 'used':
        state.used = {
          prompt: (state.used?.prompt ?? 0) + event.prompt,
          answer: (state.used?.answer ?? 0) + event.answer,
        }
        break
      case 'waiting':
      case 'warning':
        yield event
    }
  }
  yield* lines.end().map(whole)
}

/** What a line gives; `again` takes the place of what it gave when only its beginning had come. A sentence that came before is not said twice. */
function* added(parts: readonly AnswerPart[], again: boolean, state: DraftState): Generator<DraftEvent> {
  let at = again ? state.line : state.sentences.length
  state.line = at
  for (const part of parts) {
    if (part.kind === 'gap') yield part
    else if (!state.sentences.some(({ text }) => text === part.sentence.text)) {
      yield { kind: 'sentence', index: at, sentence: part.sentence }
      state.sentences[at] = part.sentence
      at += 1
    }
  }
}

/** One round for the flagged sentences that cite something; a rewording replaces a sentence only when it has no flag. */
async function* repaired(
  options: ModelDraftOptions,
  { masking, checked }: MaskedRequests,
  state: DraftState,
): AsyncGenerator<DraftEvent> {
  const flagged = state.sentences.flatMap((sentence, index) =>
    isFlagged(sentence) && sentence.evidence.length > 0 ? [{ sentence, index }] : [],
  )
  if (flagged.length === 0) return
  yield { kind: 'repairing', sentences: flagged.length }
  const requests = repairMessages(
    options.material.task,
    flagged.map(({ sentence }) => sentence),
    options.mark,
  )
  const open = [...flagged]
  for (const { system, prompt } of requests) {
    const lines: string[] = []
    let broken: unknown = null
    try {
      for await (const event of asked(options, { system, prompt: masking.mask(prompt) }, state)) {
        if (event.kind !== 'line') yield event
        else if (event.again) lines[lines.length - 1] = event.line
        else lines.push(event.line)
      }
    } catch (error) {
      broken = error
    }
    for (const part of lines.flatMap((line) => answerParts(line, { ...checked, masking }))) {
      if (part.kind !== 'sentence' || isFlagged(part.sentence)) continue
      const at = open.findIndex(({ sentence }) => sharesEvidence(sentence, part.sentence))
      if (at < 0 || state.sentences.some(({ text }) => text === part.sentence.text)) continue
      const [replaced] = open.splice(at, 1)
      if (replaced) yield { kind: 'sentence', index: replaced.index, sentence: part.sentence }
    }
    if (broken) throw broken
  }
}

function isFlagged({ findings }: ProposedSentence): boolean {
  return findings.some(({ level }) => level === 'flag')
}

function sharesEvidence(a: ProposedSentence, b: ProposedSentence): boolean {
  return a.evidence.some((id) => b.evidence.includes(id))
}
