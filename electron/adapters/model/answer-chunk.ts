import { z } from 'zod'

const partSchema = z.looseObject({ type: z.string().nullish(), text: z.string().nullish().catch(null) })
const contentSchema = z.union([z.string(), z.array(partSchema)]).nullish()

const thoughtSchema = z.string().nullish().catch(null)
const saidSchema = z.looseObject({
  content: contentSchema,
  refusal: thoughtSchema,
  reasoning: thoughtSchema,
  reasoning_content: thoughtSchema,
})

/** A piece of an answer, or a whole one, as servers send them: nearly everything may be missing. */
const chunkSchema = z.looseObject({
  choices: z
    .array(
      z.looseObject({
        index: z.number().nullish().catch(null),
        delta: saidSchema.nullish(),
        message: saidSchema.nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .nullish(),
  usage: z.looseObject({ prompt_tokens: z.number(), completion_tokens: z.number() }).nullish().catch(null),
  error: z.unknown().optional(),
  object: z.string().nullish(),
  message: z.string().nullish(),
})

export interface AnswerChunk {
  readonly text: string
  /** How many characters the model thought, which nobody is shown. */
  readonly thought: number
  /** True when it says that it will not answer. */
  readonly refused: boolean
  /** Why the answer ended; null while it goes on. */
  readonly finish: string | null
  readonly used: { readonly prompt: number; readonly answer: number } | null
  /** True when the server sent an error in place of a piece. */
  readonly failed: boolean
}

/** Reads one piece. Thinking (parts of another type than text) is left out; what is no piece at all counts as failed. */
export function answerChunk(value: unknown): AnswerChunk {
  const { success, data } = chunkSchema.safeParse(value)
  if (!success) return { text: '', thought: 0, refused: false, finish: null, used: null, failed: true }
  // Of several answers that nobody asked for only the first is read.
  const choice = data.choices?.find(({ index }) => (index ?? 0) === 0)
  const failed = (data.error !== undefined && data.error !== null) || data.object === 'error'
  const used = data.usage ? { prompt: data.usage.prompt_tokens, answer: data.usage.completion_tokens } : null
  const said = choice?.delta ?? choice?.message
  return {
    text: textOf(said?.content),
    thought: (said?.reasoning ?? said?.reasoning_content ?? '').length,
    refused: Boolean(said?.refusal),
    // Some servers send an empty reason with every piece.
    finish: choice?.finish_reason || null,
    used,
    failed,
  }
}

/** Parts of an answer that are its text; all others are thoughts, calls and their like. */
const texts: ReadonlySet<string> = new Set(['text', 'output_text'])

function textOf(content: z.infer<typeof contentSchema>): string {
  if (typeof content === 'string') return content
  return (content ?? []).map(({ type, text }) => (texts.has(type ?? 'text') ? (text ?? '') : '')).join('')
}
