import { z } from 'zod'

/** A file handed over by the person: its name is a label only. Larger than any limit is refused before it is read. */
export const fileSchema = z.file().max(32 * 1024 * 1024)
