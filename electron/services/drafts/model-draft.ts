import type { DraftEvent } from '../../../shared/contract/drafts.ts'
import type { ProposedSentence } from '../../../shared/domain/proposal.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { repairMessages } from '../../../shared/drafting/asking/repair-messages.ts'
import { type AnswerPart, answerParts } from '../../../shared/drafting/reading/answer-parts.ts'
import { askedLines, type LineAsking } from './asked-lines.ts'
import { type MaskedRequests, maskedRequests } from './masked-requests.ts'
import type { ModelMaterial } from './model-material.ts'
import type { ServerChoice } from './server-choice.ts'

export interface ModelDraftOptions extends LineAsking {
  readonly material: ModelMaterial
  /** A fresh random word for fencing what others wrote. */
  readonly mark: string
}

/**
 * A section drafted by a model: each sentence restored and checked as its line completes, then one repair round for the flagged ones.
 * Never throws what a person can act on: the last event carries it, and the sentences that came before stay.
 */
export async function* modelDraft(options: ModelDraftOptions): AsyncGenerator<DraftEvent, void, void> {
  const state: DraftState = { sentences: [], questions: 0, used: null, line: 0, lines: 0 }
  try {
    const { requests, masking, checked } = maskedRequests(options.material, options.choice, options.mark)
    for (const messages of requests) {
      const before = { from: state.sentences.length, questions: state.questions }
      let parts = 0
      for await (const event of askedLines(options, messages)) {
        if (event.kind === 'used') count(event, state)
        else if (event.kind === 'thought') {
          parts = 0
          yield takenBack(before, state)
        } else if (event.kind !== 'line') yield event
        else {
          const read = answerParts(event.line, { ...checked, masking })
          parts += read.length
          yield* added(read, event.again, state)
          if (++state.lines > mostLines) throw endless(options.choice)
        }
      }
      if (parts === 0) throw wordless(options.choice)
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

/** It answered, and nothing of that is for the person: all of it was thought aloud, or marks alone. */
function wordless({ origin }: ServerChoice): VouchError {
  return new VouchError(
    'model-interrupted',
    `The model at ${new URL(origin).host} wrote no sentence. Turn its thinking off or down, choose another model, or use the built-in composer.`,
  )
}

interface DraftState {
  /** By their index; null for one that was taken back. */
  readonly sentences: (ProposedSentence | null)[]
  questions: number
  used: { prompt: number; answer: number } | null
  /** Where the sentences of the last line begin. */
  line: number
  /** How many lines have come. */
  lines: number
}

function count({ prompt, answer }: NonNullable<DraftState['used']>, state: DraftState): void {
  state.used = { prompt: (state.used?.prompt ?? 0) + prompt, answer: (state.used?.answer ?? 0) + answer }
}

/** What an answer gave before it turned out to have been thought aloud is gone; no index is given twice. */
function takenBack({ from, questions }: { from: number; questions: number }, state: DraftState): DraftEvent {
  state.sentences.fill(null, from)
  state.line = state.sentences.length
  state.questions = questions
  return { kind: 'thought', from, questions }
}

/** What a line gives; `again` takes the place of what it gave when only its beginning had come. A sentence that came before is not said twice. */
function* added(parts: readonly AnswerPart[], again: boolean, state: DraftState): Generator<DraftEvent> {
  let at = again ? state.line : state.sentences.length
  state.line = at
  for (const part of parts) {
    if (part.kind === 'gap') {
      state.questions += 1
      yield part
    } else if (!isThere(part.sentence, state)) {
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
    sentence && isFlagged(sentence) && sentence.evidence.length > 0 ? [{ sentence, index }] : [],
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
      for await (const event of askedLines(options, { system, prompt: masking.mask(prompt) })) {
        if (event.kind === 'used') count(event, state)
        else if (event.kind === 'thought') lines.length = 0
        else if (event.kind !== 'line') yield event
        else if (event.again) lines[lines.length - 1] = event.line
        else if (lines.push(event.line) > mostLines) throw endless(options.choice)
      }
    } catch (error) {
      broken = error
    }
    for (const part of lines.flatMap((line) => answerParts(line, { ...checked, masking }))) {
      if (part.kind !== 'sentence' || isFlagged(part.sentence)) continue
      const at = open.findIndex(({ sentence }) => sharesEvidence(sentence, part.sentence))
      if (at < 0 || isThere(part.sentence, state)) continue
      const [replaced] = open.splice(at, 1)
      if (replaced) yield { kind: 'sentence', index: replaced.index, sentence: part.sentence }
    }
    if (broken) throw broken
  }
}

function isThere({ text }: ProposedSentence, { sentences }: DraftState): boolean {
  return sentences.some((one) => one?.text === text)
}

function isFlagged({ findings }: ProposedSentence): boolean {
  return findings.some(({ level }) => level === 'flag')
}

function sharesEvidence(a: ProposedSentence, b: ProposedSentence): boolean {
  return a.evidence.some((id) => b.evidence.includes(id))
}
