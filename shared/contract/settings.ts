import { z } from 'zod'
import { type Settings, settingsSchema } from '../domain/settings.ts'
import { operation } from './errors.ts'

const { shape } = settingsSchema

/** Some of the settings, without the defaults of the others: those would put back what was set before. */
const changeSchema = z
  .strictObject({
    theme: shape.theme.unwrap(),
    textSize: shape.textSize.unwrap(),
    editorWidth: shape.editorWidth.unwrap(),
    panes: shape.panes.unwrap(),
    paper: shape.paper.unwrap(),
    spelling: shape.spelling.unwrap(),
    english: shape.english.unwrap(),
    learnedWords: shape.learnedWords.unwrap(),
    ignoredSpelling: shape.ignoredSpelling.unwrap(),
    model: shape.model.unwrap(),
    agreedServers: shape.agreedServers.unwrap(),
    learnedFields: shape.learnedFields.unwrap(),
    fileName: shape.fileName.unwrap(),
    limitPresets: shape.limitPresets.unwrap(),
    savedCopyOn: shape.savedCopyOn.unwrap(),
  } satisfies Record<keyof Settings, z.ZodType>)
  .partial()

export const settingsContract = {
  get: operation.output(settingsSchema),
  set: operation.input(changeSchema).output(settingsSchema),
}
