import { placeAbbreviations } from '../words/names/place-abbreviations.ts'

const letters = new Map<string, string[]>()
for (const [line, names] of placeAbbreviations) {
  const short = line.split(' ')[0] ?? ''
  for (const name of names) letters.set(name, [...(letters.get(name) ?? []), short])
}

/** Whether a word is of a state or province whose letters stand after a town: "Kentucky" of "Ashland, KY". */
export function isAbbreviatedPlace(word: string, text: string): boolean {
  return (letters.get(word) ?? []).some((short) =>
    new RegExp(`(?:^|[,(]\\s*|\\p{Ll}\\s)${short}(?![\\p{L}\\d])`, 'mu').test(text),
  )
}
