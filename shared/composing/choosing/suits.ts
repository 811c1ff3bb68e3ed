import type { EntryKind } from '../../domain/entry.ts'
import type { RankedEvidence } from '../../domain/match.ts'
import type { RequirementLevel } from '../../domain/requirement.ts'
import { answersCondition, type Held } from './answers-condition.ts'
import { asksForOnePaper } from './asks-for-one-paper.ts'
import type { DeedAsked } from './deed-asked.ts'
import { proof } from './proof.ts'
import { sharesRun } from './shares-run.ts'
import { sharesWords } from './shares-words.ts'
import { statesYears } from './states-years.ts'

const papers: ReadonlySet<EntryKind> = new Set(['certificate', 'award', 'education', 'language'])

/** A paper is met in other words where the match is as sure as this. */
const certain = 0.5

/** Time spent at something is in no paper. */
const asksForSomeYears =
  /\b(?:a few|several|some|many|\d+\+?|two|three|four|five) years\b(?!['’]? (?:of )?(?:study|training|degree|course))/iu

/** Whether a row shares with a duty the name of a tool ("LIMS", "Xero") and not only a word of it. */
const namesTool = ({ why }: RankedEvidence, requirement: string): boolean =>
  why.some((reason) =>
    reason.includes('→') ? isInitials(reason) : /^\S*\p{Lu}/u.test(reason) && requirement.indexOf(reason) > 0,
  )
const isInitials = (reason: string): boolean => /^\p{Lu}{2,} → .* /u.test(reason)

/** What a prize shows. */
const asksForHonour = /\b(?:awards?|prizes?|recogni\p{L}+|excellen\p{L}+|record|success\p{L}*|achiev\p{L}+|results)\b/iu

/** A prize qualifies for nothing. */
const asksToBeQualified = /\b(?:qualification|diploma|certificate|licen[cs]e)s?\b/iu

/** A study shows a deed only where it comes near it. */
const enoughForPaper = 0.45
const papersOfStudy: ReadonlySet<EntryKind> = new Set(['certificate', 'education'])
const isNamedAsPaper =
  /\b(?:qualif|certif|licen[cs]|diploma|degree|training|trained|ticket|accredit|course|stud(?:y|ied|ies)|background|graduate)/iu

/** A call for one paper is answered by that paper, not by what only sounds like it; a call for having done something by no prize. */
export function suits(
  { text, kind }: Held,
  item: RankedEvidence,
  { requirement, deed, level }: { requirement: string; deed: DeedAsked; level: RequirementLevel | undefined },
): boolean {
  if (deed && kind === 'award' && !asksForHonour.test(requirement)) return false
  if (deed && kind === 'skill' && !(level === 'duty' ? namesTool(item, requirement) : sharesWords(item))) return false
  if (
    deed &&
    item.score < enoughForPaper &&
    kind !== null &&
    papersOfStudy.has(kind) &&
    !isNamedAsPaper.test(requirement) &&
    !namesExample(text, requirement) &&
    !sharesRun(text, requirement)
  )
    return false
  if (asksForSomeYears.test(requirement) && kind !== null && papers.has(kind)) return false
  if (kind === 'award' && asksToBeQualified.test(requirement) && !proof.named.test(text)) return false
  if (!asksForOnePaper(requirement, level)) return true
  if (!isHeldPaper({ text, kind })) return false
  return (
    sharesWords(item) ||
    (proof.named.test(text) && item.score >= certain && !(kind === null && statesYears(text))) ||
    answersCondition({ text, kind }, requirement)
  )
}

/** What one holds, by its kind or by what it calls itself: being away "when the team manager is" is no management qualification. */
const isHeldPaper = ({ text, kind }: Held): boolean =>
  (kind !== null && papers.has(kind)) || proof.named.test(text) || heldName.test(text)
const heldName =
  /\b(?:training|trained|course|ticket|accredit\p{L}*|passed|permit|card|badge|certified|chartered|membership|member of|diploma|award|IOSH|NEBOSH|ILM|CMI|City & Guilds)\b/iu

/** "Change management, such as Lean": a course in what is named as an example is of it. */
function namesExample(text: string, requirement: string): boolean {
  const examples = /\b(?:such as|for example|e\.g\.|like) (?<names>.+)$/iu.exec(requirement)?.groups?.names ?? ''
  const names: readonly string[] = examples.match(/(?<![\p{L}\d])\p{Lu}[\p{L}\d]+/gu) ?? []
  return names.some((name) => new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d])`, 'u').test(text))
}
