import type { Block } from '../domain/block.ts'
import type { Limit } from '../domain/limit.ts'
import type { PostingReading } from '../domain/posting.ts'
import type { ReadDocument } from '../domain/reading.ts'
import type { Requirement, RequirementLevel, Years } from '../domain/requirement.ts'
import { blockQuote } from '../text/block-quote.ts'
import { collapse } from '../text/collapse.ts'
import type { Range } from '../text/range.ts'
import { judge } from './asks/judge.ts'
import { splitUnits } from './asks/split-units.ts'
import { namesWork } from './asks/terse.ts'
import { cueText } from './cues/cue-text.ts'
import { readLimit } from './facts/limit.ts'
import { postingFacts } from './facts/posting-facts.ts'
import { readYears } from './facts/years.ts'
import { barredRows } from './lines/barred-rows.ts'
import { breakLines } from './lines/break-lines.ts'
import { firstPart } from './lines/first-part.ts'
import { rowUnits, type TableHead, tableHead } from './lines/row-units.ts'
import { withoutQuiz } from './lines/without-quiz.ts'
import { zoneLines } from './lines/zone-lines.ts'
import type { ZonedLine } from './lines/zoned-line.ts'
import { postingWarnings } from './texts/posting-warnings.ts'
import { textKind } from './texts/text-kind.ts'

interface Found {
  readonly block: Block
  readonly range: Range
  /** Null for work told without a verb, which counts only between lines that ask. */
  readonly level: RequirementLevel | null
  readonly from: ZonedLine
  /** What the rest of its line says of the answer's length, when no requirement of the line says it of itself. */
  readonly aside: Limit | null
}

/**
 * What a posting asks for, in its own words and order, each with its exact place, level, group, years and limit; and its role,
 * company, place and closing date where stated. Works without any model, for any shape of posting; never throws and never is
 * silently empty: with nothing found, or a CV or a letter in place of a posting, there is a warning that says what to do.
 */
export function readPosting(whole: ReadDocument): PostingReading {
  const first = firstPart(whole)
  const document = barredRows(first)
  const lines = withoutQuiz(breakLines(document))
  const found = zoneLines(lines).reduce<Gathering>((so, zoned) => gather(so, zoned, document.text), {
    found: [],
    head: null,
  }).found
  const kind = textKind(document.text)
  const requirements =
    kind === 'cv' || kind === 'letter'
      ? []
      : found.flatMap(amongAsked).map((each, index) => toRequirement(each, `q${index + 1}`))
  const warnings = postingWarnings(document, { lines, requirements, kind, cut: first !== whole })
  return { ...postingFacts(document, lines), requirements, warnings }
}

/** Work without a verb between two lines of its own paragraph that ask is a duty; elsewhere it is talk. */
function amongAsked(each: Found, index: number, all: readonly Found[]): (Found & { level: RequirementLevel })[] {
  const { level, from } = each
  if (level) return [{ ...each, level }]
  const [before, after] = [all[index - 1], all[index + 1]]
  const between = before?.level && after?.level && !from.line.apart && !after.from.line.apart
  return between && before.from.zone === null ? [{ ...each, level: 'duty' }] : []
}

interface Gathering {
  readonly found: Found[]
  /** The head of the table whose rows are being read. */
  readonly head: TableHead | null
}

function gather({ found, head }: Gathering, zoned: ZonedLine, source: string): Gathering {
  if (zoned.line.form === 'cells') return gatherRow({ found, head }, zoned, source)
  let before: RequirementLevel | null = null
  const here: Omit<Found, 'aside'>[] = []
  for (const { range, form, joined, listed } of splitUnits(zoned)) {
    const text = zoned.line.block.text.slice(range.start, range.end)
    const level = judge({ text, form, from: zoned, after: joined ? before : null, listed })
    before = level
    if (level || (zoned.zone === null && namesWork(cueText(text))))
      here.push({ block: zoned.line.block, range, level, from: zoned })
  }
  const said = here.some(({ block, range }) => readLimit(block.text.slice(range.start, range.end)) !== null)
  const aside = said ? null : readLimit(zoned.line.text)
  found.push(...here.map((each) => ({ ...each, aside })))
  return { found, head: null }
}

function gatherRow({ found, head }: Gathering, zoned: ZonedLine, source: string): Gathering {
  const { block } = zoned.line
  const own = tableHead(block, source)
  if (own) return { found, head: zoned.zone === 'duty' ? own : { ...own, name: null } }
  for (const { range, mark } of rowUnits(block, { head, source })) {
    const zone = head && (mark !== null || zoned.zone === null || zoned.zone === 'role') ? 'criteria' : zoned.zone
    const text = block.text.slice(range.start, range.end)
    const from = { ...zoned, zone, group: head?.name ?? zoned.group, line: { ...zoned.line, mark, text, range } }
    const level = judge({ text, form: 'item', from })
    if (level) found.push({ block, range, level, from, aside: null })
  }
  return { found, head }
}

function toRequirement(
  { block, range, level, from, aside }: Found & { level: RequirementLevel },
  id: string,
): Requirement {
  const text = collapse(block.text.slice(range.start, range.end))
  return {
    id,
    text,
    level,
    group: from.group,
    quote: blockQuote(block, range),
    years: yearsOf(text, level, from.label),
    limit:
      readLimit(text) ?? aside ?? (level === 'must' || level === 'nice' || level === 'question' ? from.limit : null),
  }
}

function yearsOf(text: string, level: RequirementLevel, label: string | null): Years | null {
  if (level === 'question') return null
  const asked = level === 'must' || level === 'nice' ? 'plainly' : 'perhaps'
  return readYears(label === null ? text : `${label}: ${text}`, asked)
}
