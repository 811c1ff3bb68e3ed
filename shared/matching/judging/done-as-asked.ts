import type { JudgeInput } from './judge-input.ts'

/** Asks for having been in charge: "experience of leading on …", "manage a team", not "work with managers" or "lead times". */
const inCharge =
  /\b(?:(?:experience (?:of|in) |ability to |able to |you(?:'ll| will) )?(?:lead(?:ing)?|head(?:ing)?|chair(?:ing)?|direct(?:ing)?|manag(?:e|ing)) (?:on|a|an|the|and|our|teams?|projects?|people|staff)\b)/iu
/** Tells of a share in what others led. */
const shared =
  /^(?:i (?:was|am) )?(?:(?:an? )?(?:active )?(?:part|member) of|assist(?:ed|ing)?|help(?:ed|ing)?|support(?:ed|ing)?|contribut(?:ed|ing)|took part|participat(?:ed|ing)|shadow(?:ed|ing)?|observ(?:ed|ing))\b/iu

/** Asks for a paper: a qualification, a certificate, a licence. */
const paper = /\b(?:qualification|certificate|certification|accreditation|diploma|licen[cs]e)\b/iu
/** Speaks of one, or of its level. */
const holdsPaper =
  /\b(?:qualifications?|certifi\w+|accredit\w+|diplomas?|licen[cs]\w*|degree|award|level \d|nvq|pg ?cert|chartered|registered|passed|b\.?sc|m\.?sc|bachelor|master|ph\.?d|iso \d+|card)\b/iu

/**
 * True when the best item was done in the way that is asked for: who only helped has not led, and who mentors holds no mentoring
 * qualification. Without the words for either in the requirement, always true.
 */
export function isDoneAsAsked({ requirement, index, items, best }: JudgeInput): boolean {
  const found = best.flatMap((at) => index.items[at] ?? [])
  const first = found[0]
  if (!first || items.facets.length === 0) return true
  if (inCharge.test(requirement.text) && shared.test(first.evidence.text)) return false
  if (!paper.test(requirement.text)) return true
  return found.some(
    ({ evidence, entry }) =>
      entry?.kind === 'certificate' || entry?.kind === 'education' || holdsPaper.test(evidence.text),
  )
}
