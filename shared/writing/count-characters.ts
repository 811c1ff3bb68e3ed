/**
 * Characters as portals count them: spaces and signs included, a line break once, an accented letter or emoji of one code point once,
 * white space at both ends left out.
 */
export function countCharacters(text: string): number {
  return [...text.normalize('NFC').replace(/\r\n?/gu, '\n').trim()].length
}
