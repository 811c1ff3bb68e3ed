/** The words of all sections. */
export const totalWords = (counts: ReadonlyMap<string, { readonly words: number }>) =>
  [...counts.values()].reduce((sum, count) => sum + count.words, 0)

export const pageWords = (pages: number) => (pages === 1 ? '1 page' : `${pages} pages`)
