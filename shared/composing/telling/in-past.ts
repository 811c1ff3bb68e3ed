import type { PhrasePlace } from './phrase-place.ts'

export const inPast = ({ entry, period }: PhrasePlace): boolean => entry !== null && period === 'ended'
