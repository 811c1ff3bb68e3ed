import type { Told } from './told.ts'

/** What a phrase is told as, before its language is known. */
export type Phrase = Omit<Told, 'language'>
