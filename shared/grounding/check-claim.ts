import type { Finding } from '../domain/finding.ts'
import type { Range } from '../text/range.ts'
import { carrierOf } from './carrier-of.ts'
import { allChecks, itemChecks } from './checks/all-checks.ts'
import { type Claim, type ClaimContext, readClaim } from './claim.ts'
import { hopedRanges } from './framing/hoped-ranges.ts'
import { isFraming } from './framing/is-framing.ts'
import { lackRanges } from './framing/lack-ranges.ts'
import { wishedRanges } from './framing/wished-ranges.ts'
import { yourRanges } from './framing/your-ranges.ts'
import type { GroundingEvidence } from './grounding-evidence.ts'
import { type Grounds, readGrounds } from './grounds.ts'
import { outsideOwnNames } from './names/own-names.ts'
import { underHeaders } from './names/under-headers.ts'
import { decide } from './verdict/decide.ts'
import { deniedRanges } from './wording/denied-ranges.ts'
import { idiomRanges } from './wording/idiom-ranges.ts'

export interface ClaimToCheck extends ClaimContext {
  readonly text: string
  readonly evidence: readonly GroundingEvidence[]
}

const longest = 5_000
/** The checks quote in straight marks; whoever reads it sees one kind everywhere. */
const straight = /"([^"]*)"/gu

/**
 * What one sentence says beyond the evidence it cites, sorted by place; offsets are into `text`. `requirement` excuses underlines,
 * `company` and `role` may be named, `today` (`YYYY-MM-DD`) measures roles that still run. A framing sentence has no findings; without
 * evidence a claim gets one flag over its whole. Relations swapped inside one item, causes and paraphrase are beyond these checks.
 */
export function checkClaim(input: ClaimToCheck): Finding[] {
  const text = input.text.slice(0, longest)
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  if (start >= end) return []
  const evidence = underHeaders(input.evidence.filter((item) => item.text.trim() !== ''))
  if (evidence.some((item) => item.text.trim() === text.trim())) return []
  if (isFraming(text, input)) return []
  if (evidence.length === 0)
    return [
      {
        kind: 'uncited',
        level: 'flag',
        start,
        end,
        quote: text.slice(start, end),
        why: 'Nothing is cited for this claim.',
      },
    ]
  const grounds = readGrounds(evidence)
  const claim = readClaim(
    text,
    input,
    grounds.words.map(({ word }) => word),
  )
  const found = [...allChecks.flatMap((check) => check(claim, grounds)), ...beyondItsItem(claim, grounds, evidence)]
  const open = outsideOwnNames(undenied(found, claim.plain), text, grounds.entries)
  return apart(beyondLack(decide(open, claim, grounds), claim.plain)).map((one) => ({
    ...one,
    why: one.why.replace(straight, '“$1”'),
  }))
}

/** What a claim that one cited item carries alone says beyond that item, whatever the others say. */
function beyondItsItem(claim: Claim, grounds: Grounds, evidence: readonly GroundingEvidence[]): Finding[] {
  if (evidence.length < 2) return []
  const at = carrierOf(claim, grounds)
  const item = at === null ? undefined : evidence[at]
  return item ? itemChecks.flatMap((check) => check(claim, readGrounds([item]))) : []
}

/** What a "not" takes back claims nothing: "I have not led a team". */
const takenBack =
  /^(?:verb|share|title|degree|certificate|award|publication|sole-credit|scope|superlative|adoption|opposite|agent)$/u

/** What being without something can never say too much of. */
const lessened =
  /^(?:new-word|name|certificate|degree|title|scope|verb|frequency|sole-credit|posting-skill|outcome|mixed|exchanged|superlative)$/u

/** What somebody says to be without needs no source. That they deny what the evidence has stays marked where all that they deny stands there. */
function beyondLack(found: readonly Finding[], plain: string): readonly Finding[] {
  const lacks = found.length === 0 ? [] : lackRanges(plain)
  return found.filter((one) => {
    const lack = lacks.find(({ start, end }) => start <= one.start && one.end <= end)
    if (!lack || (one.kind === 'negation' && one.level === 'flag')) return true
    const isNew = found.some(({ kind, start, end }) => kind === 'new-word' && lack.start <= start && end <= lack.end)
    return !(lessened.test(one.kind) || (one.kind === 'negation' && isNew))
  })
}

/** What a wish or a word of the posting only names: "I would be keen to learn Salesforce". */
const onlyNamed = /^(?:name|grade|posting-skill|certificate)$/u

/** How something would be done, of which a wish says nothing that was: "I would like to run it on my own". */
const wishedFor =
  /^(?:number|bound|negation|sole-credit|scope|superlative|exception|outcome|tense|verb|share|adoption|frequency|charge)$/u

/** What the reader's own things are called. */
const addressed = /^(?:name|title|new-word|scope|mixed|superlative|certificate)$/u

/** What a turn of phrase only seems to name: "by the book". */
const seeming = /^(?:publication|award|title)$/u

function undenied(found: readonly Finding[], plain: string): readonly Finding[] {
  if (found.length === 0) return found
  const denied = deniedRanges(plain)
  const wished = wishedRanges(plain)
  const hoped = hopedRanges(plain, wished)
  const yours = yourRanges(plain)
  const idioms = found.some(({ kind }) => seeming.test(kind)) ? idiomRanges(plain) : []
  const inside = (ranges: readonly Range[], { start, end }: Finding) =>
    ranges.some((range) => range.start <= start && end <= range.end)
  return found.filter(
    (one) =>
      !(onlyNamed.test(one.kind) && inside([...wished, ...denied], one)) &&
      !(addressed.test(one.kind) && inside(yours, one)) &&
      !(one.kind === 'new-word' && inside(wished, one)) &&
      !(wishedFor.test(one.kind) && inside(hoped, one)) &&
      !(seeming.test(one.kind) && inside(idioms, one)) &&
      (!takenBack.test(one.kind) || /^(?:no|nobody)\b/iu.test(one.quote) || !inside(denied, one)),
  )
}

/**
 * Flags win over underlines; of two over the same words the earlier check's is kept, of two of one kind that overlap the longer.
 * An underline that meets a flag is dropped, and of underlines that meet the longest is kept.
 */
function apart(found: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  const flagsFirst = [...found].sort((a, b) => Number(a.level !== 'flag') - Number(b.level !== 'flag'))
  for (const one of flagsFirst) {
    const overlapping = kept.filter((other) => other.level === 'flag' && other.start < one.end && one.start < other.end)
    if (overlapping.some((other) => one.level === 'underline' || (other.start <= one.start && one.end <= other.end)))
      continue
    const inside = kept.find((other) => other.level === 'underline' && other.start < one.end && one.start < other.end)
    const same =
      overlapping.find((other) => other.kind === one.kind) ?? (one.level === 'underline' ? inside : undefined)
    if (!same) kept.push(one)
    else if (one.end - one.start > same.end - same.start) kept[kept.indexOf(same)] = one
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)
}
