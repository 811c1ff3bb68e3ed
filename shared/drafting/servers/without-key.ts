/** Shorter ones are words that a server on this computer is content with ("x", "ollama"), and no secrets: taking them out would tear sentences. */
const shortest = 8

/** What a server said, without the key it was given: it may say anything, and what it says is shown and kept. */
export function withoutKey(said: string, key: string | null): string {
  return key && key.length >= shortest ? said.replaceAll(key, '…') : said
}
