import { z } from 'zod'
import { openLibrarySchema } from './open-library.ts'

/** What library.json holds, as JSON Schema (draft 2020-12), for programs of others. */
export function librarySchema(): object {
  return { ...z.toJSONSchema(openLibrarySchema, { io: 'input' }), title: 'A whole library of Vouch' }
}
