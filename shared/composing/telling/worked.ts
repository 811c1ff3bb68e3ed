import type { PhrasePlace } from './phrase-place.ts'

/** Whether a phrase stands under a post, paid or not. */
export const worked = ({ entry }: Pick<PhrasePlace, 'entry'>): boolean =>
  entry?.kind === 'work' || entry?.kind === 'volunteer'
