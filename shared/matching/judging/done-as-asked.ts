import { isPaper } from './is-paper.ts'
import type { JudgeInput } from './judge-input.ts'

/** Asks for having been in charge: "experience of leading on …", "manage a team", not "work with managers" or "lead times". */
const inCharge =
  /\b(?:(?:experience (?:of|in) |ability to |able to |you(?:'ll| will) )?(?:lead(?:ing)?|head(?:ing)?|chair(?:ing)?|direct(?:ing)?|manag(?:e|ing)) (?:on|a|an|the|and|our|teams?|projects?|people|staff)\b)/iu
/** Tells of a share in what others led. */
const shared =
  /^(?:i (?:was|am) )?(?:(?:an? )?(?:active )?(?:part|member) of|assist(?:ed|ing)?|help(?:ed|ing)?|support(?:ed|ing)?|contribut(?:ed|ing)|took part|participat(?:ed|ing)|shadow(?:ed|ing)?|observ(?:ed|ing))\b/iu

/** Asks for a course of study and takes nothing in its place. */
const study =
  /^(?:an? |the |relevant |good |first |honours |university |completed |recognised |undergraduate |postgraduate |master'?s |bachelor'?s |educated to )*(?:degree|bachelor\p{L}*|master'?s|ph\.?d|doctorate|diploma|m\.?sc|b\.?sc|mba|hn[cd]|a[- ]levels?|gcses?)\b(?!.*\bor\b.*\b(?:experience|equivalent))/iu
/** Speaks of a course of study or of what it ended in. */
const studied =
  /\b(?:degree|diploma|b\.?sc|b\.?a|b\.?eng|m\.?sc|m\.?a|mba|bachelor\p{L}*|master'?s?|ph\.?d|doctorate|studied|graduated|graduate|university|college|a[- ]levels?|gcses?|btec|hn[cd]|nvq)\b/iu
/** Asks for one that is completed, which who still studies does not hold yet. */
const heldStudy = /\b(?:degree|bachelor|master|ph\.?d|doctorate|diploma|m\.?sc|b\.?sc|mba)\b/iu
const underway =
  /\b(?:ongoing|in progress|expected|candidate|studying|since (?:19|20)\d\d|(?:19|20)\d\d\s*[-–—]\s*(?:present|now))\b/iu

/** Belonging to a body, which only belonging to one answers: a university is no Academy. */
const membership =
  /^(?:an? |full |associate |current |chartered )*(?:fellowship|fellow|membership|member|registration) (?:of|with) (?:the |an? )?\p{Lu}/u
const inBody = /\b(?:fellow|member|registered|registration|chartered|[A-Z]{0,2}F?HEA|M[A-Z]{3,}|F[A-Z]{3,})/u

/** True when a degree is asked for and what was found is neither a study nor a paper: "Degree in logistics" against stock lists. */
export function lacksStudy({ requirement, index, items, best }: JudgeInput): boolean {
  if (membership.test(requirement.text)) return !best.some((at) => inBody.test(index.items[at]?.evidence.text ?? ''))
  if (!study.test(requirement.text)) return false
  return !best.some((at) => {
    const found = index.items[at]
    if (!found || items.hitsOf(at).length === 0) return false
    return found.entry?.kind === 'education' || found.entry?.kind === 'certificate' || studied.test(found.evidence.text)
  })
}

/** True when the study that would answer is still going on. */
function stillStudies({ requirement, index, best }: Pick<JudgeInput, 'requirement' | 'index' | 'best'>): boolean {
  const [first] = best.flatMap((at) => index.items[at] ?? [])
  if (!first || !heldStudy.test(requirement.text) || first.entry?.kind !== 'education') return false
  return first.entry.end === 'present' || underway.test(first.evidence.text)
}

/**
 * True when the best item was done in the way that is asked for: who only helped has not led, and who mentors holds no mentoring
 * qualification. Without the words for either in the requirement, always true.
 */
export function isDoneAsAsked({ requirement, index, items, best, paper }: JudgeInput): boolean {
  const found = best.flatMap((at) => index.items[at] ?? [])
  const first = found[0]
  if (!first || items.facets.length === 0) return true
  if (inCharge.test(requirement.text) && shared.test(first.evidence.text)) return false
  if (stillStudies({ requirement, index, best })) return false
  return paper === null || best.some((at) => bringsPaper(at, { items, index, paper }))
}

interface Papers extends Pick<JudgeInput, 'items' | 'index'> {
  readonly paper: Exclude<JudgeInput['paper'], null>
}

/** True for a paper whose own words meet something of what the paper asked for is of. */
function bringsPaper(at: number, { items, index, paper }: Papers): boolean {
  const item = index.items[at]
  if (item === undefined || !isPaper(item, paper)) return false
  const specific = items.facets.flatMap(({ alternatives }) => alternatives.flat()).filter((unit) => unit.specific)
  return specific.length === 0 || specific.some((unit) => items.plainValueOf(unit, at) > 0)
}
