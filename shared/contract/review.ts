import { z } from 'zod'
import { doubtSchema } from '../domain/entry.ts'
import { idSchema } from '../domain/ids.ts'
import { operation } from './errors.ts'

const idsSchema = z.array(idSchema).min(1).max(500)
const offsetSchema = z.number().int().nonnegative()
const fieldSchema = doubtSchema.shape.field
/** Every act can be taken back under its id. `made` is what came to be by it, in order. */
const actedSchema = z.strictObject({ undo: idSchema, made: z.array(idSchema) })

/** Two items that may tell the same thing, in the order of the library. */
export const doubleSchema = z.strictObject({ first: idSchema, second: idSchema })

/** What words that are in nothing become. */
export const placeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('item'), entry: idSchema.nullable() }),
  z.strictObject({ kind: z.literal('note') }),
  z.strictObject({ kind: z.literal('field'), entry: idSchema, field: fieldSchema }),
  /** The person's own address, in their details; the words are kept as a note of their source. */
  z.strictObject({ kind: z.literal('address') }),
])

/**
 * The acts by which a person puts right what was read. None of them loses a word: what an act lets go of joins the source's unplaced
 * words, and what it takes up leaves them.
 */
export const reviewContract = {
  /** Cuts an item at offsets of its text; the first part keeps the id and the citations, every part the pairs. */
  split: operation
    .input(z.strictObject({ id: idSchema, at: z.array(offsetSchema).min(1).max(200) }))
    .output(actedSchema),
  /** Makes one of two items, `first` before `second`, with the places, pairs and citations of both. */
  merge: operation.input(z.strictObject({ first: idSchema, second: idSchema })).output(actedSchema),
  /** Makes one of several items, in the order given; the first keeps its id. */
  mergeAll: operation.input(z.strictObject({ ids: z.array(idSchema).min(2).max(50) })).output(actedSchema),
  /** Pairs of items that may tell the same thing, likeliest first, without those that the person called different. */
  doubles: operation.output(z.array(doubleSchema)),
  /** Makes variants of one of two items: `keep` stays with its words, the other's places, pairs and citations become its own. */
  joinDouble: operation.input(z.strictObject({ keep: idSchema, other: idSchema })).output(actedSchema),
  /** Notes that two items tell different things; the pair is not shown again. */
  keepApart: operation.input(doubleSchema).output(actedSchema),
  /** Puts items, and what stands under them, under another entry or on their own. */
  move: operation.input(z.strictObject({ ids: idsSchema, entry: idSchema.nullable() })).output(actedSchema),
  /** Takes items out of the library; their words stay in the tray. */
  drop: operation.input(z.strictObject({ ids: idsSchema })).output(actedSchema),
  /** Makes something of words of a source that are in nothing. The range lies in one of its unplaced pieces. */
  place: operation
    .input(z.strictObject({ source: idSchema, start: offsetSchema, end: offsetSchema, as: placeSchema }))
    .output(actedSchema),
  /** Makes one of two entries; where they differ, both are offered. */
  mergeEntries: operation.input(z.strictObject({ into: idSchema, from: idSchema })).output(actedSchema),
  /** Makes an entry of its own of an item and those after it in its entry. */
  splitEntry: operation.input(z.strictObject({ item: idSchema })).output(actedSchema),
  /** Fills a field, by a candidate or by what the person typed, or takes it as it stands (`null`); its doubt is settled. */
  settle: operation
    .input(
      z.strictObject({
        entry: idSchema,
        field: fieldSchema,
        candidate: z.string().trim().min(1).max(300).nullable(),
      }),
    )
    .output(actedSchema),
  /** Takes an import back with all that was made of it since; itself undoable. `undo` is what the import returned. */
  undoImport: operation.input(z.strictObject({ source: idSchema, undo: idSchema })).output(actedSchema),
  /** Takes several imports back in one act, the last one first. */
  undoImports: operation
    .input(
      z.strictObject({
        imports: z
          .array(z.strictObject({ source: idSchema, undo: idSchema }))
          .min(1)
          .max(50),
      }),
    )
    .output(actedSchema),
  /** Takes an act back. `again` does it again; null when the act can no longer be taken back. */
  undo: operation.input(z.strictObject({ undo: idSchema })).output(z.strictObject({ again: idSchema.nullable() })),
}

export type Double = z.infer<typeof doubleSchema>
export type Place = z.infer<typeof placeSchema>
