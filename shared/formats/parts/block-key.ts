/** By what a block of a draft is found again when it is written back: its first letters and figures, notes left out. */
export function blockKey(text: string): string {
  return [...text.replace(/[^\p{L}\p{N}]/gu, '')].slice(0, 40).join('')
}
