import { type DateSpan, dateSpans } from '../../text/date-spans.ts'

/** Words right before the time at which something began that is not over. General knowledge. */
const begun =
  /(?<!\p{L})(?:started|starting|began|begun|commenced|enrolled|joined(?= in)|start(?: date)?:?)\s+(?:(?:in|on|from|on the)\s+)?$/iu

/** A study that is under way, whatever time stands beside it. */
const running =
  /(?<!\p{L})(?:in progress|under ?way|ongoing|on-going|part(?:ly)?[- ]qualified|currently (?:studying|completing|undertaking|enrolled|taking)|still studying|working towards?|studying (?:for|towards?)|year (?:one|two|three|four|[1-6]) of (?:three|four|five|six|[2-6])|(?:units?|modules?|papers?|exams?|credits) (?:passed|completed|so far|left|remaining|to go))(?!\p{L})/iu

/** "Level 3 (2021), Level 4 in progress": what goes on is the next part, and not what has the time. */
const laterPart = /^\)?[,;]\s+(?:now\s+|and\s+)?(?:level|part|stage|year|grade|unit)\s\d/iu

/**
 * When what began at a lone time ended: `present` where it goes on ("started 2024, two units passed", "in progress, 2025"), else the later
 * time of the line ("started 2012, finished 2015"). Only studies and certificates are under way by a word; of anything the time behind
 * "started" opens a span. Null where the time says nothing of a beginning.
 */
export function endOfBegun(text: string, span: DateSpan, isStudy: boolean): string | null {
  if (span.form !== 'single') return null
  const later = dateSpans(text).find(({ start }) => start > span.start)
  const begins = begun.test(text.slice(0, span.start))
  if (later) return begins && (later.from ?? later.to ?? '') > (span.from ?? '') ? (later.to ?? later.from) : null
  return begins || (isStudy && running.test(text) && !laterPart.test(text.slice(span.end))) ? 'present' : null
}

/** Whether a lone time is that of an examination or an end still to come: "exam May 2027", "completing June 2026". */
export const isToCome = (text: string, { form, start }: DateSpan): boolean =>
  form === 'single' &&
  /(?<!\p{L})(?:exams?|final exams?|completing|finishing|to finish|due|submitting)[:\s]+(?:in\s+)?$/iu.test(
    text.slice(0, start),
  )
