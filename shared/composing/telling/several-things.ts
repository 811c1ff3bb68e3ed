import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { phraseArticle } from '../phrases/phrase-article.ts'
import { spokenList } from '../phrases/spoken-list.ts'

const mostWords = 5
/** What goes on about the thing before it and is none of its own. */
const further =
  /^(?:\p{L}+ly|with|by|for|in|on|at|of|from|to|using|including|mainly|mostly|often|as|which|who|where|while|plus|all|some|up|down|both|each|then|and|or|per|over|under|since|until|also|about|around|approx|circa|across|done|made|held|kept|sold|built|taught)(?![\p{L}-])/iu
const measure =
  /^(?<things>[^,;:()]+), (?<figure>[+–−-]?[£$€]?\d[^,;:()]{0,24}|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty) (?:an?|per|each) \p{Ll}+|(?:caseload|team|budget|patch|class|list|crew|fleet) of [£$€]?\d\S*)$/u

/**
 * Things side by side in note style as a sentence has them: "Stock checks, cycle counts" → "stock checks and cycle counts"; a figure behind them stands in brackets: "unloading of lorries, -22 degrees" → "the unloading of lorries (-22 degrees)".
 * Null where what stands behind a comma may go on about the thing before it.
 */
export function severalThings(given: string): string | null {
  const phrase = /, \p{Ll}/u.test(given) ? loweredPhrase(given) : given
  const { things, figure } = measure.exec(phrase)?.groups ?? {}
  if (things && figure) return `${phraseArticle(things)} (${figure})`
  const items = phrase.split(/, (?![^(]*\))/u)
  const [one, count, ...more] = items
  if (
    one &&
    count &&
    more.length === 0 &&
    !/[;:]/u.test(one) &&
    /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) \p{Ll}+$/u.test(count)
  )
    return `${phraseArticle(one)} (${count})`
  const [thing, named] = items
  if (items.length === 2 && thing && named && /^\p{Lu}\p{Ll}+ (?:19|20)\d{2}$/u.test(named))
    return `${phraseArticle(thing)} (${named})`
  if (items.length < 2 || items.length > 4 || /[;:–—]/u.test(phrase) || joint.test(items.at(-1) ?? '')) return null
  return items.every(isThing) ? spokenList(items.map((item) => phraseArticle(item))) : null
}

/** "and" that joins the row, and not what stands behind a small word of its last member ("payments in EUR and NOK"). */
const joint = /^(?:(?! (?:of|for|with|in|at|on|from|to|by|between) ).)* (?:and|or) /u

/** A short noun phrase: no participle behind its noun, no gerund before one. */
function isThing(item: string, at: number): boolean {
  const words = tokens(item.replace(/\s*\([^()]*\)/gu, ''))
  if (
    words.length === 0 ||
    words.length > (/ (?:in|for|to) \S+ and \S+$/u.test(item) ? mostWords + 1 : mostWords) ||
    /^(?:19|20)\d{2}/u.test(item) ||
    (at > 0 && /^(?:fleet|team|caseload|class|patch|budget|staff|crew) of\b|^c\.? ?[£$€\d]/u.test(item)) ||
    (at > 0 && (further.test(item) || / (?:mainly|mostly|only)$/u.test(item))) ||
    /^\p{Lu}\p{Ll}+$/u.test(at > 0 ? item : '')
  )
    return false
  return words.every(
    ({ word }, place) =>
      verbForm(word)?.form !== 'past' ||
      (/^(?:and|or)$/u.test(words[place - 1]?.word ?? '') && place < words.length - 1) ||
      (place === 0 && words.length > 1 && at === 0),
  )
}
