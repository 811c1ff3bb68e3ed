import { startsAsAsset, startsAsDuty } from '../cues/ask-cues.ts'
import { cueText } from '../cues/cue-text.ts'
import { firmEligibility } from '../cues/eligibility-cues.ts'
import type { PostingLine } from '../lines/posting-line.ts'
import { classifyHeading } from './classify-heading.ts'
import { fromIntroduction } from './from-introduction.ts'
import type { Around, FoundHeading } from './heading-reading.ts'
import { introZone } from './intro-zone.ts'
import { limitedName } from './limited-name.ts'
import { trimmedHeading } from './trimmed-heading.ts'
import { wordsOf } from './words-of.ts'

/** An item is a heading when its glyph was an emoji, when it is bold and known, or when it only introduces deeper items. */
export function fromItem(around: Around): FoundHeading | null {
  const { line, next, afterItem, glyphBefore } = around
  const colon = /[:：]$/u.test(line.text)
  const deeper = next !== undefined && next.form === 'item' && next.depth > line.depth
  const known = classifyHeading(line.text)
  const rank = 14 + line.depth
  if (around.questions && !deeper && afterNumber(around)) return null
  if (colon && (deeper || (known && wordsOf(line.text) <= 8)))
    return { zone: known?.zone ?? null, rank, text: trimmedHeading(line.text), rest: null }
  if (deeper && known && wordsOf(line.text) <= 5 && (known.whole || known.share >= 0.5 || line.look !== 'plain'))
    return { zone: known.zone, rank, text: line.text, rest: null }
  const parent = deeper && wordsOf(line.text) <= 3 && !/[.;,]$/u.test(line.text) && !/^\S+ \S/u.test(workIn(line.text))
  if (parent) return { zone: null, rank, text: trimmedHeading(line.text), rest: null }
  const box = limitedName(line.text)
  const over = next !== undefined && next.form !== 'item' && /\.$/u.test(next.text)
  const titled =
    over &&
    /\d[.)]\s*$/u.test(line.glyph) &&
    (box !== null || (!afterItem && next.block !== line.block)) &&
    wordsOf(box ?? line.text) <= (box === null ? 5 : 8) &&
    !/[.;,]$/u.test(line.text)
  if (titled && known) return { zone: known.zone, rank: 10, text: line.text, rest: null }
  if (titled) return { zone: null, rank: 13, text: line.text, rest: null }
  const pictured = opensWithPicture(line)
  if (pictured && known && (known.whole || line.look !== 'plain') && wordsOf(line.text) <= 10)
    return { zone: known.zone, rank: 10, text: trimmedHeading(line.text), rest: null }
  const below =
    next !== undefined && next.block !== line.block && !opensWithPicture(next) && !/[.;,!]$/u.test(line.text)
  if (
    pictured &&
    below &&
    glyphBefore !== line.glyph.trim() &&
    wordsOf(line.text) <= 8 &&
    (next.form === 'item' || (known !== null && known.share >= 0.3))
  )
    return { zone: known?.zone ?? introZone(line.text), rank: 10, text: trimmedHeading(line.text), rest: null }
  if (pictured && colon) return fromIntroduction({ ...around, asking: false })
  const numbered =
    /^\s*\(?[\dA-Za-z]{1,2}[.)]/u.test(line.glyph) &&
    known?.whole === true &&
    (known.zone !== 'criteria' || !/^\s*\(?\d/u.test(next === undefined ? '' : next.glyph))
  const number = /^\s*(\d{1,2})[.)]?\s*$/u.exec(line.glyph)?.[1]
  const numberedOver = number && next?.glyph.trim().startsWith(`${number}.`) && /^\s*\d+\.\d/u.test(next.glyph)
  const halfKnown =
    /^\s*\d{1,2}[.)]/u.test(line.glyph) &&
    known !== null &&
    known.share >= 0.5 &&
    known.zone !== 'criteria' &&
    wordsOf(line.text) <= 5 &&
    !/[.;]$/u.test(line.text)
  if (numberedOver || halfKnown)
    return { zone: known?.zone ?? null, rank: 10, text: trimmedHeading(line.text), rest: null }
  const signed =
    /[■□◆◇●▼【★◎▶]\s*$/u.test(line.glyph) &&
    next?.form === 'item' &&
    next.glyph.trim() !== line.glyph.trim() &&
    line.text.length <= 24 &&
    !/[。.;,、]$/u.test(line.text)
  if (signed)
    return { zone: known?.zone ?? introZone(line.text), rank: 10, text: trimmedHeading(line.text), rest: null }
  const wide =
    known !== null && known.share >= 0.6 && /[■□◆◇●▼【★]\s*$/u.test(line.glyph) && /\p{Script=Han}/u.test(line.text)
  if (wide) return { zone: known.zone, rank: 10, text: trimmedHeading(line.text), rest: null }
  const boldLabel = line.look !== 'plain' && known?.whole === true && known.zone !== 'criteria'
  return numbered || boldLabel ? { zone: known.zone, rank: 10, text: trimmedHeading(line.text), rest: null } : null
}

/** One of several numbered questions, whatever its words: "2. Your first 90 days". */
const afterNumber = ({ line, next, afterItem }: Around): boolean =>
  /\d[.)]?\s*$/u.test(line.glyph) && (afterItem || next?.form === 'item')

/** The line when it tells something to do or to have, else nothing: "Events" over its bullets is no request. */
function workIn(text: string): string {
  const plain = cueText(text)
  return startsAsDuty(plain) || startsAsAsset(plain) || firmEligibility.test(plain) ? plain : ''
}

/** An emoji that is no tick, arrow or dot stands before the text; a star counts beside bold. */
function opensWithPicture(line: PostingLine): boolean {
  const glyphs = line.glyph
  if (/⭐|🌟|✨/u.test(glyphs)) {
    const known = classifyHeading(line.text)
    return (
      line.look !== 'plain' ||
      known?.whole === true ||
      (known !== null && known.share >= 0.3 && wordsOf(line.text) <= 5) ||
      (introZone(line.text) !== null && wordsOf(line.text) <= 6)
    )
  }
  return /\p{Extended_Pictographic}/u.test(glyphs) && !/[✓✔✅☑➡▶★👉🔹🔸•]\uFE0F?\s*$/u.test(glyphs)
}
