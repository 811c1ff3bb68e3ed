/**
 * The form in which two wordings of the same thing compare equal: NFKC, lower case, typographic
 * quotes and dashes made plain, accents kept. Length may change: never use it for offsets.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201b\u02bc]/gu, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\u00ad/gu, '')
    .toLowerCase()
}
