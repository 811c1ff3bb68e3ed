/**
 * Rules that are noise here: headings and bullets of applications rarely begin with a capital or read as a title, and Vouch has its
 * own remarks on long sentences and worn words.
 */
export const quietRules = [
  'SentenceCapitalization',
  'UseTitleCase',
  'LongSentences',
  'SpelledNumbers',
  'BoringWords',
  'AvoidContractions',
] as const
