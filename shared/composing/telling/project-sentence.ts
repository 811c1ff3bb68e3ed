import type { Entry } from '../../domain/entry.ts'
import { countNouns } from '../phrases/count-nouns.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'

/** Things people make, beside the nouns that are counted anyway. General knowledge of projects in CVs. */
const made =
  /^(?:\p{L}+er|plugin|plug-in|bot|guide|framework|compiler|editor|map|app|tool|site|website|game|script|dashboard|simulator|generator|calculator|extension|engine|dataset|database|podcast|blog|zine|anthology|library)$/u

/** What a project is: "Open-source linter for pipelines; 410 stars" → "My project pipe-lint (2022) is an open-source linter for pipelines (410 stars)". Null for what is no single thing. */
export function projectSentence(phrase: string, entry: Entry | null): string | null {
  if (entry?.kind !== 'project' || !entry.title || phrase.startsWith(entry.title)) return null
  const head = phraseHead(phrase)?.word ?? ''
  if (!(countNouns.has(head) || made.test(head)) || /^(?:the|my|our|two|three|\d)\s/iu.test(phrase)) return null
  const [from, to] = [entry.start?.slice(0, 4), entry.end?.slice(0, 4)]
  const when = from && entry.end !== 'present' ? ` (${to && to !== from ? `${from}–${to}` : from})` : ''
  const told = withIndefinite(loweredPhrase(phrase))
    .replace(/^([^;(]+)[;,] (\d[^;().]{2,40})$/u, '$1 ($2)')
    .replace(/; (?=used by )/u, ', ')
  const dated = /\b(?:19|20)\d{2}\b/u.test(phrase)
  return `My project ${entry.title}${dated ? '' : when} is ${told}`
}
