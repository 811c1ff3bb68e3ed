import { dateSpans } from '../../../../shared/text/date-spans.ts'

/** Longer lines are no column of dates. In characters. */
const most = 26
const unfinished = /[-–—−]$|\b(?:to|until|till|bis|au?|al?|hasta|fino)$|\p{L}{3,9}\.?$/iu
const continued = /^(?:[-–—−]|to\s|until\s|till\s|bis\s)/iu

/** True when two lines of a narrow column are one time that did not fit on one line: "Sep 2017 –" and "Feb 2021". */
export function isBrokenDate(before: string, after: string): boolean {
  const [one, other] = [before.trim(), after.trim()]
  if (one.length > most || other.length > most || (!unfinished.test(one) && !continued.test(other))) return false
  const whole = `${one} ${other}`
  const span = dateSpans(whole).find(({ form }) => form === 'range')
  if (!span || span.start > 2 || whole.length - span.end > 2) return false
  return span.end > one.length + 1
}
