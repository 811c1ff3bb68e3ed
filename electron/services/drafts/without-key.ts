/** What a server said, without the key it was given: it may say anything, and what it says is shown and kept. */
export function withoutKey(said: string, key: string | null): string {
  return key ? said.replaceAll(key, '…') : said
}
