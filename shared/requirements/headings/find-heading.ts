import { classifyHeading } from './classify-heading.ts'
import { fromIntroduction } from './from-introduction.ts'
import { fromItem } from './from-item.ts'
import { fromLabel } from './from-label.ts'
import { fromShortLine } from './from-short-line.ts'
import type { Around, FoundHeading } from './heading-reading.ts'
import { introZone } from './intro-zone.ts'
import { overPrompt } from './over-prompt.ts'
import { overQuestions } from './over-questions.ts'
import { overWorks } from './over-works.ts'
import { splitLabel } from './split-label.ts'
import { trimmedHeading } from './trimmed-heading.ts'
import { wordsOf } from './words-of.ts'

/** What a line announces when it is a heading, an introduction ("You will need:") or a label; null when it is content. */
export function findHeading(around: Around): FoundHeading | null {
  const { line } = around
  if (line.form === 'cells') return null
  if (line.form === 'heading') {
    const box = overPrompt(around)
    return box ? { ...box, rank: Math.max(1, line.block.level) } : overWorks(fromHeading(around), around.next)
  }
  if (line.form === 'item') return fromItem(around)
  const plain =
    fromLooks(around) ?? overQuestions(around) ?? fromIntroduction(around) ?? fromLabel(around) ?? fromShortLine(around)
  return overPrompt(around) ?? overWorks(plain, around.next)
}

/** "Section B: Person specification": the colon parts a number from the heading, not a label from what it asks for. */
const numbersPart = /^(?:section|part|step|stage|annex|appendix|teil|abschnitt|partie|deel)\s+[\p{L}\d]{1,4}\s*[:：]/iu

function fromHeading({ line, first }: Around): FoundHeading | null {
  const known = classifyHeading(line.text)
  const zone = first && !known?.whole ? null : (known?.zone ?? introZone(line.text))
  const label = zone && !numbersPart.test(line.text) ? splitLabel(line) : null
  if (wordsOf(line.text) > 18 && !known?.whole) return null
  return {
    zone,
    rank: Math.max(1, line.block.level),
    text: trimmedHeading(label?.head ?? line.text),
    rest: label?.rest ?? null,
  }
}

/** Bold or capitals make a heading of a short line, known or not. */
function fromLooks({ line, next, first }: Around): FoundHeading | null {
  if (line.look === 'plain' || !next || wordsOf(line.text) > 14) return null
  if (/[.;,]$/u.test(line.text) && !/\.\.\.$/u.test(line.text)) return null
  const known = classifyHeading(line.text)
  if (line.look === 'caps' && !known && (/^[\p{Lu}\d]{1,6}$/u.test(line.text) || !line.opens)) return null
  const zone = first && !known?.whole ? null : (known?.zone ?? introZone(line.text))
  return { zone, rank: 10, text: trimmedHeading(line.text), rest: null }
}
