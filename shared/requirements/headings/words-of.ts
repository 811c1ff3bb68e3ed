/** How many words a line of a posting has. */
export const wordsOf = (text: string): number => text.split(/\s+/u).length
