const lacking =
  /^(?:(?:In order )?to [^,]*, |[^,]{0,60}, )?(?:but )?I (?:still |also |really |badly )?(?:need(?:ed)?|lack(?:ed)?|was missing|am missing|have yet to|had yet to) (?!to \p{L}+ (?:\d|all|both|every))/iu
/** What came of a lack is a deed. */
const mended = /(?:, (?:so|and)|;| so| and) I\b|\b(?:so|and) (?:\p{L}+ed|built|wrote|took|taught)\b/iu

/** Whether all that a line says is what its writer needed and did not have: "I needed more rigorous training" shows no strength. */
export const isLack = (text: string): boolean => lacking.test(text.trim()) && !mended.test(text)
