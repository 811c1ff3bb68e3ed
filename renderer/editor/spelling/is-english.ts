/** Whether a BCP 47 tag names English; only English is looked over for spelling. */
export const isEnglish = (language: string): boolean => /^en(?:-|$)/iu.test(language.trim())
