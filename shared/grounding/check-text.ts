import type { CheckedSentence, Finding, SentenceStatus } from '../domain/finding.ts'
import type { Range } from '../text/range.ts'
import { sentences } from '../text/sentences.ts'
import { findNotesToSelf } from '../writing/find-notes-to-self.ts'
import { type AttributionIndex, attribute, attributionIndex } from './attribute.ts'
import { type Attributed, attributedInParts } from './attributed-parts.ts'
import { attributedYears } from './attributed-years.ts'
import { checkClaim } from './check-claim.ts'
import type { ClaimContext } from './claim.ts'
import { appliedFor } from './framing/applied-for.ts'
import { isFraming } from './framing/is-framing.ts'
import { isLetterheadLine } from './framing/is-letterhead-line.ts'
import { partsOfAddress } from './framing/parts-of-address.ts'
import { tellsLack } from './framing/tells-lack.ts'
import { givenWord } from './given-word.ts'
import type { GroundingEvidence } from './grounding-evidence.ts'
import { postsNamedIn } from './posts/posts-named-in.ts'
import { toldOfPosts } from './posts/told-of-posts.ts'

export interface TextToCheck extends ClaimContext {
  readonly text: string
  readonly evidence: readonly GroundingEvidence[]
  /** The person's names as their sources have them, with the letters behind: a line that is one of them claims nothing. */
  readonly names?: readonly string[]
  /** Where the person lives, as their sources have it: a line that is that, or a part of it, claims nothing. */
  readonly addresses?: readonly string[]
}

export interface CheckedText {
  readonly sentences: readonly CheckedSentence[]
  readonly findings: readonly Finding[]
}

/**
 * Checks a whole text that cites nothing: each sentence, bullet or line is framing, or a claim that is attributed to the closest
 * evidence of one entry and checked against that; one that stands only on the person's word is vouched for. Headings, notes to self and the lines of an address are left out. Offsets are
 * into `text`. Without a posting, what the text says it applies for is taken for the posting's role and company.
 */
export function checkText(given: TextToCheck): CheckedText {
  const input = given.role || given.company ? given : { ...given, ...appliedFor(given.text) }
  const sources = input.evidence.filter(({ vouchedOn }) => !vouchedOn)
  const all = attributionIndex(input.evidence)
  const read = { all, sources: sources.length < input.evidence.length ? attributionIndex(sources) : all }
  const notes = findNotesToSelf(input.text)
  const names = new Set([...(input.names ?? []), ...(input.addresses ?? []).flatMap(partsOfAddress)].map(plainName))
  const checked = pieces(input.text, names)
    .flatMap((range) => without(input.text, range, notes))
    .map((range) => checkPiece(input, range, { ...read, names }))
  return { sentences: checked.map(({ sentence }) => sentence), findings: checked.flatMap(({ findings }) => findings) }
}

/** The evidence read for attribution: all of it, and without what only the person's word stands behind. */
interface Library {
  /** The person's names, and where they live, in plain form. */
  readonly names: ReadonlySet<string>
  readonly all: AttributionIndex
  readonly sources: AttributionIndex
}

function checkPiece(
  input: TextToCheck,
  { start, end }: Range,
  library: Library,
): { sentence: CheckedSentence; findings: Finding[] } {
  const text = input.text.slice(start, end)
  const done = (status: SentenceStatus, evidence: readonly GroundingEvidence[], findings: readonly Finding[]) => ({
    sentence: { text, start, end, status, evidence: evidence.map(({ id }) => id) },
    findings: findings.map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
  })
  if (library.names.has(plainName(text)) || isFurniture(text) || isFraming(text, input)) return done('framing', [], [])
  const { evidence, findings } = grounded(input, text, library)
  if (evidence.length === 0) return tellsLack(text) ? done('framing', [], []) : done('uncited', [], findings)
  if (findings.some(({ level }) => level === 'flag')) return done('flagged', evidence, findings)
  const vouchedOn = givenWord({ ...input, text, evidence }, findings)
  const checked = done(vouchedOn ? 'vouched' : 'backed', evidence, findings)
  return vouchedOn ? { ...checked, sentence: { ...checked.sentence, vouchedOn } } : checked
}

/** The closest evidence of a claim with what it says beyond it. What the person only vouched for is taken where the sources leave something open. */
function grounded(input: TextToCheck, text: string, { all, sources }: Omit<Library, 'names'>) {
  const closest = attribute(text, all)
  /** A companion may bring a date of its own that is not the claim's. */
  const attributedTo = (evidence: readonly GroundingEvidence[]): Attributed | null => {
    if (evidence.length === 0 || evidence.length === closest.length) return null
    const findings = checkClaim({ ...input, text, evidence })
    return findings.length === 0 ? { evidence, findings } : null
  }
  const whole = { evidence: closest, findings: checkClaim({ ...input, text, evidence: closest }) }
  const stands = closest.length > 0 && whole.findings.every(({ level }) => level !== 'flag')
  const parts = whole.findings.length === 0 ? null : attributedInParts(text, all, input)
  const found = stands
    ? parts && parts.findings.length < whole.findings.length
      ? parts
      : whole
    : (attributedTo(closest.slice(0, 1)) ??
      parts ??
      attributedYears(text, all, input) ??
      attributedPosts(input, text, whole))
  if (!found.evidence.some(({ vouchedOn }) => vouchedOn)) return found
  const backing = attribute(text, sources)
  const findings = checkClaim({ ...input, text, evidence: backing })
  return backing.length > 0 && findings.length <= found.findings.length ? { evidence: backing, findings } : found
}

/** What stands over lines, not in them, is answered by the posts of the library. A claim that is close to no line may be told of the posts it names. */
function attributedPosts(input: TextToCheck, text: string, whole: Attributed): Attributed {
  const evidence = whole.evidence.length > 0 ? whole.evidence : postsNamedIn(text, input.evidence)
  if (evidence.length === 0) return whole
  const findings = whole.evidence.length > 0 ? whole.findings : checkClaim({ ...input, text, evidence })
  if (findings.every(({ level }) => level !== 'flag')) return { evidence, findings }
  const told = toldOfPosts(findings, { text, today: input.today ?? null, library: input.evidence })
  return told ? { evidence: [...new Set([...evidence, ...told.evidence])], findings: told.findings } : whole
}

/** A name in the form in which two ways to set it meet: "ADA NOLL, RN (Adult)", "Ada Noll, RN (Adult)". */
const plainName = (name: string): string => (name.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ')

/** The sentences of every line that is no heading, rule, fence or front matter; list signs and emphasis are left out. */
function pieces(text: string, names: ReadonlySet<string>): Range[] {
  const found: Range[] = []
  let from = 0
  for (const line of paragraphs(text)) {
    const start =
      line.start +
      (/^(?:\s|>|[-*+•·–—▪◦‣](?=\s)|\d{1,2}[.)](?=\s))*/u.exec(text.slice(line.start, line.end))?.[0].length ?? 0)
    from = start
    if (/^\s*(?:#{1,6}\s|(?:[-*_]\s*){3,}$|```|\|?[\s:|-]+$)/u.test(text.slice(line.start, line.end))) continue
    const whole = text.slice(from, line.end)
    if (isLetterheadLine(whole) || names.has(plainName(whole))) {
      found.push(trimmed(text, from, line.end))
      continue
    }
    for (const piece of sentences(text.slice(from, line.end)))
      found.push({ start: from + piece.start, end: from + piece.end })
  }
  return found.filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))
}

/** Lines; a line of prose wrapped onto the next (which begins in lower case) is one. */
function paragraphs(text: string): Range[] {
  const lines: { start: number; end: number }[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const last = lines.at(-1)
    const before = last ? text.slice(last.start, last.end) : ''
    const wrapped =
      last &&
      last.end === start - 1 &&
      /^\s*(?:\p{Ll}|\d)/u.test(line) &&
      /[\p{L}\d,;]\s*$/u.test(before) &&
      before.trim().length > 50 &&
      !/^\s*#/u.test(before)
    if (wrapped) last.end = end
    else if (line.trim() !== '') lines.push({ start, end })
    start = end + 1
  }
  return lines
}

/** What is left of a sentence without the notes to self in it. */
function without(text: string, range: Range, notes: readonly Range[]): Range[] {
  const inside = notes.filter((note) => note.start < range.end && range.start < note.end)
  if (inside.length === 0) return [range]
  const kept: Range[] = []
  let from = range.start
  for (const note of inside) {
    if (note.start - from > 2) kept.push(trimmed(text, from, note.start))
    from = Math.max(from, note.end)
  }
  if (range.end - from > 2) kept.push(trimmed(text, from, range.end))
  return kept.filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))
}

function trimmed(text: string, from: number, to: number): Range {
  const piece = text.slice(from, to)
  return { start: from + piece.length - piece.trimStart().length, end: from + piece.trimEnd().length }
}

/** The lines of a letter's frame and a list's lead-in: addresses, dates, names alone, "Related experience:". */
function isFurniture(text: string): boolean {
  const line = text.trim()
  if (/^[\w.+-]+@[\w.-]+$|^(?:https?:\/\/|www\.)\S+$|^\+?[\d\s()/-]{6,}$/iu.test(line)) return true
  if (
    /^(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:\d{1,2}, )?\d{4}$/iu.test(
      line,
    )
  )
    return true
  if (/^(?:re|subject|to|from|cc|date|ref)\b ?:/iu.test(line) || isLetterheadLine(line)) return true
  const words = line.split(/\s+/u)
  if (/:$/u.test(line) && words.length <= 12 && !/\d/u.test(line)) return true
  return (
    words.length <= 5 &&
    !/[.!?;,]$/u.test(line) &&
    !/\b(?:I|my)\b/u.test(line) &&
    words.every((word) => /^\p{Lu}|^\d+\p{L}?$|^(?:of|the|and|de|van|von)$/u.test(word))
  )
}
