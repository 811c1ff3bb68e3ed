/** The day it is where the person is, as `YYYY-MM-DD` (Swedish dates are written so). */
export const localDay = (now: Date = new Date()): string => now.toLocaleDateString('sv-SE')
