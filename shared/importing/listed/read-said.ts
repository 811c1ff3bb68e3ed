import type { SaidBy } from '../../domain/evidence.ts'
import { dateSpans } from '../../text/date-spans.ts'
import { tokens } from '../../text/tokens.ts'
import { lineStretch } from '../items/gather-items.ts'
import { isAction, proseScore } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { type Stretch, stretchText, trimmed, within } from '../lines/stretch.ts'

/** Words of somebody else: what they said, where the source says who it was, and how many lines that took. */
export interface Saying {
  readonly words: Stretch
  readonly by: Stretch | null
  /** True when `by` stands on a line of its own. */
  readonly below: boolean
}

/** A longer text is no saying with a name at its end; looking for one would take long. */
const longest = 1500

const quoted = /^["“„«‟]\s*(\P{L}?.{10,}?)\s*["”“»]\s*[.,]?\s*(?:[—–~|(,:-]+\s*)?(.*?)\)?$/su
/** "An exhibition to hear. — The Lowland Times" */
const dashed = /^(.{12,}?[.!?…”"»])\s*(?:[—–]|\s--?)\s*(\S.{1,100})$/su
const attributionDash = /^\s*(?:[—–―~]|--?)\s*(?=["“„«‟]?\p{L})/u

/**
 * What others said at a line, or null: a block quote or words in quotation marks with who said them behind a dash, in brackets or on
 * the line below. `loose` is for parts of a page that hold nothing else, where neither marks nor a dash are needed.
 */
export function sayingAt(line: Line, next: Line | undefined, loose: boolean): Saying | null {
  const { text } = line
  const inQuote = line.block.kind === 'quote'
  if (/^\s*(?:[—–―~]|--)/u.test(text) || /:$/u.test(text)) return null
  if (text.length > longest) return inQuote && loose ? { words: lineStretch(line), by: null, below: false } : null
  const inside = inner(line)
  if (inside && (inQuote || loose || inside.by))
    return inside.by ? inside : { ...inside, ...voiceBelow(next, loose, line) }
  if (inQuote || loose) {
    const tail = dashed.exec(text) ?? (inQuote ? nameLast(text) : null)
    const who = tail?.[2]
    if (tail?.[1] && who && names(who))
      return {
        words: within(lineStretch(line), 0, tail[1].length),
        by: trimmed(within(lineStretch(line), text.length - who.length, text.length)),
        below: false,
      }
  }
  const below = voiceBelow(next, loose, line)
  if (inside) return below.by ? { ...inside, ...below } : null
  return inQuote && (below.by || loose) ? { words: lineStretch(line), ...below } : null
}

/** Words in quotation marks at the beginning of a line and what follows them. */
function inner(line: Line): Saying | null {
  const match = quoted.exec(line.text)
  if (!match) return null
  const rest = match[2] ?? ''
  const start = line.text.lastIndexOf(rest)
  const whole = lineStretch(line)
  if (!rest) return { words: whole, by: null, below: false }
  if (!names(rest) || tokens(match[1] ?? '').length < 3) return null
  const words = line.text.slice(0, start).replace(/[\s—–~|(,:-]+$/u, '')
  return { words: within(whole, 0, words.length), by: trimmed(within(whole, start, start + rest.length)), below: false }
}

/** A person, a paper or a role: short, and no sentence. */
function names(text: string): boolean {
  return text.length <= 110 && /^["“‘(]?[\p{Lu}\d]|^(?:the|a|an|my|former|via|in)\s/u.test(text) && proseScore(text) < 1
}

/** The last words of a block quote, when they are a name: "… I have worked with. Dr Ada Example, Example Hall". */
function nameLast(text: string): RegExpExecArray | null {
  const match = /^(.{12,}[.!?…”"»])\s+([^.!?]{4,90}?(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St)\.[^.!?]{2,80})?)$/su.exec(text)
  const who = match?.[2] ?? ''
  const small = tokens(who).filter(
    ({ text: word }) => /^\p{Ll}/u.test(word) && !/^(?:of|the|and|at|for|de|van|von|der|in)$/u.test(word),
  )
  return match && tokens(who).length <= 12 && tokens(who).length >= 2 && small.length <= 2 ? match : null
}

/** "— The Example Herald" below a block quote, its dash taken for that of a list. */
const dashRead = (line: Line, next: Line): boolean =>
  line.block.kind === 'quote' &&
  /[.!?…”"»]$/u.test(line.text) &&
  next.block.kind === 'bullet' &&
  next.block.level === 0 &&
  tokens(next.text).length <= 12 &&
  proseScore(next.text) < 0.3 &&
  !isAction(tokens(next.text)[0]?.word ?? '')

function voiceBelow(next: Line | undefined, loose: boolean, line: Line): { by: Stretch | null; below: boolean } {
  const none = { by: null, below: false }
  if (!next || next.block.kind === 'heading' || next.text.length > 120) return none
  const lead = attributionDash.exec(next.text)?.[0].length ?? 0
  const closed = /["”“»]\.?$/u.test(line.text) && !/^["“„«]/u.test(next.text)
  const apart = next.block.kind !== 'quote' || closed
  const plain = loose && apart && /^\p{Lu}/u.test(next.text) && next.text.length <= 90
  if (lead === 0 && !(plain && proseScore(next.text) < 0.6) && !dashRead(line, next)) return none
  const rest = next.text.slice(lead)
  return names(rest) ? { by: trimmed(within(lineStretch(next), lead, next.text.length)), below: true } : none
}

/** Who, when and the link of a saying. `lead` are lines above that introduce it. */
export function saidByOf({ by, words }: Pick<Saying, 'by' | 'words'>, lead: readonly Line[]): SaidBy {
  const first = lead[0]
  const told = by ? stretchText(by) : (lead.map(({ text }) => text).join(' ') ?? '')
  const span = dateSpans(told)[0] ?? lead.flatMap(({ text }) => dateSpans(text))[0]
  const source = first ? /^(.{2,40}?)\s*(?::\s|\s[–—|-]\s)/u.exec(first.text)?.[1] : undefined
  const who = by ? undated(stretchText(by)) : (source ?? (first ? undated(first.text) : null))
  return {
    who: who?.replace(/\s*:$/u, '') || null,
    when: span ? (span.from ?? span.to) : null,
    href: linkIn([...(by ? [by] : []), ...lead.map(lineStretch), words]),
  }
}

/** "Example Review, 3 May 2021" without its date. */
function undated(text: string): string {
  const span = dateSpans(text).at(-1)
  if (!span || span.start < 3) return text
  const rest = text.slice(span.end)
  return /^[\s).]*$/u.test(rest) ? text.slice(0, span.start).replace(/[\s,(–—-]+$/u, '') : text
}

function linkIn(stretches: readonly Stretch[]): string | null {
  for (const { block, start, end } of stretches) {
    const mark = block.marks.find((each) => each.kind === 'link' && each.start < end && each.end > start)
    if (mark?.href !== undefined) return mark.href
  }
  return null
}
