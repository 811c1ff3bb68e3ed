import { z } from 'zod'
import { connectedModelSchema } from '../domain/settings.ts'
import { operation } from './errors.ts'

const addressSchema = z.string().trim().min(1).max(500)
const keySchema = z.string().trim().min(1).max(500)

/** The connected model without its key, which is never given back. */
export const modelStatusSchema = z.strictObject({
  model: connectedModelSchema.nullable(),
  local: z.boolean(),
  hasKey: z.boolean(),
  /** True when keys outlive the program because a keychain protects them. */
  keysLast: z.boolean(),
  /** Servers (origins) that may be sent to without showing first what is sent, by the person's word. */
  agreed: z.array(z.string()),
})

export const modelsContract = {
  status: operation.output(modelStatusSchema),
  /** Connects a model; asks nothing of it. A key left out keeps the one known for this server. */
  connect: operation
    .input(
      connectedModelSchema.extend({
        url: addressSchema,
        name: z.string().trim().min(1).max(200),
        key: keySchema.optional(),
      }),
    )
    .output(modelStatusSchema),
  /** Forgets the model and the key of its server. */
  disconnect: operation.output(modelStatusSchema),
  /** Takes back the word given for a server: what would be sent is shown again before anything goes there. */
  takeBack: operation.input(z.strictObject({ server: z.string().max(300) })).output(modelStatusSchema),
  /** Names of the models a server lists; sends the key and nothing else. */
  list: operation.input(z.strictObject({ url: addressSchema, key: keySchema.optional() })).output(z.array(z.string())),
  /** Servers that answer on this computer's usual ports. */
  findLocal: operation.output(
    z.array(z.strictObject({ name: z.string(), url: z.string(), models: z.array(z.string()) })),
  ),
  /** Sends one made-up sentence and says, line by line, what works. */
  test: operation.output(z.array(z.strictObject({ works: z.boolean(), text: z.string() }))),
}

export type ModelStatus = z.infer<typeof modelStatusSchema>
