/**
 * Words as application portals and word processors count them: stretches between white space that hold a letter or figure, so that
 * "well-known" is one and a lone dash none.
 */
export function countWords(text: string): number {
  let count = 0
  for (const [word] of text.matchAll(/\S+/gu)) if (/[\p{L}\p{N}]/u.test(word)) count += 1
  return count
}
