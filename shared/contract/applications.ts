import { z } from 'zod'
import { writtenKinds } from '../applications/written-texts.ts'
import { applicationSchema, applicationStatusSchema } from '../domain/application.ts'
import { documentKindSchema } from '../domain/document.ts'
import { idSchema } from '../domain/ids.ts'
import { proposedSentenceSchema } from '../domain/proposal.ts'
import { requirementLevelSchema } from '../domain/requirement.ts'
import { operation } from './errors.ts'
import { fileSchema } from './file.ts'
import { forgottenSchema } from './forgotten.ts'

/** An application in the list, with how far it is. */
export const applicationSummarySchema = applicationSchema.extend({
  requirements: z.number().int(),
  paired: z.number().int(),
  gaps: z.number().int(),
  levels: z.partialRecord(requirementLevelSchema, z.number().int()),
  /** The last day to apply: the person's, else the posting's. Null when there is none. */
  due: z.iso.date().nullable(),
  /** When it closes in the posting's own words. */
  closes: z.string().nullable(),
})

const count = z.number().int().nonnegative()

/** What is open in an application's document: claims beyond or without evidence, words without provenance, notes, limits. */
export const standingSchema = z.strictObject({
  words: count,
  /** Sections with words in them, of all. */
  written: count,
  sections: count,
  flags: count,
  uncited: count,
  underlines: count,
  /** Notes to self. */
  notes: count,
  /** What else there is to look at: placeholders, other companies' names, limits, … */
  remarks: count,
})

const rangeSchema = z.strictObject({ start: count, end: count })

/** A text of an application in which a search found every word. The marks are of `excerpt`; `start` and `end` of the whole text. */
export const foundTextSchema = z.strictObject({
  application: idSchema,
  kind: z.enum(writtenKinds),
  /** The section or requirement it belongs to. */
  place: idSchema.nullable(),
  heading: z.string(),
  excerpt: z.string(),
  marks: z.array(rangeSchema),
  start: count,
  end: count,
})

/** What an application copied for another posting took along, and where it still names the earlier one. */
export const duplicateSchema = z.strictObject({
  application: applicationSchema,
  /** Requirements that got pairs or text from the earlier application, and texts that none of them asks for. */
  matched: count,
  leftOver: count,
  named: z.array(z.strictObject({ section: idSchema, name: z.string(), around: z.string() })),
})

/** What the person wrote in another application for a requirement much like this one; its sentences are checked for this one. */
export const earlierAnswerSchema = z.strictObject({
  application: idSchema,
  title: z.string(),
  company: z.string().nullable(),
  /** When that application last changed. */
  at: z.string(),
  section: idSchema,
  asked: z.string(),
  score: z.number().min(0).max(1),
  bullets: z.boolean(),
  sentences: z.array(proposedSentenceSchema),
  /** Names of the other application that stand in it. */
  names: z.array(z.string()),
})

const fitSchema = z.strictObject({
  application: idSchema,
  strong: count,
  partial: count,
  gap: count,
  open: count,
  missing: z.array(idSchema),
})

/** What can be learned across applications at hand. */
export const insightSchema = z.strictObject({
  fits: z.array(fitSchema),
  /** What is asked for and nothing answers, the heaviest first. */
  gaps: z.array(
    z.strictObject({
      text: z.string(),
      weight: z.number(),
      asked: z.array(z.strictObject({ application: idSchema, requirement: idSchema, level: requirementLevelSchema })),
    }),
  ),
  /** Evidence of the library and for how many requirements it is paired or cited. */
  uses: z.array(z.strictObject({ evidence: idSchema, uses: count })),
})

export const applicationsContract = {
  list: operation.output(z.array(applicationSummarySchema)),
  /** Starts an application from a stored posting; its document has a section for each requirement. */
  create: operation
    .input(z.strictObject({ posting: idSchema, kind: documentKindSchema.default('statement') }))
    .output(applicationSchema),
  /** Opens an alignment draft as an application: headings become requirements, bullets paired evidence and text, remarks notes. */
  openDraft: operation.input(z.strictObject({ file: fileSchema })).output(applicationSchema),
  /** How far an application's document is, by its checks. Costly the first time after a change; one application each. */
  standing: operation.input(z.strictObject({ id: idSchema })).output(standingSchema),
  get: operation.input(z.strictObject({ id: idSchema })).output(applicationSchema),
  /** From a draft to anything but withdrawn also keeps what was sent, as a version of the history, and the day. */
  setStatus: operation
    .input(z.strictObject({ id: idSchema, status: applicationStatusSchema }))
    .output(applicationSchema),
  /** Sets the last day to apply; null for none, left out to follow the posting again. */
  setDeadline: operation
    .input(z.strictObject({ id: idSchema, deadline: z.iso.date().nullable().optional() }))
    .output(applicationSchema),
  /** Corrects the application's name and company; the posting stays as it is. */
  rename: operation
    .input(z.strictObject({ id: idSchema, title: z.string().min(1).max(300), company: z.string().max(300).nullable() }))
    .output(applicationSchema),
  /** Puts an application away, or takes it out again. Nothing of it changes. */
  archive: operation.input(z.strictObject({ id: idSchema, archived: z.boolean() })).output(applicationSchema),
  /** Begins an application with the pairs and the text of another, for the same posting or another one. */
  duplicate: operation
    .input(z.strictObject({ id: idSchema, posting: idSchema.nullable(), kind: documentKindSchema.optional() }))
    .output(duplicateSchema),
  /** Replaces a name everywhere in an application's document; what was there is a version of the history. */
  replaceName: operation
    .input(z.strictObject({ id: idSchema, name: z.string().min(1).max(300), by: z.string().min(1).max(300) }))
    .output(z.strictObject({ places: count, undo: idSchema })),
  /** Searches everything written in and for all applications, archived ones too; best first. */
  search: operation
    .input(z.strictObject({ query: z.string().max(300), limit: z.number().int().min(1).max(200).default(60) }))
    .output(z.array(foundTextSchema)),
  /** What the person wrote elsewhere for requirements much like this one's, nearest first. */
  earlier: operation
    .input(z.strictObject({ application: idSchema, requirement: idSchema }))
    .output(z.array(earlierAnswerSchema)),
  insight: operation.output(insightSchema),
  /** Puts a model out of reach of this application, or within it again. */
  setNoModel: operation.input(z.strictObject({ id: idSchema, noModel: z.boolean() })).output(applicationSchema),
  /**
   * Deletes an application for good: with its pairs, document, history, what could be undone in it, its posting when no other uses it,
   * and all of it in the copies beside the library. It cannot be taken back.
   */
  forget: operation.input(z.strictObject({ id: idSchema })).output(forgottenSchema),
  remove: operation.input(z.strictObject({ id: idSchema })).output(z.strictObject({ undo: idSchema })),
  undo: operation.input(z.strictObject({ undo: idSchema })).output(z.strictObject({ done: z.boolean() })),
}

export type Standing = z.infer<typeof standingSchema>
export type Duplicate = z.infer<typeof duplicateSchema>
export type FoundInText = z.infer<typeof foundTextSchema>
export type EarlierAnswerShown = z.infer<typeof earlierAnswerSchema>
export type InsightShown = z.infer<typeof insightSchema>
export type ApplicationSummary = z.infer<typeof applicationSummarySchema>
