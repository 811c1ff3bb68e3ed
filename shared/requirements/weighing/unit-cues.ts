import type { Candidate } from '../asks/gather-candidates.ts'
import {
  describesDuty,
  employerAsks,
  insists,
  saysDuty,
  saysNeed,
  saysWhomWeSeek,
  startsAsAsset,
  startsAsDuty,
} from '../cues/ask-cues.ts'
import { boilerplateCues, employerSubject } from '../cues/boilerplate-cues.ts'
import { cueText } from '../cues/cue-text.ts'
import { bareEligibility, firmEligibility, hoursEligibility, languageEligibility } from '../cues/eligibility-cues.ts'
import { mustCue, negated, niceCue } from '../cues/level-cues.ts'

const tests: Readonly<Record<string, (text: string) => boolean>> = {
  asset: startsAsAsset,
  duty: startsAsDuty,
  need: saysNeed,
  does: saysDuty,
  seeks: saysWhomWeSeek,
  asks: employerAsks,
  insists,
  describes: describesDuty,
  benefits: (text) => boilerplateCues.benefits.test(text),
  process: (text) => boilerplateCues.process.test(text),
  legal: (text) => boilerplateCues.legal.test(text),
  page: (text) => boilerplateCues.page.test(text),
  employer: (text) => employerSubject.test(text),
  firm: (text) => firmEligibility.test(text),
  hours: (text) => hoursEligibility.test(text),
  language: (text) => languageEligibility.test(text),
  bare: (text) => bareEligibility.test(text),
  must: (text) => mustCue.test(text),
  nice: (text) => niceCue.test(text),
  negated: (text) => negated.test(text),
  you: (text) => /\byou(?:r|\b)/u.test(text),
  we: (text) => /\b(?:we|our|us)\b/u.test(text),
}

const known = new WeakMap<Candidate, ReadonlySet<string>>()

/** Which tables of words a candidate meets. Kept with it, because its neighbours ask too. */
export function unitCues(candidate: Candidate): ReadonlySet<string> {
  const before = known.get(candidate)
  if (before) return before
  const text = cueText(candidate.text)
  const met = new Set(Object.entries(tests).flatMap(([name, test]) => (test(text) ? [name] : [])))
  if (/^\p{Lu}\p{L}+(?: [\p{Lu}&]\p{L}*)+/u.test(candidate.text)) met.add('name')
  known.set(candidate, met)
  return met
}
