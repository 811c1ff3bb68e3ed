import { type Check, finding } from '../../claim.ts'

/** A code in two parts joined by a stroke or a hyphen, the last a figure or a Roman one: "III/6", "1090-2", "P4/5". */
const code =
  /(?<![\p{L}\d/-])(?<head>[IVX]{1,5}|\p{Lu}{1,4}\d{0,5}|\d{3,5})(?<joint>[/-])(?<tail>\d{1,3}|[IVX]{1,4})(?:\p{Lu})?(?![\p{L}\d/-])/gu
/** What a number before a stroke or a hyphen counts is a year, a range or a share. */
const isYear = /^(?:19|20)\d\d$/u

/** "III/1" where the evidence has "III/6": of two codes alike, the other. */
export const checkCodes: Check = (claim, { text }) => {
  const said = codesIn(claim.plain)
  if (said.length === 0) return []
  const known = codesIn(text)
  return said
    .filter((one) => known.some((other) => other.head === one.head && other.joint === one.joint))
    .filter((one) => !known.some((other) => other.all === one.all) && !text.includes(one.all))
    .map(({ start, end, all }) =>
      finding(claim, { start, end }, { kind: 'name', why: `"${all}" is not named in the evidence.` }),
    )
}

const codesIn = (text: string) =>
  [...text.matchAll(code)]
    .filter(({ groups }) => !isYear.test(groups?.head ?? ''))
    .map(({ index, 0: all, groups }) => ({
      all,
      head: groups?.head ?? '',
      joint: groups?.joint ?? '',
      start: index,
      end: index + all.length,
    }))
