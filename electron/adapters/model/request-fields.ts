import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions'
import type { RequestFields } from '../../../shared/domain/learned-fields.ts'
import type { ModelRequest } from '../../ports.ts'

export const firstFields: RequestFields = {
  length: 'max_tokens',
  temperature: true,
  usage: 'later',
  shape: 'json_schema',
}

/** Servers that want `max_completion_tokens` count what the model thinks before it writes, which nobody sees. */
const thinkingToo = 4

/** The request with the fields this server takes. */
export function requestBody(request: ModelRequest, fields: RequestFields): ChatCompletionCreateParamsStreaming {
  return {
    model: request.model,
    messages: [
      { role: 'system', content: request.system },
      { role: 'user', content: request.prompt },
    ],
    stream: true,
    ...lengthOf(request, fields),
    ...shapeOf(request, fields),
    ...(fields.temperature ? { temperature: 0.3 } : {}),
    ...(fields.usage === 'asked' ? { stream_options: { include_usage: true } } : {}),
  }
}

function lengthOf({ answerTokens }: ModelRequest, { length }: RequestFields) {
  if (length === 'none') return {}
  return length === 'max_tokens' ? { max_tokens: answerTokens } : { max_completion_tokens: answerTokens * thinkingToo }
}

function shapeOf(
  { shape }: ModelRequest,
  fields: RequestFields,
): Pick<ChatCompletionCreateParamsStreaming, 'response_format'> {
  if (!shape || fields.shape === 'none') return {}
  if (fields.shape === 'json_object') return { response_format: { type: 'json_object' } }
  return {
    response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema: { ...shape } } },
  }
}

/**
 * The fields to try next after a refusal (400 or 422) that names one of them, or null when it is about something else. `complaint` is the
 * parameter, place or sentence of the error.
 */
export function adaptedFields(fields: RequestFields, complaint: string): RequestFields | null {
  if (/context.{0,20}(?:length|window|size)|too (?:long|many tokens)/iu.test(complaint)) return null
  if (fields.usage === 'asked' && /stream_options|include_usage/u.test(complaint))
    return { ...fields, usage: 'refused' }
  if (fields.shape !== 'none' && /response_format|json_schema|json_object/u.test(complaint))
    return { ...fields, shape: fields.shape === 'json_schema' ? 'json_object' : 'none' }
  if (fields.temperature && /temperature/u.test(complaint)) return { ...fields, temperature: false }
  if (fields.length === 'max_tokens' && /max_tokens/u.test(complaint))
    return { ...fields, length: 'max_completion_tokens' }
  if (fields.length !== 'none' && /max_(?:completion_)?tokens/u.test(complaint)) return { ...fields, length: 'none' }
  if (/extra_forbidden|unknown (?:field|parameter)|unrecognized|additional propert/iu.test(complaint))
    return fewer(fields)
  return null
}

function fewer(fields: RequestFields): RequestFields | null {
  if (fields.usage === 'asked') return { ...fields, usage: 'refused' }
  if (fields.temperature) return { ...fields, temperature: false }
  return fields.length === 'none' ? null : { ...fields, length: 'none' }
}
