/** What a phrase of the lexicon, or a name of several words, asks for. */
export const phraseWeight = 1.3
