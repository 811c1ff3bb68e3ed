import { classifyHeading } from '../../requirements/headings/classify-heading.ts'
import type { Zone } from '../../requirements/lines/zone.ts'
import { dateSpans } from '../../text/date-spans.ts'
import type { Line } from '../lines/line.ts'

/** Zones of a posting that say what is asked for, and those in which the employer speaks of itself and of how to apply. */
const asking: ReadonlySet<Zone> = new Set(['must', 'nice', 'duty', 'criteria', 'eligibility'])
const offering: ReadonlySet<Zone> = new Set(['benefits', 'process', 'legal', 'company'])

/** The reader spoken to, as employers do. General knowledge of advertisements in several languages. */
const reader =
  /(?<!\p{L})(?:you|your|you(?:'|’)ll|the (?:successful |ideal )?candidate|applicants?|sie|ihre?|ihnen|vous|votre|vos|usted|tu perfil|je krijgt|jij)(?!\p{L})/iu

/** The employer speaking of itself and of the advertisement. General knowledge of advertisements in several languages. */
const employer =
  /(?<!\p{L})(?:we offer|we(?:'|’)re (?:looking|hiring)|we are (?:looking|hiring|seeking|recruiting)|our (?:team|company|mission|clients|benefits)|to apply|apply (?:by|now|online|via)|closing date|deadline for applications|salary|per annum|p\.a\.|equal opportunit\p{L}+|right to work|wir (?:bieten|suchen)|nous (?:offrons|recherchons|cherchons)|ofrecemos|buscamos|wij bieden|wij zoeken)(?!\p{L})/iu

/** Somebody speaking of themselves. */
const self =
  /(?<!\p{L})(?:I|I['’](?:m|ve|d|ll)|my|mine|myself|ich|mein\p{L}{0,2}|je suis|j['’]ai|mon|ma|mes|mijn|mi)(?!\p{L})/u

/**
 * True when a file is a job advertisement rather than what somebody wrote about themselves: the reader is spoken to, the employer speaks
 * of itself, and nobody tells of themselves or of when they worked where. What it asks for must never become a person's evidence.
 */
export function isPosting(lines: readonly Line[]): boolean {
  if (lines.some(({ text }) => text.length < 160 && dateSpans(text).some(({ form }) => form === 'range'))) return false
  const count = (cue: RegExp) => lines.filter(({ text }) => cue.test(text)).length
  const [you, we] = [count(reader), count(employer)]
  if (you + we === 0 || count(self) * 8 > you + we) return false
  const zones = lines.filter(isShort).flatMap(({ text }) => classifyHeading(text) ?? [])
  const known = zones.filter(({ share }) => share >= 0.5)
  const asks = known.filter(({ zone }) => asking.has(zone)).length
  const offers = known.filter(({ zone }) => offering.has(zone)).length
  if (you + we >= 3 && we + offers >= 1 && you >= 1) return true
  return we + offers >= 1 && asks + offers >= 2
}

const isShort = ({ block, text, bold }: Line): boolean =>
  text.length <= 70 && !/[.!;]$/u.test(text) && (block.kind === 'heading' || block.kind === 'paragraph' || bold)
