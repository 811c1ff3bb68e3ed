/**
 * Rules that are noise here: headings and bullets of applications rarely begin with a capital or read as a title, and Vouch has its
 * own remarks on long sentences and worn words. A comma before the last "and" is the writer's choice, and many British employers leave
 * it out; "to" and "too" are told apart wrongly behind a thing moved to a program of any name.
 */
export const quietRules = [
  'SentenceCapitalization',
  'UseTitleCase',
  'LongSentences',
  'SpelledNumbers',
  'BoringWords',
  'AvoidContractions',
  'OxfordComma',
  'ToTwoToo',
] as const
