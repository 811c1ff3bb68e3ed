/**
 * Characters as browsers' text boxes count them: UTF-16 units, spaces and line breaks included.
 * Source: HTML Standard, `maxlength` counts the length of the API value, in which a line break is one unit.
 */
export function countCharacters(text: string): number {
  return text.replace(/\r\n?/gu, '\n').length
}
