import { z } from 'zod'

/** Which optional fields of a request a server takes for one of its models. Servers differ and change, so each is left out once the server says that it does not know it. */
export const requestFieldsSchema = z.strictObject({
  length: z.enum(['max_tokens', 'max_completion_tokens', 'none']),
  temperature: z.boolean(),
  /** Whether counts of tokens are asked for: only once an answer without them has worked. */
  usage: z.enum(['later', 'asked', 'refused']),
  /** How an answer in a shape is asked for, where one is. */
  shape: z.enum(['json_schema', 'json_object', 'none']),
})

export type RequestFields = z.infer<typeof requestFieldsSchema>

/** What was learned of one model at one address, so that no request has to be refused for it once more. */
export const learnedFieldsSchema = z.strictObject({
  url: z.string().max(600),
  model: z.string().max(300),
  fields: requestFieldsSchema,
})

export type LearnedFields = z.infer<typeof learnedFieldsSchema>
