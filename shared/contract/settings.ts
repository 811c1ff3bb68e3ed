import { settingsSchema } from '../domain/settings.ts'
import { operation } from './errors.ts'

export const settingsContract = {
  get: operation.output(settingsSchema),
  set: operation.input(settingsSchema.partial()).output(settingsSchema),
}
