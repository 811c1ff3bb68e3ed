/** The address when a person pasted one instead of a posting's text; null for anything else. */
export function pastedAddress(text: string): URL | null {
  const word = text.trim()
  if (!/^(?:https?:\/\/|www\.)\S+$/iu.test(word) || word.length > 2048) return null
  return URL.parse(/^https?:/iu.test(word) ? word : `https://${word}`)
}
