import type { APIError } from 'openai'
import { z } from 'zod'

/** One place that a request was refused for, as FastAPI and its like say it (vLLM, Mistral); its `input` repeats what was sent, and is not read. */
const placeSchema = z.looseObject({
  type: z.string().optional(),
  loc: z.array(z.unknown()).optional(),
  msg: z.string(),
})
const bodySchema = z.looseObject({
  type: z.string().optional().catch(undefined),
  detail: z
    .union([z.string(), z.array(placeSchema)])
    .optional()
    .catch(undefined),
  message: z
    .union([z.string(), z.looseObject({ detail: z.array(placeSchema) })])
    .optional()
    .catch(undefined),
})

/** What a server said was wrong: codes, names of fields and its sentence, without what it repeats of the request. Web pages say nothing. */
export function complaint(error: APIError): string {
  const { data: { type, detail, message } = {} } = bodySchema.safeParse(error.error)
  const places = [detail, typeof message === 'object' ? message.detail : undefined].flatMap((said) =>
    Array.isArray(said)
      ? said.map(({ type: kind, loc, msg }) => `${kind ?? ''} ${(loc ?? []).join('.')} ${msg}`)
      : (said ?? []),
  )
  const sentence = typeof message === 'string' ? message : ''
  // Where it knows no sentence the SDK gives the whole body, which may repeat the request.
  const own = places.length > 0 || /^\d*\s*[{[<]/u.test(error.message) ? '' : error.message
  return [error.code, error.param, error.type ?? type, ...places, sentence, own].filter(Boolean).join(' ')
}
