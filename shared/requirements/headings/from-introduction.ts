import { askingZones } from '../lines/zone.ts'
import { classifyHeading } from './classify-heading.ts'
import type { Around, FoundHeading } from './heading-reading.ts'
import { introZone } from './intro-zone.ts'
import { trimmedHeading } from './trimmed-heading.ts'
import { wordsOf } from './words-of.ts'

/** "You will need:", "The postholder will": a line that only makes sense with the list after it. */
export function fromIntroduction({ line, next, asking }: Around): FoundHeading | null {
  if (!next) return null
  const colon = /[:：]$|…$|\.\.\.$/u.test(line.text)
  const open =
    next.form === 'item' &&
    !/[.!?;]$/u.test(line.text) &&
    /\b(?:will|should|must|to|have|had|you|are|include|includes|who|would)$/iu.test(line.text)
  if (!colon && !open) return null
  const lead = /^[\s\S]*[.!?]\s+(?=\S)/u.exec(line.text)?.[0] ?? ''
  const tail = line.text.slice(lead.length)
  if (wordsOf(tail) > 30) return null
  const known = classifyHeading(tail.split(/\s+/u).slice(-14).join(' '))
  const short = wordsOf(tail) <= 7
  const level = /^(?:essential|desirable|required|preferred|e|d|must|nice)/iu.test(tail)
  const whole = known !== null && (known.whole || short)
  const aside = asking && known !== null && !known.whole && !askingZones.has(known.zone) && known.zone !== 'benefits'
  const zone = aside ? null : known && (whole || known.zone !== 'criteria') ? known.zone : introZone(tail)
  return {
    zone: zone ?? (short && !aside ? (known?.zone ?? null) : null),
    rank: level ? 13 : known?.whole === true && lead === '' && namesPart.test(tail) ? 11 : 12,
    text: trimmedHeading(tail),
    rest: null,
    ...(lead === ''
      ? {}
      : {
          lead: {
            ...line,
            text: lead.trimEnd(),
            range: { start: line.range.start, end: line.range.start + lead.trimEnd().length },
          },
        }),
  }
}

/** "The role:", "Your duties:": a part is named, no list begun in the middle of a sentence ("You will need:"). */
const namesPart = /^(?:the|your|key|main|about)\s+\p{L}+(?:\s+\p{L}+)?\s*[:：]$/iu
