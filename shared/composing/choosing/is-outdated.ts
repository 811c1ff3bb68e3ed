import { isOverdue } from './is-overdue.ts'
import { monthNumber } from './month-number.ts'

/** "First aid at work, to June 2025": an end with no beginning. */
const untilAlone =
  /[,(–-]\s?(?:to|until|till) (?:(?:the )?end of )?(?<month>\p{L}{3,9}\.? )?(?<year>20\d{2})\)?[.\s]*$/iu

/**
 * Whether a certificate, licence or card says itself that it no longer holds: "(expired 2023)", "valid to 2021", "expires March 2025"; or that it was to come by a month that is over.
 * `today` is YYYY-MM-DD; a year without a month lasts to its end.
 */
export function isOutdated(text: string, today: string): boolean {
  if (isOverdue(text, today)) return true
  if (
    /(?:^|\(|[,;–-]\s|\bnow |\bhas |\b(?:certificate|licence|license|card|registration|membership|ticket) )(?:since )?(?:expired|lapsed)\b|\b(?:no longer (?:valid|current|held)|abgelaufen|expirée?|périmée?|caducad[oa]|vencid[oa]|verlopen)(?!\p{L})/iu.test(
      text,
    )
  )
    return true
  const until =
    /\b(?:valid (?:to|till|until|through)|valid|expir(?:es|ing|y)(?: date)?|gültig bis|valable jusqu(?:'|’)(?:au|en)|válid[oa] hasta|geldig tot)[:\s]+(?:(?:in|on|end of|the) )?(?:\d{1,2}(?:st|nd|rd|th)?[. /]+(?=\p{L}|\d{1,2}[/.]))?(?<month>\p{L}{3,9}\.?|\d{1,2}[/.])?\s?(?<year>20\d{2})\b/iu.exec(
      text,
    )?.groups ?? untilAlone.exec(text)?.groups
  if (!until?.year) return false
  return `${until.year}-${monthNumber((until.month ?? '').trim())}` < today.slice(0, 7)
}
