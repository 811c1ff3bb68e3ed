import { verbForm } from '../../text/verbs/verb-form.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { phraseArticle } from '../phrases/phrase-article.ts'
import { pastTense } from '../verbs/past-tense.ts'
import type { Period } from './first-person.ts'

/** What is done to people and things by whoever has the post, so that its name tells the deed. General knowledge of English. */
const done = new Set(
  'mentoring coaching training supervising teaching tutoring managing leading running organising organizing planning preparing writing drafting editing designing testing monitoring ordering coordinating developing scheduling maintaining repairing installing cleaning checking processing recording updating auditing reviewing researching translating assessing delivering'.split(
    ' ',
  ),
)

const namedAs = /^(?<verbs>\p{L}+ing(?: and \p{L}+ing)?) of (?<object>[^,;:()]+)$/u

/** A deed named as a thing, told as the deed: "Mentoring of two millers" → "I mentor two millers". Null for other things, where the time is not known, and where an article is missing. */
export function namedDeed(phrase: string, period: Period): string | null {
  const { verbs = '', object = '' } = namedAs.exec(phrase)?.groups ?? {}
  const names = verbs.toLowerCase().split(' and ')
  if (period === 'unknown' || !names.every((name) => done.has(name)) || / (?:by|and \p{L}+ing) /u.test(object))
    return null
  if (phraseArticle(object) !== loweredPhrase(object)) return null
  const bases = names.map((name) => verbForm(name)?.base ?? '')
  if (bases.includes('')) return null
  return `I ${bases.map((base) => (period === 'ended' ? pastTense(base) : base)).join(' and ')} ${object}`
}
