import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { hasProvenance } from '../../wording/has-provenance.ts'
import { isNeutral } from '../../wording/is-neutral.ts'

const having =
  /\b(?:experience[ds]?|skills?|skilled|knowledge|expertise|background|(?:proficien|competen|fluen|abilit|capab|specialis)\p{L}+|familiar\p{L}*|adept|versed|trained|training|strong|using|used|practised|track record|understanding|command|qualified|certified|confident|comfortable|expert|accomplished|history|grounding|work\p{L}* (?:on|in|with)) (?:of|in|with|at|as|on|for|to|and)?\s*/giu

/** A deed of the writer's own before it: "I have supported people with dementia". */
const deed =
  /\bI(?:'ve| have| had)?(?: \p{L}+ly| also| often)? (?!am\b|have\b|had\b|would\b|can\b|will\b|want\b|hope\b|like\b)\p{L}+(?:ed|en|t|d|n)?\b[^,;.]*$/u
const why = 'Only the posting mentions this, not the evidence.'

/** Something only the posting has, claimed as a skill: "experience of fundraising" when no evidence says so. */
export function checkPostingSkill(claim: Claim, grounds: Grounds): Finding[] {
  const only = claim.words.filter(
    // A figure is no skill: whether it holds, its own check reckons.
    (word) =>
      /\p{L}/u.test(word.stem) && claim.asked.has(word.stem) && !isNeutral(word) && !hasProvenance(word, grounds),
  )
  if (only.length === 0) return []
  const done = only.filter(({ start }) => deed.test(claim.plain.slice(0, start)))
  const claims = [...claim.plain.matchAll(having)].map((match) => match.index + match[0].length)
  const named = only.filter((word) => claims.some((end) => word.start >= end - 1 && word.start - end < 30))
  const first = named[0]
  const last = named.at(-1)
  return first && last
    ? [finding(claim, { start: first.start, end: last.end }, { kind: 'posting-skill', why })]
    : done.slice(0, 1).map((word) => finding(claim, word, { kind: 'posting-skill', level: 'underline', why }))
}
