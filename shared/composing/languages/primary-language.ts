/** The language of a BCP 47 tag without its country: "en-US" → "en". The composer's rules go by the language alone. */
export const primaryLanguage = (tag: string): string => tag.split(/[-_]/u, 1)[0]?.toLowerCase() ?? tag
