import { dateSpans } from '../../../../shared/text/date-spans.ts'

/** Longer lines are no rest of a time. In characters. */
const most = 26
const unfinished = /[-–—−]$|\b(?:to|until|till|bis|au?|al?|hasta|fino)$|\p{L}{3,9}\.?$/iu
const continued = /^(?:[-–—−]|to\s|until\s|till\s|bis\s)/iu

/** True when a line goes on with the time that the line before breaks off: "Sep 2017 –" and "Feb 2021", "… | Sep 2017 – Feb" and "2021". */
export function isBrokenDate(before: string, after: string): boolean {
  const [one, other] = [before.trim(), after.trim()]
  if (other.length > most || one === '' || (!unfinished.test(one) && !continued.test(other))) return false
  const whole = `${one}${brokenNumber(one, other) ? '' : ' '}${other}`
  const span = dateSpans(whole).find(({ form, start }) => form === 'range' && start < one.length)
  return span !== undefined && span.end > whole.length - other.length && whole.length - span.end <= 2
}

/** "2024-" and "03": a date broken at its own hyphen, with no space in it. */
export const brokenNumber = (before: string, after: string): boolean =>
  /(?:^|[^\d])(?:\d{4}-|\d{4}-\d{2}-|\d{1,2}[./])$/u.test(before) && /^\d{2}(?:\D|$)|^\d{4}(?:\D|$)/u.test(after)
