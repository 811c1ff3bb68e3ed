import type { PostingReading } from '../domain/posting.ts'
import type { ReadDocument } from '../domain/reading.ts'
import type { Requirement, RequirementLevel, Years } from '../domain/requirement.ts'
import { blockQuote } from '../text/block-quote.ts'
import { collapse } from '../text/collapse.ts'
import type { Candidate } from './asks/gather-candidates.ts'
import { namesWork } from './asks/terse.ts'
import { withoutReason } from './asks/without-reason.ts'
import { cueText } from './cues/cue-text.ts'
import { readLimit } from './facts/limit.ts'
import { postingFacts } from './facts/posting-facts.ts'
import { readYears } from './facts/years.ts'
import { postingCandidates } from './posting-candidates.ts'
import { postingWarnings } from './texts/posting-warnings.ts'
import { textKind } from './texts/text-kind.ts'
import { decideLevels } from './weighing/decide-levels.ts'
import type { UnitWeights } from './weighing/unit-weights.ts'

type Asked = Candidate & { readonly level: RequirementLevel }

/**
 * What a posting asks for, in its own words and order, each with its exact place, level, group, years and limit; and its role,
 * company, place and closing date where stated. Works without any model, for any shape of posting; never throws and never is
 * silently empty: with nothing found, or a CV or a letter in place of a posting, there is a warning that says what to do.
 */
export function readPosting(whole: ReadDocument, weights?: UnitWeights): PostingReading {
  const { document, lines, candidates, cut } = postingCandidates(whole)
  const levels = decideLevels(candidates, weights)
  const kind = textKind(document.text)
  const requirements =
    kind === 'cv' || kind === 'letter'
      ? []
      : candidates
          .map((candidate, index) => ({ ...candidate, level: levels[index] ?? null }))
          .flatMap(amongAsked)
          .map((each, index) => toRequirement(each, `q${index + 1}`))
  const warnings = postingWarnings(document, { lines, requirements, kind, cut })
  return { ...postingFacts(document, lines, requirements), requirements, warnings }
}

/** Work without a verb between two lines of its own paragraph that ask is a duty; elsewhere it is talk. */
function amongAsked(each: Candidate, index: number, all: readonly Candidate[]): Asked[] {
  const { level, from } = each
  if (level) return [{ ...each, level }]
  if (from.zone !== null || !namesWork(cueText(each.text))) return []
  const [before, after] = [all[index - 1], all[index + 1]]
  const between = before?.level && after?.level && !from.line.apart && !after.from.line.apart
  return between && before.from.zone === null ? [{ ...each, level: 'duty' }] : []
}

function toRequirement({ block, range: whole, level, from, aside }: Asked, id: string): Requirement {
  const range = level === 'question' ? whole : withoutReason(block.text, whole)
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
