/** Words of a document quoted before a colon, without the full stop they may end with: “I led it”, not “I led it.”, before “:”. */
export const asQuoted = (words: string): string => `“${words.replace(/(?<!\.)\.$/u, '')}”`
