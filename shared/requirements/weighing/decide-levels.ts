import type { RequirementLevel } from '../../domain/requirement.ts'
import type { Candidate } from '../asks/gather-candidates.ts'
import { cueText } from '../cues/cue-text.ts'
import { languageEligibility } from '../cues/eligibility-cues.ts'
import { type Placed, placed } from './unit-features.ts'
import { type UnitWeights, unitWeights } from './unit-weights.ts'
import { weighedLevels, weighUnit } from './weigh-unit.ts'

/**
 * What the word of the rules adds for a line, takes from one they refuse, and adds to the level they name, on the scale of the weights.
 * On postings that neither had seen, nine in ten lines that the rules took were right, but only seven in ten that they refused.
 */
const rulesTake = 2
const rulesRefuse = 0.5
const rulesLevel = 3
/** A text of so few lines is a piece of a posting: the weights, made on whole ones, know less of it. */
const fewLines = 8
const rulesTakeOfFew = 5

/** The level of each candidate by the rules and the weights together; null for one that asks for nothing. */
export function decideLevels(
  candidates: readonly Candidate[],
  weights: UnitWeights = unitWeights(),
): (RequirementLevel | null)[] {
  const decided: (RequirementLevel | null)[] = []
  for (const [index, candidate] of candidates.entries())
    decided.push(
      isFirm(candidate, decided[index - 1] ?? null)
        ? candidate.level
        : weighedLevel(placed(candidates, index, candidate), weights, candidates.length < fewLines),
    )
  return decided
}

/** Names of languages in their own languages, of whose lines the weights know little. */
const namedAbroad =
  /(?<!\p{L})(?:fran[cç]ais|anglais|allemand|espagnol|deutsch|englisch|franz(?:ö|o)sisch|ingl[eé]s|alem[aá]n|espa[nñ]ol|engels|duits|nederlands)/u

/**
 * What the rules alone decide: lines that cannot ask, questions of a form, languages to know that are named in a language of their
 * own, lines that the author marked essential or desirable one by one, the work of a role, and the further things of a list whose first is asked for.
 */
function isFirm(
  { barred, from, form, joined, level, listed, text }: Candidate,
  before: RequirementLevel | null,
): boolean {
  if (barred || level === 'question') return true
  if (level === 'duty' && joined && before === 'duty') return true
  if (level === 'eligibility' && form === 'item' && from.zone === 'duty' && travels.test(cueText(text))) return true
  if (from.line.mark && level !== null) return true
  if (level === 'duty' && worksAs.test(cueText(text))) return true
  return (listed && level !== null && before !== null) || (level === 'eligibility' && namesLanguage(cueText(text)))
}

/** Among duties, to travel now and then is a condition of the post. */
const travels =
  /^(?:you (?:will|must) )?travel(?:ling)? (?:to|within|across|throughout|between|around|up to|abroad|as|when|overseas|nationally|internationally)\b/u

/** "As our coordinator you'll organise …": the role and its work in one breath, which no talk about the employer is. */
const worksAs =
  /^as (?:an?|our|the|your) (?:[\p{L}'&/-]+ ){1,6}?,? ?you(?:'ll| will)\b|^you(?:'ll| will) be (?:in charge of|responsible for|looking after)\b/u

const namesLanguage = (text: string): boolean => namedAbroad.test(text) && languageEligibility.test(text)

/** A question is one by the rules alone: the words of how to apply look much like it. */
function weighedLevel(one: Placed, weights: UnitWeights, few: boolean): RequirementLevel | null {
  const { candidate } = one
  const { asked, levels } = weighUnit(one, weights)
  const take = few ? rulesTakeOfFew : rulesTake
  if (asked + (candidate.level ? take : -rulesRefuse) <= 0) return null
  const value = (level: RequirementLevel) => levels[level] + (level === candidate.level ? rulesLevel : 0)
  const best = weighedLevels.reduce((so, level) => (value(level) > value(so) ? level : so))
  return best === 'question' && candidate.level !== 'question' ? candidate.level : best
}
