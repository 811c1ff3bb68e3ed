/** True when two values differ only in case, spaces and signs ("+44 20-7946" and "+44 (20) 7946"). */
export function isSameWords(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
