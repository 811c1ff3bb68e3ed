import { z } from 'zod'
import { idSchema } from '../domain/ids.ts'
import { proposalSchema } from '../domain/proposal.ts'
import { operation } from './errors.ts'

export const draftsContract = {
  /** Proposes text for a section from its pairs with the built-in composer. Nothing leaves the computer. `variant` asks for another arrangement. */
  compose: operation
    .input(
      z.strictObject({
        application: idSchema,
        section: idSchema,
        bullets: z.boolean().default(true),
        variant: z.number().int().min(0).max(20).default(0),
      }),
    )
    .output(proposalSchema),
}
