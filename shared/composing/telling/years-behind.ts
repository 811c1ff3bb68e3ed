import { spokenList } from '../phrases/spoken-list.ts'

/** "zero lost parcels 2023, 2024" → "zero lost parcels in 2023 and 2024": years in a row behind a thing say when, and need their small word. */
export const withYearsBehind = (line: string): string =>
  line.replace(
    /(?<!\b(?:between|in|of|from|for|during|since|until|by|both)),? (?<years>(?:19|20)\d{2}(?:(?:, | and |, and | ?& ?)(?:19|20)\d{2})+)(?=\.?$)/u,
    (_, years: string) => ` in ${spokenList(years.split(/, and |, | and | ?& ?/u))}`,
  )
