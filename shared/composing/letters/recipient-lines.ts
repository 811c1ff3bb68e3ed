/** Whom a letter is to: the person, and where they work. What is not stated leaves its line out. */
export const recipientLines = (addressee: string | null, company: string | null): string[] =>
  [addressee, company].filter((line): line is string => line !== null && line !== '')
