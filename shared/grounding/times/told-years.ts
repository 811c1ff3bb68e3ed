import { numberWords } from '../../text/number-words.ts'
import { type NamedDate, namedDates } from './dates.ts'

const after =
  /\b(?:the (?:year after|following year|next year|year following)|the year afterwards?|a year (?:later|after|on)|one year (?:later|after|on))\b/giu
const before =
  /\b(?:the (?:year before|previous year|preceding year|prior year)|a year (?:before|earlier|previously)|one year (?:before|earlier))\b/giu
const some = /\b(?<count>\p{L}+|\d{1,2}) years (?<way>later|after(?:wards)?|on|before|earlier)\b/giu

/** "renewed 2024 (valid 5 years)": until when. */
const valid = /\bvalid (?:for )?(?<count>\p{L}+|\d{1,2}) years\b/giu

/** The years that a text tells from another: 2024 of "bronze in 2023, second the year after". */
export function toldYears(text: string): NamedDate[] {
  if (!/\byears?\b/iu.test(text)) return []
  const dates = namedDates(text).filter(({ year }) => year !== null && year > 0)
  if (dates.length === 0) return []
  const steps = [
    ...[...text.matchAll(after)].map(({ index, 0: said }) => ({ index, said, by: 1 })),
    ...[...text.matchAll(before)].map(({ index, 0: said }) => ({ index, said, by: -1 })),
    ...[...text.matchAll(some)].map(({ index, 0: said, groups }) => ({
      index,
      said,
      by:
        (numberWords[groups?.count?.toLowerCase() ?? ''] ?? Number(groups?.count)) *
        (/^(?:before|earlier)/iu.test(groups?.way ?? '') ? -1 : 1),
    })),
  ]
  for (const { index, 0: said, groups } of text.matchAll(valid))
    steps.push({ index, said, by: numberWords[groups?.count?.toLowerCase() ?? ''] ?? Number(groups?.count) })
  return steps.flatMap(({ index, said, by }) => {
    const year = (dates.findLast(({ end }) => end <= index) ?? dates[0])?.year
    return year && Number.isInteger(by) ? [{ start: index, end: index + said.length, year: year + by, months: [] }] : []
  })
}
