import type { EntryKind } from '../../domain/entry.ts'
import { type DateSpan, dateSpans } from '../../text/date-spans.ts'
import { tokens } from '../../text/tokens.ts'
import { fieldLabel } from '../headers/field-label.ts'
import { duration } from '../headers/header-pieces.ts'
import { proseScore } from '../lines/is-prose.ts'
import { type Stretch, stretchText, trimmed, within } from '../lines/stretch.ts'
import { unfinished } from '../words/unfinished.ts'
import type { EntryDraft, Gathered } from './gathered.ts'

/** Kinds whose header is taken apart into fields; of a publication the whole line is the reference. */
const parted: ReadonlySet<EntryKind> = new Set([
  'work',
  'volunteer',
  'education',
  'project',
  'certificate',
  'award',
  'other',
])

/** Words that only join the parts of a header. General knowledge in several languages. */
export const joiners =
  /^(?:at|in|for|with|from|to|of|and|on|the|by|as|since|until|bei|im|in|am|an|für|von|bis|und|chez|à|de|du|des|dans|en|et|le|la|les|y|a|al|presso|bij|van|voor|hos|vid|dates?|years?)$/iu

/**
 * What a header says beside title, organisation, place and time. What tells something ("40 episodes; 900 listeners each.") becomes
 * evidence of its entry, the rest ("Hons", "part time") is given to `left` and waits in the tray: no word of a header is lost.
 */
export function tellLeftovers(gathered: Gathered): void {
  const used = usedStretches(gathered)
  const seen = new Map<Stretch['block']['runs'], Stretch[]>()
  for (const entry of gathered.entries) {
    if (!parted.has(entry.kind)) continue
    for (const header of entry.header) {
      const before = seen.get(header.block.runs) ?? []
      if (before.some((other) => other.start === header.start && other.end === header.end)) continue
      seen.set(header.block.runs, [...before, header])
      for (const left of leftOf(header, entry, used)) {
        if (
          left.block.kind !== 'heading' &&
          !describes(left) &&
          tells(stretchText(left)) &&
          !(entry.kind === 'education' && isState(left))
        )
          entry.items.unshift({ stretch: left, parent: null, said: null, voice: null })
        else gathered.left.push(left)
      }
    }
  }
}

/** "(60 covers, modern British)" behind an employer describes the house: what stands in brackets and is no sentence tells of no work. */
const describes = (left: Stretch): boolean =>
  /\(\s*$/u.test(left.block.text.slice(0, left.start)) &&
  /^\s*\)/u.test(left.block.text.slice(left.end)) &&
  proseScore(stretchText(left)) < 1

/** "Three of seven units passed" says how far a study is, which its own line tells, and nothing that was done. */
const isState = (left: Stretch): boolean =>
  !/\p{L}/u.test(
    stretchText(left)
      .replace(unfinished, '')
      .replace(
        /(?<!\p{L})(?:started|began|begun|commenced|finishing|completing|next|this|last|spring|summer|autumn|winter|year|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)(?!\p{L})/giu,
        '',
      ),
  )

type Used = ReadonlyMap<Stretch['block']['runs'], readonly Stretch[]>

/** Everything that a field or an item holds, by block. */
function usedStretches({ entries, items, notes, told }: Gathered): Used {
  const all = [
    ...entries.flatMap(({ title, organisation, location, apart, items: own }) => [
      ...[title, organisation, location].flatMap((field) => field ?? []),
      ...apart,
      ...own.flatMap(({ stretch, voice }) => (voice ? [stretch, voice] : [stretch])),
    ]),
    ...items.flatMap(({ stretch, voice }) => (voice ? [stretch, voice] : [stretch])),
    ...notes,
    ...told,
  ]
  const byBlock = new Map<Stretch['block']['runs'], Stretch[]>()
  for (const stretch of all) {
    const known = byBlock.get(stretch.block.runs)
    if (known) known.push(stretch)
    else byBlock.set(stretch.block.runs, [stretch])
  }
  return byBlock
}

interface Range {
  readonly start: number
  readonly end: number
}

/** The stretches of a header line that neither a field nor its time nor a label of a form covers. */
function leftOf(header: Stretch, entry: EntryDraft, used: Used): Stretch[] {
  const text = stretchText(header)
  const label = fieldLabel({ text, breaks: [] })
  const covered: Range[] = [
    ...(used.get(header.block.runs) ?? []).map(({ start, end }) => ({
      start: start - header.start,
      end: end - header.start,
    })),
    ...dateSpans(text).filter((span) => dates(entry, span)),
    ...[...text.matchAll(duration)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
    ...(label && label.told !== 'other' ? [{ start: 0, end: label.lead }] : []),
  ]
    .filter(({ start, end }) => end > 0 && start < text.length)
    .sort((a, b) => a.start - b.start)
  const left: Range[] = []
  let at = 0
  for (const { start, end } of covered) {
    if (start > at) left.push({ start: at, end: start })
    at = Math.max(at, end)
  }
  if (at < text.length) left.push({ start: at, end: text.length })
  return left.flatMap(({ start, end }) => worth(within(header, start, end)))
}

const dates = ({ start, end }: EntryDraft, { from, to }: DateSpan): boolean =>
  (from !== null && (from === start || from === end)) || (to !== null && to === end)

/** Without the signs around it; nothing when only joining words are left. */
function worth(stretch: Stretch): Stretch[] {
  const text = stretchText(stretch)
  const lead = /^[^\p{L}\p{N}“"'‘]*/u.exec(text)?.[0].length ?? 0
  const tail = /[\s,;:|·•([–—-]*$/u.exec(text.slice(lead))?.[0].length ?? 0
  const kept = trimmed(within(stretch, lead, Math.max(lead, text.length - tail)))
  const words = tokens(stretchText(kept)).filter(({ word }) => !joiners.test(word))
  return words.length > 0 && !isLabel(kept) ? [kept] : []
}

/** The label of a form ("Employer", with its value behind it). */
function isLabel(stretch: Stretch): boolean {
  const behind = stretch.block.text.slice(stretch.end)
  if (/:\s*\S/u.test(stretchText(stretch))) return false
  return (
    fieldLabel({ text: `${stretchText(stretch)}:`, breaks: [] }) !== null &&
    (/^\s*:/u.test(behind) || behind.length > 2)
  )
}

/** "3 days a week" says how much of a post it was, and nothing that was done. */
const hoursOnly =
  /^\W*(?:one|two|three|four|five|\d+(?:\.\d+)?)\s+(?:days?|hours?|evenings?|mornings?|shifts?)\s+(?:a|per)\s+(?:week|month|fortnight)\W*$/iu

/** More than a name or a term: a sentence, a labelled fact, a phrase in small letters. */
function tells(text: string): boolean {
  const words = tokens(text)
  if (words.length < 4 || fieldLabel({ text, breaks: [] }) || hoursOnly.test(text)) return false
  const small = words.filter(({ text: word }) => /^\p{Ll}/u.test(word)).length
  return (
    proseScore(text) >= 1 || /^\p{L}+:\s/u.test(text) || /\p{L}{2}[.;]\s\S/u.test(text) || small * 2 >= words.length
  )
}
