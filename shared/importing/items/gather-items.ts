import { sentences } from '../../text/sentences.ts'
import type { Line } from '../lines/line.ts'
import { type Stretch, stretchText, within } from '../lines/stretch.ts'
import { type Saying, saidByOf } from '../listed/read-said.ts'
import { aboutEmployer, type EmployerContext } from './about-employer.ts'
import type { Gathered, ItemDraft } from './gathered.ts'
import { isPleasantry } from './is-pleasantry.ts'
import { bracketedRemarks, isRemark } from './is-remark.ts'

export interface ItemContext {
  readonly gathered: Gathered
  /** Where the evidence goes. */
  readonly into: ItemDraft[]
  /** True for an alignment draft, in which bracketed lines are remarks. */
  readonly draft: boolean
  /** Open list items by nesting. */
  readonly open: (ItemDraft | undefined)[]
  /** The employer whose entry the items belong to, where one is named. */
  readonly employer?: string | null
}

export const lineStretch = (line: Line): Stretch => ({ block: line.block, start: line.start, end: line.end })

/** One bullet as evidence under the bullet it is nested in; remarks to oneself in it become notes. */
export function gatherBullet(context: ItemContext, line: Line): void {
  const { level } = line.block
  const parent = context.open.slice(0, level).findLast((item) => item !== undefined) ?? null
  context.open.length = level
  const kept = withoutRemarks(context, lineStretch(line))
  if (!kept) return
  const item: ItemDraft = { stretch: kept, parent, said: null, voice: null }
  context.into.push(item)
  context.open[level] = item
}

/** What somebody else said, kept as such. `lead` are the lines above that say who or where. */
export function gatherSaying({ into }: ItemContext, { saying, lead }: { saying: Saying; lead: readonly Line[] }): void {
  into.push({ stretch: saying.words, parent: null, said: saidByOf(saying, lead), voice: saying.by })
}

/** The asserting sentences of prose, one evidence each. Further paragraphs of a list item belong to that item. */
export function gatherProse(context: ItemContext, line: Line): void {
  const whole = lineStretch(line)
  const parent =
    line.block.continues === true
      ? (context.open.slice(0, line.block.level + 1).findLast((item) => item !== undefined) ?? null)
      : null
  if (!parent) context.open.length = 0
  const first = context.into.length === 0
  let follows: boolean = false
  for (const [index, range] of parted(line.text).entries()) {
    const kept = withoutRemarks(context, within(whole, range.start, range.end))
    if (!kept || isPleasantry(stretchText(kept), inEntry(context))) continue
    const known: EmployerContext = {
      employer: context.employer ?? null,
      first: first && index === 0 && inEntry(context),
      follows,
    }
    follows = !context.draft && parent === null && aboutEmployer(stretchText(kept), known)
    const into = inEntry(context) && earlier.test(stretchText(kept)) ? context.gathered.items : context.into
    if (!follows) into.push({ stretch: kept, parent, said: null, voice: null })
  }
}

/** "Before teaching I spent two years as a cartographer.": a time before that of the entry it stands under, and another place. */
const earlier =
  /^(?:before|prior to|previously|earlier|until then)(?!\p{L})[^.;]{0,50}?(?<!\p{L})I (?:had )?(?:also )?(?:worked|was|spent|served|trained|ran|did|taught|drove|kept)(?!\p{L})[^.]*?(?:\s(?:years?|months?|seasons?|summers?)(?!\p{L})|\sas an?\s|(?:19|20)\d\d)/iu

/** Sentences; a remark in brackets between two of them parts them, which the segmenter does not see. */
function parted(text: string): { start: number; end: number }[] {
  return sentences(text).flatMap(({ start, end }) => {
    const own = text.slice(start, end)
    const stops = bracketedRemarks(own).filter(
      (remark) => /[.!?]["”’)]*\s*$/u.test(own.slice(0, remark.start)) && /^\s*\p{Lu}/u.test(own.slice(remark.end)),
    )
    const edges = [
      0,
      ...stops.map((remark) => remark.end + (/^\s*/u.exec(own.slice(remark.end))?.[0].length ?? 0)),
      own.length,
    ]
    return edges.slice(1).map((edge, index) => {
      const from = edges[index] ?? 0
      return { start: start + from, end: start + from + own.slice(from, edge).trimEnd().length }
    })
  })
}

const inEntry = ({ employer }: ItemContext): boolean => employer !== undefined

/** Takes remarks to oneself out as notes; null when nothing else is left. */
function withoutRemarks({ gathered, draft }: ItemContext, stretch: Stretch): Stretch | null {
  const text = stretchText(stretch)
  const remarks = bracketedRemarks(text)
  if (isRemark(text, draft && remarks.length === 0)) {
    gathered.notes.push(stretch)
    return null
  }
  const first = remarks[0]
  const last = remarks.at(-1)
  if (!first || !last) return stretch
  for (const remark of remarks) gathered.notes.push(within(stretch, remark.start, remark.end))
  const before = within(stretch, 0, first.start)
  const after = within(stretch, last.end, text.length)
  const kept = /[\p{L}\p{N}]/u.test(stretchText(before)) ? before : after
  const left = remarks.length === 1 && /[\p{L}\p{N}]/u.test(stretchText(after)) && kept === before ? stretch : kept
  const tidy = tidied(left)
  if (tidy && isRemark(stretchText(tidy), false)) {
    gathered.notes.push(tidy)
    return null
  }
  return tidy
}

function tidied(stretch: Stretch): Stretch | null {
  const text = stretchText(stretch)
  const lead = /^[\s,;]*/u.exec(text)?.[0].length ?? 0
  const tail = /\s*$/u.exec(text)?.[0].length ?? 0
  const kept = within(stretch, lead, Math.max(lead, text.length - tail))
  return /[\p{L}\p{N}]/u.test(stretchText(kept)) ? (kept.end > kept.start ? kept : null) : null
}
