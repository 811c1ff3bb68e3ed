import { numberWords } from '../../text/number-words.ts'
import { countNouns } from './count-nouns.ts'
import { loweredPhrase } from './lowered-phrase.ts'
import { occasions } from './occasions.ts'
import { phraseHead } from './phrase-head.ts'
import { withIndefinite } from './with-indefinite.ts'

const determined =
  /^(?:an?|the|my|our|its|their|this|that|these|those|all|any|both|each|every|some|several|many|most|no|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|half|certain|various|multiple|numerous|\d[\d,.]*(?:[-–]\d[\d,.]*)?[+%]?\s|[£$€~])(?![\p{L}-])|^[£$€~]|^\d[\d,.]*(?:[-–]\d[\d,.]*)?\s/iu

/** A noun phrase as it stands after a verb, with the article its noun needs: "Class of 30" → "a class of 30", "Stock control" → "stock control". */
export function phraseArticle(phrase: string): string {
  if (
    /^(?:around|about|over|up to|nearly|almost|some|roughly|approximately|more than|at least|between|circa) [\d\p{L}]/iu.test(
      phrase,
    )
  )
    return phrase.charAt(0).toLowerCase() + phrase.slice(1)
  const lowered = loweredPhrase(phrase)
  if (/^own \p{L}/u.test(lowered)) return `my ${lowered}`
  if (oneField.test(lowered)) return lowered
  if (determined.test(phrase) || (/^\p{L}+(?![\p{L}-])/u.exec(lowered)?.[0] ?? '') in numberWords) return lowered
  if (/^(?:ability|capacity|confidence|desire|right|determination|drive) to\b/iu.test(phrase)) return `the ${lowered}`
  if (/^\p{L}+ing (?:(?:up|out|down|off|over) )?of\b/u.test(lowered)) return `the ${lowered}`
  if (/^\p{L}+ing (?:an?|the|\d|my)\b/u.test(lowered)) return lowered
  const head = phraseHead(phrase)?.word
  const pair = /^[\p{L}-]+ and (?<second>[\p{L}-]+(?: [\p{L}-]+)?) (?:for|of) /u.exec(lowered)?.groups?.second
  if (pair && countNouns.has(phraseHead(pair)?.word ?? '')) return `the ${lowered}`
  if (/^[\p{L}-]+ and [\p{L}-]+ing(?=$|,)/u.test(lowered)) return lowered
  if (/^\p{Ll}+ (?:and|or|&) (?:\p{Ll}+ )+?\p{Ll}+[^su]s$/u.test(lowered)) return lowered
  if (head && countNouns.has(head) && joinsMore(lowered, head))
    return /^\p{L}+['’]s? /u.test(lowered) ? `the ${lowered}` : lowered
  return head && (countNouns.has(head) || (inTurn.test(lowered) && occasions.has(head)))
    ? withIndefinite(lowered)
    : lowered
}

/** "weekly stock check", "3-week menu cycle": by how often it comes or how long it is there is one of it. */
const inTurn =
  /^(?:(?:twice|three-times)-)?(?:daily|weekly|fortnightly|monthly|quarterly|termly|yearly|annual|biannual|nightly) \p{Ll}|^\d+-(?:day|week|month|year|hour|minute) /u

/** "diary and travel management", "cost, time and risk reporting": the last noun belongs to all before it, and takes no article. */
const oneField =
  /^(?:[\p{L}-]+ ){0,2}[\p{L}-]+(?:, [\p{L}-]+)* and [\p{L}-]+ (?:reporting|management|planning|control|testing|maintenance|support|care|analysis|administration|development|training|monitoring|scheduling)\b/u

/** "children's section and school orders": one article stands for two things only where it is "the". */
const joinsMore = (phrase: string, head: string): boolean =>
  new RegExp(`\\b${head} and (?!(?:the|an?|its|my|our|other|all) )[\\p{Ll}-]+ \\p{Ll}`, 'u').test(phrase)
