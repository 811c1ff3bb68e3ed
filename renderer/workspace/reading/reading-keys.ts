/** Opens the document with each sentence beside its source. */
export const readingKeys = 'Mod+Shift+Y'
