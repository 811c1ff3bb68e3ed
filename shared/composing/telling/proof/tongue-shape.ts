import { tongues } from '../tongues.ts'

/** Why "I speak …" is not surely of languages: each of its members has to name one that is known, whatever heading it stood under. Null where each does. */
export function whyNoTongue(text: string): string | null {
  const { row = '' } = /^I (?:also )?speak (?<row>[^.;]+)/u.exec(text)?.groups ?? {}
  if (
    /\b(?:GCSE|A[- ]level|O[- ]level|Higher)\b(?![^()]*\))/u.test(row) ||
    /\((?:understand|understood|read|reading)[^()]*\)/u.test(text)
  )
    return 'how it is known is not spoken'
  const members = row.replace(/\s*\([^()]*\)/gu, '').split(/, (?:and )?| and /u)
  return row === '' ||
    members.every((one) =>
      one
        .toLowerCase()
        .split(/[ –-]/u)
        .some((word) => tongues.has(word)),
    )
    ? null
    : 'it names no language'
}
