import { startsAsAsset, startsAsDuty } from '../cues/ask-cues.ts'
import { cueText } from '../cues/cue-text.ts'
import { firmEligibility } from '../cues/eligibility-cues.ts'
import { negated, niceCue } from '../cues/level-cues.ts'
import { isFactLine } from '../facts/fact-line.ts'
import type { PostingLine } from '../lines/posting-line.ts'
import { askingZones, type Zone } from '../lines/zone.ts'
import { classifyHeading, type HeadingClass } from './classify-heading.ts'
import { limitedName } from './limited-name.ts'
import { overPrompt } from './over-prompt.ts'
import { overQuestions } from './over-questions.ts'
import { overWorks } from './over-works.ts'

export interface FoundHeading {
  readonly zone: Zone | null
  /** Smaller stands higher: a Markdown level, then bold and capitals, plain known headings, labels, introductions. */
  readonly rank: number
  /** Empty for a sentence that no one would call a heading. */
  readonly text: string
  /** The rest of the line when the heading is a label before its content. */
  readonly rest: PostingLine | null
  /** The whole line, where `text` is not. */
  readonly said?: string
  /** Sentences that stood before an introduction on its line. */
  readonly lead?: PostingLine
}

export interface Around {
  readonly line: PostingLine
  readonly next: PostingLine | undefined
  /** True before any other line: the title. */
  readonly first: boolean
  /** True right after a heading. */
  readonly afterHeading: boolean
  /** True right after a line that ended as a sentence. */
  readonly afterSentence: boolean
  /** The bullet or emoji of the line before, when it was no heading. */
  readonly glyphBefore: string
  /** True right after an item of a list. */
  readonly afterItem: boolean
  /** True where the lines are judged by a heading that asks for something. */
  readonly asking: boolean
  /** True where a heading says that questions of a form follow. */
  readonly questions: boolean
}

const wordsOf = (text: string): number => text.split(/\s+/u).length

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

const trimmedText = (text: string): string => text.replace(/[\s:：.…–-]+$/u, '')

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
    text: trimmedText(label?.head ?? line.text),
    rest: label?.rest ?? null,
  }
}

/** An item is a heading when its glyph was an emoji, when it is bold and known, or when it only introduces deeper items. */
function fromItem(around: Around): FoundHeading | null {
  const { line, next, afterItem, glyphBefore } = around
  const colon = /[:：]$/u.test(line.text)
  const deeper = next !== undefined && next.form === 'item' && next.depth > line.depth
  const known = classifyHeading(line.text)
  const rank = 14 + line.depth
  if (around.questions && !deeper && afterNumber(around)) return null
  if (colon && (deeper || (known && wordsOf(line.text) <= 8)))
    return { zone: known?.zone ?? null, rank, text: trimmedText(line.text), rest: null }
  if (deeper && known && wordsOf(line.text) <= 5 && (known.whole || known.share >= 0.5 || line.look !== 'plain'))
    return { zone: known.zone, rank, text: line.text, rest: null }
  const parent = deeper && wordsOf(line.text) <= 3 && !/[.;,]$/u.test(line.text) && !/^\S+ \S/u.test(workIn(line.text))
  if (parent) return { zone: null, rank, text: trimmedText(line.text), rest: null }
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
    return { zone: known.zone, rank: 10, text: trimmedText(line.text), rest: null }
  const below =
    next !== undefined && next.block !== line.block && !opensWithPicture(next) && !/[.;,!]$/u.test(line.text)
  if (
    pictured &&
    below &&
    glyphBefore !== line.glyph.trim() &&
    wordsOf(line.text) <= 8 &&
    (next.form === 'item' || (known !== null && known.share >= 0.3))
  )
    return { zone: known?.zone ?? introZone(line.text), rank: 10, text: trimmedText(line.text), rest: null }
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
    return { zone: known?.zone ?? null, rank: 10, text: trimmedText(line.text), rest: null }
  const signed =
    /[■□◆◇●▼【★◎▶]\s*$/u.test(line.glyph) &&
    next?.form === 'item' &&
    next.glyph.trim() !== line.glyph.trim() &&
    line.text.length <= 24 &&
    !/[。.;,、]$/u.test(line.text)
  if (signed) return { zone: known?.zone ?? introZone(line.text), rank: 10, text: trimmedText(line.text), rest: null }
  const wide =
    known !== null && known.share >= 0.6 && /[■□◆◇●▼【★]\s*$/u.test(line.glyph) && /\p{Script=Han}/u.test(line.text)
  if (wide) return { zone: known.zone, rank: 10, text: trimmedText(line.text), rest: null }
  const boldLabel = line.look !== 'plain' && known?.whole === true && known.zone !== 'criteria'
  return numbered || boldLabel ? { zone: known.zone, rank: 10, text: trimmedText(line.text), rest: null } : null
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

/** Bold or capitals make a heading of a short line, known or not. */
function fromLooks({ line, next, first }: Around): FoundHeading | null {
  if (line.look === 'plain' || !next || wordsOf(line.text) > 14) return null
  if (/[.;,]$/u.test(line.text) && !/\.\.\.$/u.test(line.text)) return null
  const known = classifyHeading(line.text)
  if (line.look === 'caps' && !known && (/^[\p{Lu}\d]{1,6}$/u.test(line.text) || !line.opens)) return null
  const zone = first && !known?.whole ? null : (known?.zone ?? introZone(line.text))
  return { zone, rank: 10, text: trimmedText(line.text), rest: null }
}

/** "The role:", "Your duties:": a part is named, no list begun in the middle of a sentence ("You will need:"). */
const namesPart = /^(?:the|your|key|main|about)\s+\p{L}+(?:\s+\p{L}+)?\s*[:：]$/iu

/** "You will need:", "The postholder will": a line that only makes sense with the list after it. */
function fromIntroduction({ line, next, asking }: Around): FoundHeading | null {
  if (!next) return null
  const colon = /[:：]$|…$|\.\.\.$/u.test(line.text)
  const open =
    next.form === 'item' &&
    !/[.!?;]$/u.test(line.text) &&
    /\b(?:will|should|must|to|have|you|are|include|includes|who|would)$/iu.test(line.text)
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
    text: trimmedText(tail),
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

/** What an introduction without known words leads up to, by how it ends. */
function introZone(text: string): Zone | null {
  const plain = cueText(text).replace(/[\s:…,.]+$/u, '')
  if (/\bnices?\b|\bbonus(?:es)?\b/u.test(plain)) return 'nice'
  if (/^(?:so )?why (?!you)\S+(?: \S+)?\??$/u.test(plain)) return 'benefits'
  if (/^what (?:the|an?|our) .{2,40} (?:does|do|will do|did)$/u.test(plain)) return 'duty'
  if (
    /^(?:we are|we're|our|this is|ours is)\b/u.test(plain) &&
    !/\b(?:looking|seeking|after|expect|need)\b/u.test(plain)
  )
    return 'company'
  if (
    /^(?:candidates?|applicants?|you|the (?:successful|ideal) \p{L}+|post ?holders?) (?:must|should|need|will need)\b/u.test(
      plain,
    )
  )
    return 'must'
  if (
    /\b(?:should|must|need|have|need to|needs|has|had|who|with|if|if you|if you're|if you are|if you have|requires?|bring|possess|able to|demonstrate|required)$/u.test(
      plain,
    )
  )
    return 'must'
  if (
    /\b(?:will|would|you'll|you'd|will be|include|includes|including|involves?|vous|responsible for|work to|is to|are to|expected to|tasked with)$/u.test(
      plain,
    )
  )
    return 'duty'
  return null
}

/** "Requirements: …", "The Candidate: …": a known label with its content on the same line. */
function fromLabel({ line, next }: Around): FoundHeading | null {
  const label = isFactLine(line.text) ? null : splitLabel(line)
  if (!label) return null
  const known = classifyHeading(label.head)
  const both =
    known &&
    !/[.;]/u.test(label.rest.text) &&
    wordsOf(label.rest.text) <= 7 &&
    (classifyHeading(label.rest.text)?.share ?? 0) >= 0.25 &&
    wordsOf(label.head) >= 2
  if (both && next) return { zone: known.zone, rank: 11, text: trimmedText(line.text), rest: null }
  const bold = line.block.marks.some(
    (mark) =>
      mark.kind === 'bold' && mark.start <= line.range.start && mark.end >= line.range.start + label.head.length,
  )
  if (!known || !(known.whole || bold || wordsOf(label.head) <= 4)) return null
  const level = /^(?:essential|desirable|required|preferred)/iu.test(label.head)
  return { zone: known.zone, rank: bold ? 10 : level ? 13 : 12, text: label.head, rest: label.rest }
}

function splitLabel(line: PostingLine): { head: string; rest: PostingLine } | null {
  const match = /^([^:：.!?]{1,50}?)\s*(?:[:：]|\s[–—](?=\s))\s*(?=\S)/u.exec(line.text)
  const head = match?.[1] ?? ''
  const start = line.range.start + (match?.[0].length ?? 0)
  const text = line.block.text.slice(start, line.range.end)
  if (!match || wordsOf(head) > 6 || /\d$/u.test(head) || text.length < 2) return null
  return { head, rest: { ...line, text, range: { start, end: line.range.end }, look: 'plain', opens: false } }
}

/** A known heading without any styling, or a short line over prose among requirements. */
function fromShortLine({ line, next, asking, first, afterHeading, afterSentence }: Around): FoundHeading | null {
  if (!next || first || wordsOf(line.text) > 9 || /[.;,!]$/u.test(line.text)) return null
  const known = classifyHeading(line.text)
  const question = /\?$/u.test(line.text)
  if (known && (known.whole || (question && wordsOf(line.text) <= 8))) {
    if (known.zone === 'criteria' && next.form !== 'item' && asking && !line.opens && !line.glued) return null
    const level = /^(?:essential|desirable)\b/iu.test(line.text)
    return { zone: known.zone, rank: level ? 13 : 11, text: trimmedText(line.text), rest: null }
  }
  const wishes = known?.zone === 'nice' && known.share >= 0.25 && line.apart && !/\d/u.test(line.text)
  const announces =
    known &&
    (/^[\p{Lu}¿]/u.test(line.text) || (/^\p{Lo}/u.test(line.text) && (wishes || known.share >= 0.4))) &&
    wordsOf(withoutBrackets(line.text)) <= 7 &&
    next.form === 'item' &&
    (wishes || !isCondition(line.text))
  if (announces) return { zone: known.zone, rank: 11, text: trimmedText(line.text), rest: null }
  if (
    known &&
    known.share >= 0.5 &&
    known.zone !== 'criteria' &&
    (line.opens || line.glued) &&
    wordsOf(line.text) <= 5 &&
    /^\p{Lu}/u.test(line.text) &&
    !isCondition(line.text)
  )
    return { zone: known.zone, rank: 11, text: trimmedText(line.text), rest: null }
  if (known && overBareLines({ line, next, known })) {
    return { zone: known.zone, rank: 11, text: trimmedText(line.text), rest: null }
  }
  const own =
    /^\p{Lu}/u.test(line.text) && !isCondition(line.text) && !startsAsDuty(cueText(line.text)) && !afterHeading
  const within =
    asking &&
    next.form === 'item' &&
    line.opens &&
    wordsOf(line.text) <= 3 &&
    /^\p{Lu}/u.test(line.text) &&
    !isCondition(line.text)
  if (within && (afterHeading || !line.apart))
    return { zone: known?.zone ?? null, rank: 12, text: line.text, rest: null }
  const weighted = /\(\d{1,3}\s?%\)$/u.test(line.text) && next.form === 'item' && wordsOf(line.text) <= 8
  if (weighted) return { zone: known?.zone ?? null, rank: 12, text: trimmedText(line.text), rest: null }
  const alone = own && line.apart && known?.zone !== 'criteria' && !/\d/u.test(withoutBrackets(line.text))
  const overList = next.form === 'item' && wordsOf(line.text) <= 6
  const overProse = wordsOf(next.text) >= 12 && wordsOf(line.text) <= 3
  if (alone && (overList || overProse))
    return { zone: known?.zone ?? introZone(line.text), rank: 11, text: trimmedText(line.text), rest: null }
  const stands =
    line.apart &&
    !next.apart &&
    /^\p{Lu}/u.test(line.text) &&
    !isCondition(line.text) &&
    !startsAsDuty(cueText(line.text)) &&
    !afterHeading
  const leads = next.form === 'item' || wordsOf(next.text) >= 12 || /[.!?]$/u.test(next.text)
  if (
    stands &&
    (known?.zone === 'criteria' ? known.share >= 0.5 : known === null || known.share >= 0.3) &&
    (leads || (known !== null && known.share >= 0.3))
  )
    return { zone: known?.zone ?? introZone(line.text), rank: 11, text: trimmedText(line.text), rest: null }
  const over =
    asking &&
    (afterHeading || afterSentence) &&
    !isCondition(line.text) &&
    wordsOf(line.text) <= 4 &&
    next.form === 'plain' &&
    /\.$/u.test(next.text) &&
    /^\p{Lu}/u.test(line.text)
  return over ? { zone: null, rank: 12, text: line.text, rest: null } : null
}

const withoutBrackets = (text: string): string => text.replace(/\s*\([^)]*\)/gu, '')

/**
 * A heading in a text that lost its bullets and empty lines: plainly worded as one, with no stop, over lines that are as bare. One that
 * leaves its sentence open ("It would be lovely if you had") is one whatever it wishes for.
 */
function overBareLines({ line, next, known }: { line: PostingLine; next: PostingLine; known: HeadingClass }): boolean {
  if (next.form !== 'plain' || next.apart || line.look !== 'plain') return false
  if (!/^[\p{Lu}¿]/u.test(line.text) || wordsOf(line.text) > 8 || /\d/u.test(line.text)) return false
  const open = /\b(?:if|had|have|with|who|to|will|you|be|us|are|do)[…:.]*$/iu.test(line.text)
  const plain = cueText(line.text)
  if (!open && (isCondition(line.text) || (startsAsAsset(plain) && !/^the /u.test(plain)) || startsAsDuty(plain)))
    return false
  return (
    /^(?:must|nice|duty|benefits|question)$/.test(known.zone) &&
    line.mark === null &&
    (known.share >= 0.4 || (open && known.share >= 0.25))
  )
}

/** A short line that is a request or a condition of its own rather than a heading. */
function isCondition(text: string): boolean {
  const plain = cueText(text)
  return firmEligibility.test(plain) || niceCue.test(plain) || negated.test(plain)
}
