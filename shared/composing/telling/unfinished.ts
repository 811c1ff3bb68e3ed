/** Of a study that has not ended. */
export const unfinished = /\b(?:expected|in progress)\b/u
