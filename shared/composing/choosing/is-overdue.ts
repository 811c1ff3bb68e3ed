import { monthNumber } from './month-number.ts'

/** "In progress (expected July 2026)", "BSc Physics, due to finish in June 2025": an end that was still to come when it was written. */
const expected =
  /(?:\(|[,;–—-] ?|\bin progress,? |^)(?:in progress,? ?\(?)?(?:(?:expected|anticipated|predicted)(?: (?:to )?(?:completion|complete|graduation|graduate|finish|end|qualify|results?|date))?|(?:due|completing|graduating|finishing|qualifying)(?: to (?:complete|finish|graduate|qualify))?):? (?:(?:in|by|on|end of|the end of) )*(?<month>\p{L}{3,9}\.? )?(?<year>20\d{2})\)?[.\s]*$/iu

/** Whether a line tells of an end to come in a month that is over: how things stand now only the person knows. `today` is YYYY-MM-DD. */
export function isOverdue(text: string, today: string): boolean {
  const { month = '', year } = expected.exec(text.trim())?.groups ?? {}
  return year !== undefined && `${year}-${monthNumber(month.trim())}` < today.slice(0, 7)
}
