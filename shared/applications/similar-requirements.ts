import type { Evidence } from '../domain/evidence.ts'
import type { Id } from '../domain/ids.ts'
import type { Requirement } from '../domain/requirement.ts'
import { matchRequirements } from '../matching/match-requirements.ts'

export type Asked = Pick<Requirement, 'id' | 'text'>

/** From here on two requirements ask for much the same. Chosen on the pairs of wordings in the test. */
export const muchTheSame = 0.33

/** What two questions about motives share has no words in common: "Why us?", "What attracts you to this role?". */
const motive = 0.6

/** General knowledge of application forms in English: how they ask why someone applies. */
const asksMotive =
  /\b(?:why (?:do|are|would|have|this|us|you)\b|what (?:attracts|draws|motivates|interests|appeals)|(?:your )?(?:motivation|reasons?) (?:for|to)|interest(?:ed)? in (?:this|the|our) (?:role|post|position|job|company|organisation|organization|team))/iu

/** How near each asked requirement is to each earlier one, 0 to 1: the mean of what one answers of the other, both ways. */
export function similarRequirements(
  asked: readonly Asked[],
  earlier: readonly Asked[],
): (one: Id, other: Id) => number {
  const same = new Map([...asked, ...earlier].map(({ id, text }) => [id, plain(text)]))
  // Many applications ask for the same in the same words, which need to be compared once.
  const once = [...new Map(earlier.map((one) => [same.get(one.id), one])).values()]
  const first = new Map(once.map(({ id }) => [same.get(id), id]))
  const there = scores(asked, once)
  const back = scores(once, asked)
  const motives = new Set([...asked, ...earlier].filter(({ text }) => asksMotive.test(text)).map(({ id }) => id))
  return (one, other) => {
    if (same.get(one) === same.get(other)) return 1
    const like = first.get(same.get(other)) ?? other
    const words = ((there.get(one)?.get(like) ?? 0) + (back.get(like)?.get(one) ?? 0)) / 2
    return motives.has(one) && motives.has(other) ? Math.max(motive, words) : words
  }
}

/** How well each text answers each requirement, 0 to 1, by its words alone. */
export function answerScores(asked: readonly Asked[], texts: readonly Asked[]): (one: Id, text: Id) => number {
  const there = scores(asked, texts)
  return (one, text) => there.get(one)?.get(text) ?? 0
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function scores(asked: readonly Asked[], earlier: readonly Asked[]): Map<Id, Map<Id, number>> {
  const items = [...earlier.map(asEvidence), ...padding]
  const found = matchRequirements({
    requirements: asked.map(asRequirement),
    evidence: items,
    entries: [],
    top: earlier.length,
    today: '2000-01-01',
  })
  return new Map(
    found.map(({ requirement, ranked }) => [
      requirement,
      new Map(ranked.map(({ evidence, score }) => [evidence, score])),
    ]),
  )
}

/** A score weighs a word by how many others lack it; with few requirements these stand for the others. */
const padding: readonly Evidence[] = [
  'right to work',
  'own transport',
  'weekends',
  'team player',
  'degree',
  'stock',
].map((text, at) => asEvidence({ id: `padding ${at}`, text }))

function asEvidence({ id, text }: Asked): Evidence {
  return { id, text, entry: null, parent: null, by: 'import', original: null, origins: [], links: [], said: null }
}

function asRequirement({ id, text }: Asked): Requirement {
  return { id, text, level: 'must', group: null, quote: { start: 0, end: text.length }, years: null, limit: null }
}
