/** White space collapsed to single spaces and trimmed. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
