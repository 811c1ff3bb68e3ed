import { z } from 'zod'
import { learnedFieldsSchema } from './learned-fields.ts'
import { limitPresetSchema } from './limit.ts'
import { paneNames } from './pane-names.ts'

/** Prices per million tokens as the person entered them, in a currency (ISO 4217). */
export const modelPricesSchema = z.strictObject({
  prompt: z.number().nonnegative(),
  answer: z.number().nonnegative(),
  // Most services print dollars.
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/u)
    .default('USD'),
})

export type ModelPrices = z.infer<typeof modelPricesSchema>

/** The model a person connected: its server's base address, its name there, and its prices when they entered them. */
export const connectedModelSchema = z.strictObject({
  url: z.string(),
  name: z.string(),
  prices: modelPricesSchema.nullable().default(null),
})

/** The panes whose width can be changed: of the workspace and preview (`left`, `right`), the library (`sources`, `source`) and the posting. */
export const paneSchema = z.enum(paneNames)

/** How many models are remembered. */
export const mostLearned = 50

/** The lines of a list that can be read: one from another version of the program must not take the others with it. */
const readable = (list: unknown): unknown =>
  Array.isArray(list) ? list.filter((one) => learnedFieldsSchema.safeParse(one).success).slice(-mostLearned) : list

/** Small, losable preferences. Never user content, never keys. A broken field falls back to its default on its own. */
export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  textSize: z.enum(['small', 'usual', 'large', 'largest']).default('usual'),
  editorWidth: z.enum(['narrow', 'usual', 'wide']).default('usual'),
  /** Widths of panes that the person moved, in CSS pixels. */
  panes: z.partialRecord(paneSchema, z.number().int().min(120).max(2000)).default({}),
  paper: z.enum(['a4', 'us-letter']).default('a4'),
  /** Whether English is looked over for spelling and grammar, and which English; `auto` goes by the document and the computer. */
  spelling: z.boolean().default(true),
  english: z.enum(['auto', 'british', 'american', 'canadian', 'australian']).default('auto'),
  /** Words the person taught the spelling. */
  learnedWords: z.array(z.string().min(1).max(60)).max(2000).default([]),
  /** Marks of single remarks of the spelling that are not to come again; they hold no words. */
  ignoredSpelling: z.array(z.string().max(16)).max(1000).default([]),
  model: connectedModelSchema.nullable().default(null),
  /** Servers (scheme, host, port) to which the person agreed to send, after seeing what is sent. */
  agreedServers: z.array(z.string().max(300)).max(50).default([]),
  /** What models were found to take, the last one last. Written by the program; a line that cannot be read costs only itself. */
  learnedFields: z.preprocess(readable, z.array(learnedFieldsSchema).max(mostLearned)).default([]),
  /** How exported files are named; see `exportName`. */
  fileName: z.string().max(200).default('{lastname} - {role} - {company} - {kind}'),
  /** The day on which the person last saved a copy of the library themselves. */
  savedCopyOn: z.iso.date().nullable().default(null),
  /** Limits the person added to those the app knows. */
  limitPresets: z.array(limitPresetSchema).max(100).default([]),
})

export type PaneName = z.infer<typeof paneSchema>
export type Settings = z.infer<typeof settingsSchema>
