import { verbForm } from '../../text/verbs/verb-form.ts'
import { findCliches } from '../../writing/find-cliches.ts'
import { clicheWords } from './cliche-words.ts'
import { withIndefinite } from './with-indefinite.ts'

const { adjectives, before, members } = clicheWords
const one = `(?:${adjectives.source}|${members.source})`
/** "results-driven sales executive", "hard-working, punctual carer": before what it describes. */
const attributive = new RegExp(
  `(?<![\\p{L}-])(?:${adjectives.source})(?:,? and |, | )(?=\\p{L}|\\d)(?!(?:about|and|or|but|with|in|on|at|for|to|who|of|by|as|when|towards?|environments?|settings?|individuals?|persons?|people)\\b)`,
  'giu',
)
/** "punctual, hard-working carer": behind another word for the same noun. */
const second = new RegExp(
  `(?<=(?:^|(?<![\\p{L}-])(?:an?|the|am|my) )(?:[\\p{L}-]+, )*[\\p{L}-]+)(?:,? and |, )(?:${adjectives.source}) (?=\\p{Ll})(?!(?:and|or|but|with|in|on|at|for|to|who|of|by|as|when)\\b)`,
  'giu',
)
/** "reliable and hard-working": behind another of its kind. */
const behind = new RegExp(`(?:,? and |, )${one}(?=[.,;]|$| (?:and|with|who)\\b)`, 'giu')
const first = new RegExp(`(?<![\\p{L}-])${one}(?:,? and |, )(?=\\p{L})`, 'giu')

/**
 * The person's own words without the worn ones that only describe: "Results-driven B2B sales executive" → "B2B sales executive". Nothing is added; what a worn phrase itself says is left as it is.
 */
export function withoutCliches(text: string): string {
  if (findCliches(text).ranges.length === 0 && !/\bpassionate\b/iu.test(text)) return text
  const plain = before
    .reduce((line, [worn, instead]) => line.replace(worn, instead), text)
    .replace(second, ' ')
    .replace(attributive, '')
    .replace(first, (found, at: number, line: string) => (isAllOfClause(line, at, found) ? found : ''))
    .replace(behind, (found, at: number, line: string) => (isLastOfRow(line, at, found) ? lastJoint : ''))
  return capitalAsBefore(articled(joined(plain)), text)
}

/** "being a team player and seek to …": it is all that its clause says, and what follows is a deed of its own. */
function isAllOfClause(line: string, at: number, found: string): boolean {
  const next = /^\p{Ll}+/u.exec(line.slice(at + found.length))?.[0]
  return (
    next !== undefined &&
    / and $/u.test(found) &&
    /\b(?:being|be|am|is|are|was|were) (?:an? )?$/u.test(line.slice(0, at)) &&
    verbForm(next)?.form === 'base'
  )
}

const lastJoint = '\uE000'
const isLastOfRow = (line: string, at: number, found: string): boolean =>
  /and $/u.test(found.slice(0, 5).replace(/\S+$/u, '')) && line.slice(0, at).includes(', ')

/** "reliable, punctual\uE000" → "reliable and punctual". */
const joined = (text: string): string =>
  text.replace(new RegExp(`, (?<last>[^,;.]+)${lastJoint}`, 'gu'), ' and $<last>').replaceAll(lastJoint, '')

/** "a innovative" and "an team" once a word between is gone. */
const articled = (text: string): string =>
  text.replace(/(?<![\p{L}-])(?<article>[Aa]n?) (?<next>[\p{L}\d][\p{L}\d.-]*)/gu, (found, article: string, next) => {
    const right = withIndefinite(String(next)).split(' ', 1)[0] ?? article
    return right === 'a' || right === 'an'
      ? `${article.startsWith('A') ? right.replace('a', 'A') : right} ${next}`
      : found
  })

const capitalAsBefore = (text: string, was: string): string =>
  /^\p{Lu}/u.test(was) ? text.charAt(0).toUpperCase() + text.slice(1) : text
