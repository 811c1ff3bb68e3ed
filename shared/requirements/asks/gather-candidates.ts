import type { Block } from '../../domain/block.ts'
import type { Limit } from '../../domain/limit.ts'
import type { RequirementLevel } from '../../domain/requirement.ts'
import type { Range } from '../../text/range.ts'
import { startsAsAsset } from '../cues/ask-cues.ts'
import { cueText } from '../cues/cue-text.ts'
import { readLimit } from '../facts/limit.ts'
import { classifyHeading } from '../headings/classify-heading.ts'
import { rowUnits, type TableHead, tableHead } from '../lines/row-units.ts'
import type { ZonedLine } from '../lines/zoned-line.ts'
import { isBarred } from './is-barred.ts'
import { judge } from './judge.ts'
import { splitUnits } from './split-units.ts'
import { tellsOfOthers } from './tells-of-others.ts'

/** A stretch of a posting that may be a requirement, with what the rules say of it. */
export interface Candidate {
  readonly block: Block
  readonly range: Range
  readonly text: string
  readonly form: 'item' | 'prose'
  readonly from: ZonedLine
  /** Its level by the rules; null when they find that it asks for nothing. */
  readonly level: RequirementLevel | null
  /** True when only the rules may decide: nothing in it can be asked for, whatever it looks like. */
  readonly barred: boolean
  /** True for a clause after the first of its sentence. */
  readonly joined: boolean
  /** True for a thing after the first of a list in its sentence, which is asked for as the first is. */
  readonly listed: boolean
  /** What the rest of its line says of the answer's length, when no requirement of the line says it of itself. */
  readonly aside: Limit | null
}

interface Gathering {
  readonly found: Candidate[]
  /** The head of the table whose rows are being read. */
  readonly head: TableHead | null
  /** What a row across the table called the rows below it. */
  readonly part?: string | null
}

/** Every stretch of the lines that may be a requirement, in order: bullets, cells, sentences and clauses. */
export function gatherCandidates(lines: readonly ZonedLine[], source: string): Candidate[] {
  return lines.reduce<Gathering>((so, zoned) => gather(so, zoned, source), { found: [], head: null }).found
}

function gather({ found, head }: Gathering, zoned: ZonedLine, source: string): Gathering {
  if (zoned.line.form === 'cells') return gatherRow({ found, head }, zoned, source)
  const { block } = zoned.line
  let before: RequirementLevel | null = null
  const here: Omit<Candidate, 'aside'>[] = []
  for (const { range, form, joined, listed } of splitUnits(zoned)) {
    const text = block.text.slice(range.start, range.end)
    const said = judge({ text, form, from: zoned, after: joined ? before : null, listed })
    const barred = isBarred({ text, from: zoned }) || (form === 'prose' && tellsOfOthers(block.text, range))
    const carried: boolean =
      said === null && !barred && joined && before !== null && startsAsAsset(cueText(text).replace(/^to /u, ''))
    const level: RequirementLevel | null = carried ? before : said
    before = level
    here.push({
      block,
      range,
      text,
      form,
      from: zoned,
      level,
      joined,
      listed: listed || carried,
      barred,
    })
  }
  const said = here.some(({ level, text }) => level !== null && readLimit(text) !== null)
  const aside = said ? null : readLimit(zoned.line.text)
  found.push(...here.map((each) => ({ ...each, aside })))
  return { found, head: null }
}

function gatherRow({ found, head, part = null }: Gathering, zoned: ZonedLine, source: string): Gathering {
  const { block } = zoned.line
  const own = tableHead(block, source)
  if (own) return { found, head: zoned.zone === 'duty' ? own : { ...own, name: null } }
  const across = head ? partName(block) : null
  if (across !== null) return { found, head, part: across }
  for (const { range, mark } of rowUnits(block, { head, source })) {
    const zone = head && (mark !== null || zoned.zone === null || zoned.zone === 'role') ? 'criteria' : zoned.zone
    const text = block.text.slice(range.start, range.end)
    const from = {
      ...zoned,
      zone,
      group: head?.name ?? part ?? zoned.group,
      line: { ...zoned.line, mark, text, range },
    }
    const level = judge({ text, form: 'item', from })
    const barred = isBarred({ text, from })
    found.push({ block, range, text, form: 'item', from, level, joined: false, listed: false, barred, aside: null })
  }
  return { found, head, part }
}

/** A row with one short cell that names a field ("Qualifications") heads the rows below it. */
function partName(block: Block): string | null {
  const [only, second] = block.cells ?? []
  const text = only ? block.text.slice(only.start, only.end).trim() : ''
  return !second && text.split(/\s+/u).length <= 5 && classifyHeading(text)?.zone === 'criteria' && !/[.;]$/u.test(text)
    ? text
    : null
}
