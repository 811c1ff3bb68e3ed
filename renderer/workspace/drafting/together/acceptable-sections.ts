import { type Draft, goesAlong } from '../../../editor/draft.ts'

/** The sections whose proposal is whole and has something that may be accepted without a decision of its own. */
export const acceptableSections = (drafts: ReadonlyMap<string, Draft>): string[] =>
  [...drafts].flatMap(([section, { running, sentences }]) =>
    !running && sentences.some((one) => one.state !== 'taken' && goesAlong(one)) ? [section] : [],
  )
