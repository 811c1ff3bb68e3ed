/** Scripts that part no words: each sign counts for one, as word processors have it. */
const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/**
 * Words as application portals and word processors count them: stretches between white space that hold a letter or figure, so that
 * "well-known" and an address are one and a lone dash none. Chinese and Japanese signs count one each.
 */
export function countWords(text: string): number {
  let count = 0
  for (const [word] of text.matchAll(/\S+/gu)) {
    const signs = word.match(unparted)?.length ?? 0
    count += signs
    const rest = signs === 0 ? [word] : word.split(unparted)
    for (const part of rest) if (/[\p{L}\p{N}]/u.test(part)) count += 1
  }
  return count
}
