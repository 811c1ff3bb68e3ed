/** Closes up a line set with wide letter spacing (`E X P E R I E N C E`), when six in ten of its words are single letters. */
export function closedUp(text: string): string | null {
  const words = text.trim().split(/\s+/)
  const single = words.filter((word) => [...word].length === 1).length
  if (words.length < 4 || single < 0.6 * words.length || !/^[\p{L}\p{M}\s&/,.:'’()-]+$/u.test(text)) return null
  return text
    .trim()
    .split(/\s{2,}/)
    .map((word) => word.replace(/\s/g, ''))
    .join(' ')
}
