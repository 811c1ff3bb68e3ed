import type { Limit } from '../../domain/limit.ts'
import { openLists, willLists } from '../asks/open-lists.ts'
import { cueText } from '../cues/cue-text.ts'
import { isClosing, isFiller } from '../cues/filler.ts'
import { readLimit } from '../facts/limit.ts'
import { plainHeading } from '../headings/classify-heading.ts'
import { findHeading } from '../headings/find-heading.ts'
import { announcesWishes, isLesser } from '../headings/heading-mood.ts'
import type { FoundHeading } from '../headings/heading-reading.ts'
import { benefitVote, requestVote } from './line-votes.ts'
import type { PostingLine } from './posting-line.ts'
import { askingZones, type Zone } from './zone.ts'
import type { ZonedLine } from './zoned-line.ts'

interface Frame {
  readonly rank: number
  readonly zone: Zone | null
  readonly text: string
  /** Whether the lines below it were bullets so far. */
  items: number
  content: number
  limit: Limit | null
  readonly introduced: boolean
  /** A label before its content governs that line and bullets under it. */
  readonly label: boolean
  /** The posting's own title, which groups nothing. */
  readonly title: boolean
  /** Whether a label for its own level ("Essential") stood under it: its lists are then parts of it. */
  parted: boolean
}

/** Stands under all headings, so that what is said before the first has a place. */
const root: Frame = {
  rank: 0,
  zone: null,
  text: '',
  items: 0,
  content: 0,
  limit: null,
  introduced: false,
  label: false,
  title: true,
  parted: false,
}

/** Gives every line of content the zone, group and limit of the headings above it, and takes the headings out. */
export function zoneLines(lines: readonly PostingLine[]): ZonedLine[] {
  const stack: Frame[] = [{ ...root }]
  const zoned: ZonedLine[] = []
  let afterHeading = false
  for (const [index, line] of lines.entries()) {
    if (isFiller(cueText(line.text)) || signs(lines, index)) continue
    const zone = zoneOf(stack)
    const asking = zone !== null && askingZones.has(zone)
    const previous = lines[index - 1]
    const afterSentence = previous !== undefined && /[.!?]$/u.test(previous.text)
    const found = findHeading({
      line,
      next: lines[index + 1],
      afterHeading,
      afterSentence,
      glyphBefore: afterHeading ? '' : (previous?.glyph.trim() ?? ''),
      afterItem: previous?.form === 'item' && !afterHeading && /^\s*\d/u.test(previous.glyph),
      first: index === 0,
      asking,
      questions: zone === 'question',
    })
    const heading = found && mustsBefore(zoned) ? lesserSibling(found) : found
    afterHeading = heading !== null && heading.rest === null
    if (heading?.lead) zoned.push(place(stack, heading.lead))
    if (heading)
      enter(stack, heading, index < 3 && heading.zone === null && (index === 0 || lines[index + 1]?.form !== 'item'))
    if (!heading) endLists(stack, line)
    const content = heading ? heading.rest : line
    if (content) zoned.push(place(stack, content))
  }
  return willLists(openLists(slipped(zoned)))
}

/** Who wrote a mail or letter, right below its closing words; or who they are and where, as the last line of all. */
function signs(lines: readonly PostingLine[], index: number): boolean {
  const text = lines[index]?.text ?? ''
  const last = index === lines.length - 1 && lines[index]?.form === 'plain'
  if (last && /^\p{Lu}{2,}(?: \p{Lu}{2,}){1,2}, (?:\p{Lu}\p{L}+[ -]?){1,3}$/u.test(text)) return true
  return (
    lines.slice(Math.max(0, index - 3), index).some((before) => isClosing(cueText(before.text))) &&
    /^[\p{Lu}][\p{L}'’.,& -]{1,60}$/u.test(text)
  )
}

/** True once a list of what is asked stands complete above. */
const mustsBefore = (zoned: readonly ZonedLine[]): boolean =>
  zoned.some(({ zone, line }) => zone === 'must' && line.form !== 'cells')

/** A second heading about the person that wishes rather than asks ("What would make us happy", "Who we'd really want") is about the nice. */
function lesserSibling(heading: FoundHeading): FoundHeading {
  if (heading.rest !== null || (heading.zone !== 'must' && heading.zone !== null)) return heading
  const plain = plainHeading(heading.text)
  const wishes = heading.zone === 'must' ? isLesser(plain) : announcesWishes(plain)
  return wishes ? { ...heading, zone: 'nice' } : heading
}

/** The nearest heading that says something decides; "Skills" under "Desirable" is desirable. */
function zoneOf(stack: readonly Frame[]): Zone | null {
  const top = stack.findLast((frame) => frame.zone !== null)
  if (top?.zone !== 'criteria') return top?.zone ?? null
  const above = stack.findLast((frame) => frame.zone !== null && frame.zone !== 'criteria')
  if (above?.zone === 'process' && top.rank >= 12) return 'process'
  return above?.zone === 'nice' || above?.zone === 'must' ? above.zone : 'criteria'
}

function enter(stack: Frame[], heading: FoundHeading, title: boolean): void {
  while (stack.length > 0 && shuts(stack, heading)) stack.pop()
  const rank = heading.rank
  const above = stack.at(-1)
  if (above && rank > 12 && heading.zone === 'must') above.parted = true
  const frame = {
    rank,
    zone: heading.zone,
    text: heading.text,
    items: 0,
    content: 0,
    limit: readLimit(heading.said ?? heading.text),
  }
  stack.push({ ...frame, introduced: rank >= 11, label: heading.rest !== null && rank >= 12, title, parted: false })
}

/** A heading ends those of its own rank and below, except that an unknown one right after a known one stands under it. */
function shuts(stack: readonly Frame[], heading: FoundHeading): boolean {
  const top = stack.at(-1)
  if (!top || top.rank < heading.rank) return false
  if (top.rank > heading.rank) return true
  const inherits = heading.zone === null || heading.zone === 'criteria'
  return !(inherits && top.zone !== null && top.zone !== 'criteria' && top.content === 0 && heading.rank > 1)
}

function place(stack: Frame[], line: PostingLine): ZonedLine {
  const top = stack.at(-1)
  const afterList = line.form === 'plain' && line.opens && (top?.items ?? 0) > 0
  if (top) {
    top.content += 1
    if (line.form === 'item') top.items += 1
    top.limit = sharedLimit(line.text) ?? top.limit
  }
  const limit = lesserList(stack) ? null : (stack.findLast((frame) => frame.limit !== null)?.limit ?? null)
  return {
    line,
    zone: zoneOf(stack),
    group: groupOf(stack),
    afterList,
    limit,
    introduced: top?.introduced ?? false,
    label: top?.label ? top.text : null,
    introduction: top?.zone && top.label !== true ? top.text : null,
  }
}

/** A list of wishes after the points that a heading's limit is for: nobody is asked to answer them one by one. */
function lesserList(stack: readonly Frame[]): boolean {
  const top = stack.at(-1)
  const limited = stack.findLast((frame) => frame.limit !== null)
  return top?.introduced === true && top.zone === 'nice' && limited !== top && limited?.zone !== 'nice'
}

const eachOfThem = /\b(?:each|every|per|following|below)\b/iu
/** A statement that answers everything has its limit for itself. */
const onceForAll = /\b(?:statement|letter|above|in total|altogether|overall|in all|pitch|cv|resume|all of)\b/iu

const oneByOne =
  /\b(?:words?|characters?) (?:for )?(?:each|per|every)\b|\beach (?:question|answer|response)|\b(?:these|following)\b/iu

/** The limit that a sentence sets for each answer to come ("in 200 words each"). */
function sharedLimit(text: string): Limit | null {
  if (!eachOfThem.test(text)) return null
  const said = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).find((sentence) => readLimit(sentence) !== null)
  return said === undefined || (onceForAll.test(said) && !oneByOne.test(said)) ? null : readLimit(said)
}

/** A label holds for its own line and bullets under it, an introduction for the list after it. */
function endLists(stack: Frame[], line: PostingLine): void {
  if (line.form !== 'plain' || line.glued) return
  while (stack.at(-1)?.label || (line.opens && (stack.at(-1)?.rank ?? 0) >= 12 && (stack.at(-1)?.items ?? 0) > 0))
    stack.pop()
}

/** The heading to show: an introduction gives way to the heading it stands under. */
function groupOf(stack: readonly Frame[]): string | null {
  const named = stack.filter((frame) => frame.text !== '')
  const heading = named.findLast((frame) => frame.rank < 12 && frame.zone !== null)
  const intro = named.findLast((frame) => frame.rank >= 12 && frame.zone !== null)
  const field = stack.at(-1)
  if (
    field?.text === '' &&
    field.zone === 'question' &&
    heading &&
    /^(?:must|nice|criteria|duty|eligibility)$/.test(heading.zone ?? '')
  )
    return null
  if (field && field.zone === 'criteria' && field.rank >= 12) return field.text
  const wishes = heading?.zone === 'must' && !heading.parted && intro !== undefined && namesWishes(intro)
  const turns = wishes || (intro !== undefined && heading?.zone === 'duty' && intro.zone !== 'duty')
  if (heading && !turns && (!intro || askingZones.has(heading.zone ?? 'page'))) return heading.text
  return (
    intro?.text ??
    heading?.text ??
    named.findLast((frame) => !frame.title && frame.rank > 1 && frame.rank < 13)?.text ??
    null
  )
}

/** "Nice to have" over a list of its own: a name, where a whole sentence or a label before one wish ("Bonus: …") goes on with what is above it. */
const namesWishes = ({ zone, label, text }: Frame): boolean =>
  zone === 'nice' && !label && !/[,.]|(?:\S+\s+){7}/u.test(text)

/** Postings slip from what they ask into what they offer without a heading: two such lines in a row end the zone. */
function slipped(zoned: readonly ZonedLine[]): ZonedLine[] {
  let shift: { from: Zone | null; group: string | null; to: Zone | null } | null = null
  return zoned.map((here, index) => {
    const next = zoned[index + 1]
    if (shift && (shift.from !== here.zone || shift.group !== here.group)) shift = null
    const pair = next !== undefined && next.zone === here.zone && next.group === here.group
    if (
      pair &&
      here.zone !== null &&
      here.zone !== 'duty' &&
      askingZones.has(here.zone) &&
      benefitVote(here.line) &&
      benefitVote(next.line)
    )
      shift = { from: here.zone, group: here.group, to: 'benefits' }
    else if (
      pair &&
      (here.zone === 'benefits' || here.zone === 'company') &&
      requestVote(here.line) &&
      requestVote(next.line)
    )
      shift = { from: here.zone, group: here.group, to: null }
    return shift ? { ...here, zone: shift.to } : here
  })
}
