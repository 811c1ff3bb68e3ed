import type { Entry } from '../../domain/entry.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { phraseArticle } from '../phrases/phrase-article.ts'
import { firstPerson } from './first-person.ts'
import type { Told } from './told.ts'

const job =
  /^(?<client>\p{Lu}[^:;()]{2,50}?)(?: \((?<when>(?:19|20)\d{2}(?: ?[–-] ?(?:(?:19|20)\d{2}|present|now))?)\))?: (?<what>\p{L}[^:;]+?)(?: \((?<behind>(?:19|20)\d{2})\))?\.?$/u

/**
 * One job among several of a post, under the name of whom it was for and its year: "Fenwick Bakery (2020): painted the shop front" → "I painted the shop front (Fenwick Bakery, 2020)". Null for lines without a year, and under what is no
 * post.
 */
export function forClient(part: string, entry: Entry | null): Omit<Told, 'language'> | null {
  const { client, when, what = '', behind } = job.exec(part)?.groups ?? {}
  const year = when ?? behind
  if (!client || !year || (entry?.kind !== 'work' && entry?.kind !== 'volunteer')) return null
  const bracket = ` (${client}, ${year.replace(/ ?[–-] ?/u, '–')})`
  const told = verbForm(what.split(' ', 1)[0] ?? '')?.form === 'past'
  const deed = told
    ? firstPerson(what.charAt(0).toUpperCase() + what.slice(1), /present|now/u.test(year) ? 'ongoing' : 'ended')
    : null
  if (deed?.startsWith('I ')) return { kind: 'act', text: `${deed}${bracket}` }
  return /\p{Lu}|\d{4}/u.test(what.charAt(0)) ? null : { kind: 'thing', text: `${phraseArticle(what)}${bracket}` }
}
