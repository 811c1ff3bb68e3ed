export interface CharacterCounting {
  /** False leaves white space out. */
  readonly spaces?: false | undefined
  /** How often a line end counts: once, or twice where a form stores it as two signs. */
  readonly lineBreak?: 2 | undefined
  /** How often a sign beyond the basic plane counts: once, or twice where a form counts UTF-16 units. */
  readonly emoji?: 2 | undefined
}

/**
 * Characters as portals count them: spaces and signs included, a line break once unless told otherwise, an accented letter or emoji of
 * one code point once unless told otherwise, white space at both ends left out.
 */
export function countCharacters(text: string, { spaces, lineBreak, emoji }: CharacterCounting = {}): number {
  const plain = text.normalize('NFC').replace(/\r\n?/gu, '\n').trim()
  const counted =
    spaces === false ? plain.replace(/\s/gu, '') : lineBreak === 2 ? plain.replaceAll('\n', '\r\n') : plain
  return emoji === 2 ? counted.length : [...counted].length
}
