/** A grade that every body has, in small letters: "Full Member" → "full member"; "Chartered Member" is a body's own and keeps its capitals. */
export const plainGrade = (grade: string): string =>
  grade.replace(/^(?:Full|Associate|Student|Affiliate|Life|Ordinary|Individual) Member$/u, (found) =>
    found.toLowerCase(),
  )
