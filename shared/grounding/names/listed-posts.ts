import type { GroundingEvidence } from '../grounding-evidence.ts'
import { claimWords } from '../wording/claim-words.ts'
import { isNeutral } from '../wording/is-neutral.ts'

/**
 * What a sentence rests on that only lists posts by their titles and employers, in capitals or small letters ("I have worked as Cook at The Mill (2014–2019) and as Head Chef at The Quay (since 2019), 11 years in
 * total"): an item of each. Empty for a sentence that says anything else, or names none.
 */
export function listedPosts(text: string, evidence: readonly GroundingEvidence[]): GroundingEvidence[] {
  if (!/^I (?:have )?(?:worked|volunteered|served) as /u.test(text)) return []
  const said = text.toLowerCase()
  const found = new Map<string, GroundingEvidence>()
  for (const item of evidence) {
    const [title = null, organisation = null] = [item.entry?.title, item.entry?.organisation].map((name) =>
      name?.toLowerCase(),
    )
    const key = `${title} ${organisation}`
    if (title && said.includes(title) && (!organisation || said.includes(organisation)) && !found.has(key))
      found.set(key, item)
  }
  const names = [...found.values()].flatMap(({ entry }) =>
    [entry?.title ?? '', entry?.organisation ?? ''].map((name) => name.toLowerCase()),
  )
  const rest = names
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name || '\0', ' '), said)
  const more = claimWords(rest).filter((word) => !isNeutral(word) && !/^\d/u.test(word.word) && word.word.length > 1)
  return found.size > 0 && more.length === 0 ? [...found.values()] : []
}
