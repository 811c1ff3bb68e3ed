import { type ModelMessages, modelMessages } from '../../../shared/drafting/asking/model-messages.ts'
import { portions } from '../../../shared/drafting/budget/portions.ts'
import { type Masking, maskingFor, noMasking } from '../../../shared/drafting/masking/masking.ts'
import type { AnswerReading } from '../../../shared/drafting/reading/answer-parts.ts'
import type { ModelMaterial } from './model-material.ts'
import type { ServerChoice } from './server-choice.ts'

export interface MaskedRequests {
  readonly requests: readonly ModelMessages[]
  readonly masking: Masking
  readonly checked: Omit<AnswerReading, 'masking'>
}

/** The exact messages for a section. For a server that is not on this computer the person's details are masked in them. */
export function maskedRequests(
  { task, offered, context, suspicious, basics }: ModelMaterial,
  { server }: ServerChoice,
  mark: string,
): MaskedRequests {
  const plain = portions(task).map((part) => modelMessages(part, mark))
  const masking = server.local
    ? noMasking
    : maskingFor(
        plain.map(({ prompt }) => prompt),
        basics,
      )
  const requests = plain.map(({ system, prompt }) => ({ system, prompt: masking.mask(prompt) }))
  return { requests, masking, checked: { offered, context, suspicious } }
}
