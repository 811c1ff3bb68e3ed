import { dateSpans } from '../../text/date-spans.ts'

/** A time the evidence gives with both its ends, as `YYYY-MM`, `YYYY` or `present`. */
export interface StatedPeriod {
  readonly start: string
  readonly end: string
}

/** The periods a text states: "Feb 2012 – Aug 2016", "seit 2018", "Mar–Oct 2016". */
export function statedPeriods(text: string): StatedPeriod[] {
  return dateSpans(text).flatMap(({ from, to, form }) =>
    form === 'range' && from && to && from !== 'present' ? [{ start: from, end: to }] : [],
  )
}
