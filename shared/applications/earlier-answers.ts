import type { Id } from '../domain/ids.ts'
import type { EarlierPassage, EarlierSentence } from './earlier-passages.ts'
import { type Asked, answerScores, muchTheSame, similarRequirements } from './similar-requirements.ts'

/** What was written for a requirement that asks for much the same. */
export interface EarlierAnswer {
  readonly application: Id
  readonly section: Id
  /** What was asked then. */
  readonly asked: string
  /** How near the two requirements are, 0 to 1. */
  readonly score: number
  /** True when each of them was an item of a list. */
  readonly bullets: boolean
  readonly sentences: readonly EarlierSentence[]
}

const most = 3

/** From here on a paragraph that was written for several requirements is taken to answer one. */
const plainlyAnswers = 0.4

/** For each requirement what the person wrote elsewhere for one much like it, nearest first, of two alike the newer. */
export function earlierAnswers(
  asked: readonly Asked[],
  earlier: readonly EarlierPassage[],
): ReadonlyMap<Id, readonly EarlierAnswer[]> {
  const near = similarRequirements(
    asked,
    earlier.flatMap(({ several, key, asked: text }) => (several ? [] : [{ id: key, text }])),
  )
  const answers = answerScores(
    asked,
    earlier.flatMap((one) => (one.several ? [{ id: one.key, text: wordsOf(one.sentences()) }] : [])),
  )
  const score = (id: Id, { key, several }: EarlierPassage) => (several ? answers(id, key) : near(id, key))
  return new Map(
    asked.map(({ id }) => {
      const scored = earlier
        .map((passage) => ({ passage, score: score(id, passage) }))
        .filter((one) => one.score >= (one.passage.several ? plainlyAnswers : muchTheSame))
        .sort((a, b) => b.score - a.score || b.passage.at.localeCompare(a.passage.at))
      return [id, firstOthers(scored)]
    }),
  )
}

/** The first that say something, no two of them the same. */
function firstOthers(scored: readonly { readonly passage: EarlierPassage; readonly score: number }[]): EarlierAnswer[] {
  const answers = new Map<string, EarlierAnswer>()
  for (const { passage, score } of scored) {
    if (answers.size === most) break
    const { key: _, at: __, several: ___, ...about } = passage
    const sentences = passage.sentences()
    const words = wordsOf(sentences)
    if (sentences.length > 0 && !answers.has(words)) answers.set(words, { ...about, score, sentences })
  }
  return [...answers.values()]
}

const wordsOf = (all: readonly EarlierSentence[]) => all.map(({ text }) => text).join(' ')
