/** A class or stage with the ages of its pupils, the years of England and Wales first. General knowledge. */
const stages: readonly (readonly [pattern: RegExp, least: number, most: number])[] = [
  [/\breception\b/giu, 4, 5],
  [/\b(?:nursery|pre-?school)\b/giu, 2, 5],
  [/\bkindergarten\b/giu, 3, 6],
  [/\btoddlers?\b/giu, 1, 3],
  [/\b(?:EYFS|early years)\b/giu, 0, 5],
  [/\binfants?\b/giu, 4, 7],
  [/\bjuniors?\b/giu, 7, 11],
  [/\b(?:key stage|KS) ?1\b/giu, 5, 7],
  [/\b(?:key stage|KS) ?2\b/giu, 7, 11],
  [/\b(?:key stage|KS) ?3\b/giu, 11, 14],
  [/\b(?:key stage|KS) ?4\b|\bGCSEs?\b/giu, 14, 16],
  [/\b(?:key stage|KS) ?5\b|\bA[- ]levels?\b|\bsixth form\b/giu, 16, 19],
  [/\bprimary\b(?! [1-7])/giu, 4, 12],
  [/\bsecondary\b/giu, 11, 19],
  [/\bmiddle school\b/giu, 9, 14],
  [/\bhigh school\b/giu, 11, 19],
]
/** How old they are at the start of the class with this number, less the number. */
const numbered: readonly (readonly [pattern: RegExp, offset: number])[] = [
  [/\bY(?:ea)?rs? ?(\d{1,2})(?:\s*(?:to|-|–|and|&|or)\s*(?:Y(?:ea)?r ?)?(\d{1,2}))?\b/giu, 4],
  [/\bGrades? (\d{1,2})(?:\s*(?:to|-|–|and|&|or)\s*(?:Grade )?(\d{1,2}))?\b/giu, 5],
  [/\b(\d{1,2})(?:st|nd|rd|th)[- ]grade/giu, 5],
  [/\bPrimary ([1-7])(?:\s*(?:to|-|–)\s*(?:Primary )?([1-7]))?\b/giu, 4],
]

/** The ages from the youngest to the oldest that the classes a text names have, or `null` where it names none. */
export function schoolAges(text: string): { readonly least: number; readonly most: number } | null {
  const found = [
    ...stages.flatMap(([pattern, least, most]) => (text.match(pattern) ?? []).flatMap(() => [least, most])),
    ...numbered.flatMap(([pattern, offset]) =>
      [...text.matchAll(pattern)].flatMap(([, first, last]) => [
        Number(first) + offset,
        Number(last ?? first) + offset + 1,
      ]),
    ),
  ]
  return found.length === 0 ? null : { least: Math.min(...found), most: Math.max(...found) }
}
